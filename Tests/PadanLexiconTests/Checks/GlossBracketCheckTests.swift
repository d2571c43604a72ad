import Testing

/// A gloss has neither bracket nor slash.
struct GlossBracketCheckTests {
    @Test(arguments: [
        "air|noun|water; rain-water",
        "air|noun|water|||(fresh) water",
    ])
    func passes(_ lines: String) {
        #expect(CheckedLexicon(lines).findings("gloss-bracket") == [])
    }

    @Test(arguments: [
        ("air|noun|water (fresh)", ["warning 2:3"]),
        ("air|noun|water/juice; [juice]", ["warning 2:3", "warning 2:3"]),
        ("himpunan|noun|{set}", ["warning 2:3"]),
    ])
    func finds(_ lines: String, _ places: [String]) {
        #expect(CheckedLexicon(lines).places("gloss-bracket") == places)
    }
}
