import Testing

/// Neighbours of two families with the same glosses are noted.
struct GlossSlipCheckTests {
    @Test(arguments: [
        "genteng|noun|roof tile\ngenting|adj|critical",
        "debitor|noun|debtor||nonstandard\ndebitur|noun|debtor",
        "pemain|noun|player|main\npermainan|noun|player|main",
        "zona patahan|noun|fault zone\nzona sesar|noun|fault zone",
        "sih|part||||softens\nsik|part||||softens",
        "bisa|aux|can\nbisa|noun|can",
    ])
    func passes(_ lines: String) {
        #expect(CheckedLexicon(lines).findings("gloss-slip") == [])
    }

    @Test func finds() {
        let lexicon = CheckedLexicon("genteng|noun|roof tile; tile\ngenting|noun|roof tile; tile")
        #expect(lexicon.places("gloss-slip") == ["note 3:3"])
    }
}
