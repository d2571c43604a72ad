import Testing

/// A root is a headword, or the affix rules take its headword to it.
struct RootCheckTests {
    @Test(arguments: [
        "meluncurkan|verb|launch|luncur",
        "peluncuran|noun|launch|luncur",
        "kemarau|noun|dry season",
        "praktek|noun|practice|praktik\npraktik|noun|practice",
    ])
    func passes(_ lines: String) {
        #expect(CheckedLexicon(lines).findings("root") == [])
    }

    @Test func anEntryOfAnotherLexiconIsOne() {
        #expect(CheckedLexicon("gemeretak|verb|rattle|retak", beside: "retak|adj|cracked").findings("root") == [])
    }

    @Test(arguments: ["meluncurkan|verb|launch|lancar", "praktek|noun|practice|praktik", "air|noun|water|air"])
    func finds(_ lines: String) {
        #expect(CheckedLexicon(lines).places("root") == ["warning 2:4"])
    }
}
