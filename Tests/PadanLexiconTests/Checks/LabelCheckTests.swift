import Testing

/// A label is one that padan knows, and stands once.
struct LabelCheckTests {
    @Test(arguments: [
        "air|noun|water||informal; sport",
        "KTP|noun|ID card||abbreviation",
    ])
    func passes(_ lines: String) {
        #expect(CheckedLexicon(lines).findings("label") == [])
    }

    @Test(arguments: [
        ("air|noun|water||formal; wet", ["warning 2:5"]),
        ("air|noun|water||Formal", ["warning 2:5"]),
        ("air|noun|water||formal; sport; formal", ["warning 2:5"]),
    ])
    func finds(_ lines: String, _ places: [String]) {
        #expect(CheckedLexicon(lines).places("label") == places)
    }
}
