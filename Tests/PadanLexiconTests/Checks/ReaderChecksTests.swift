import Testing

/// What the reader finds comes out under its id.
struct ReaderChecksTests {
    @Test(arguments: [
        ("columns", "air|noun|water||||||x", "error 2:8"), ("headword", "|noun|water", "error 2:1"),
        ("pos", "air|nomina|water", "error 2:2"), ("gloss", "air|noun|", "error 2:3"),
        ("context", "air|noun|water||||>", "error 2:7"),
    ])
    func finds(_ check: String, _ line: String, _ place: String) {
        #expect(CheckedLexicon(line).places(check) == [place])
    }

    @Test func aColumnThatIsNotKnownIsTold() {
        let lexicon = CheckedLexicon(bytes: Array("headword\tpos\tgloss\tsource\nair\tnoun\twater\tme\n".utf8))
        #expect(lexicon.places("columns") == ["warning 1:4"])
    }
}
