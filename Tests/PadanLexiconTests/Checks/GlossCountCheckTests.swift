import Testing

/// A sense has four glosses at most.
struct GlossCountCheckTests {
    @Test(arguments: [
        "lari|verb|run; run away; flee; escape",
        "sih|part||||softens a question",
    ])
    func passes(_ lines: String) {
        #expect(CheckedLexicon(lines).findings("gloss-count") == [])
    }

    @Test(arguments: [
        ("air|noun|water; juice; liquid; fluid; sap", ["warning 2:3"])
    ])
    func finds(_ lines: String, _ places: [String]) {
        #expect(CheckedLexicon(lines).places("gloss-count") == places)
    }
}
