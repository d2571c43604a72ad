import Testing

/// A cue can hold in a text, and there is something for it to choose.
struct CueCheckTests {
    private static let other = "racun|noun|poison\nular|noun|snake"

    @Test(arguments: ["ular", ">ularnya", "<dimakan", ">#", "<PUNCT", ">VERB", "@date", ">^", "racun; !ular"])
    func passes(_ cues: String) {
        let lexicon = CheckedLexicon("bisa|aux|can\nbisa|noun|venom||||\(cues)\nmakan|verb|eat", beside: Self.other)
        #expect(lexicon.findings("cue") == [])
    }

    @Test(arguments: [
        ("bisa|aux|can\nbisa|noun|venom||||%", "warning 3:7"),
        ("bisa|aux|can\nbisa|noun|venom||||>2025", "warning 3:7"),
        ("bisa|aux|can\nbisa|noun|venom||||>-nya", "warning 3:7"),
        ("bisa ular|noun|venom||||racun", "warning 2:7"),
        ("bisa|noun|venom||||ular", "note 2:7"),
        ("bisa|aux|can\nbisa|noun|venom||||ularr", "note 3:7"),
    ])
    func finds(_ lines: String, _ place: String) {
        #expect(CheckedLexicon(lines, beside: Self.other).places("cue") == [place])
    }
}
