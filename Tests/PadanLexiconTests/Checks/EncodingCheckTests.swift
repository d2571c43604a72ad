import Testing

/// A file is UTF-8, and nothing in it is invisible.
struct EncodingCheckTests {
    @Test(arguments: ["air|noun|water", "Curaçao|propn|Curaçao", "kafé|noun|café|||3–4 “kata”"])
    func passes(_ lines: String) {
        #expect(CheckedLexicon(lines).findings("encoding") == [])
    }

    @Test(arguments: ["ai\u{AD}r", "air\u{200B}", "a\u{A0}r", "a\u{7}r", "a\u{FFFD}r", "\u{202E}air"])
    func findsWhatNobodySees(_ headword: String) {
        #expect(CheckedLexicon("\(headword)|noun|water").places("encoding") == ["warning 2:0"])
    }

    @Test func findsUTF16() {
        let units = [0xFEFF] + Array("air\tnoun\twater\n".utf16)
        let lexicon = CheckedLexicon(bytes: units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        #expect(lexicon.places("encoding") == ["warning 1:0"])
    }

    @Test func findsBytesThatAreNoText() {
        let lexicon = CheckedLexicon(bytes: Array("air\tnoun\twa".utf8) + [0xFF] + Array("ter\n".utf8))
        #expect(lexicon.findings("encoding").contains { $0.message.contains("not valid UTF-8") })
    }
}
