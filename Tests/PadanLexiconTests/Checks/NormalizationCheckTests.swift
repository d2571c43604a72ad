import Testing

/// A file is in NFC.
struct NormalizationCheckTests {
    @Test func passes() {
        #expect(CheckedLexicon("kaf\u{E9}|noun|caf\u{E9}").findings("normalization") == [])
    }

    @Test func finds() {
        let lexicon = CheckedLexicon("air|noun|water\nkafe\u{301}|noun|coffee house")
        #expect(lexicon.places("normalization") == ["warning 3:0"])
    }
}
