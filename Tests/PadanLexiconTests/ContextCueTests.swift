import PadanLexicon
import PadanText
import Testing

/// Each form of cue is read, and what is none is not.
struct ContextCueTests {
    private static let cues: [(String, ContextCue.Place, ContextCue.Target, Bool)] = [
        ("ular", .near, .word("ular"), false), ("Garuda", .near, .word("garuda"), false),
        (">datang", .behind, .word("datang"), false), ("<orang", .before, .word("orang"), false),
        ("#", .near, .number, false), (">#", .behind, .number, false), ("<#", .before, .number, false),
        (">VERB", .behind, .upos(.verb), false), ("<NOUN", .before, .upos(.noun), false),
        ("X", .near, .upos(.x), false), ("ADJ", .near, .upos(.adj), false),
        ("@date", .near, .date, false), (">@date", .behind, .date, false), ("<@date", .before, .date, false),
        (">^", .behind, .edge, false), ("<^", .before, .edge, false),
        ("!>VERB", .behind, .upos(.verb), true), ("!ular", .near, .word("ular"), true), ("!<^", .before, .edge, true),
    ]

    @Test(arguments: cues)
    func reads(_ text: String, _ place: ContextCue.Place, _ target: ContextCue.Target, _ isAgainst: Bool) throws {
        let cue = try #require(ContextCue(text))
        #expect(cue.place == place && cue.target == target && cue.isAgainst == isAgainst)
        #expect(cue.description == text.folded || cue.description == text)
    }

    @Test(arguments: ["", "!", ">", "<", "!>", "^", "!^", "VERBA", ">NOMINA", "dua kata", "> datang"])
    func whatIsNoCueIsNotRead(_ text: String) {
        #expect(ContextCue(text) == nil)
    }
}
