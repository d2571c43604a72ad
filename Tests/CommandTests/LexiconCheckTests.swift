import TestSupport
import Testing

/// Notes are shown when they are asked for, and fail nothing.
struct LexiconCheckTests {
    private let installation: Installation

    init() throws {
        installation = try Installation()
        try installation.folder.write("atap.tsv", "genteng\tnoun\troof tile\ngenting\tnoun\troof tile\n")
        try installation.folder.write("bukti.tsv", "form\tzipf\tcount\ttranslations\ngenting\t4\t90\tcritical 0.9\n")
    }

    private func lines(_ arguments: String...) throws -> [String] {
        let outcome = try installation.padan(["lexicon", "check", "atap.tsv"] + arguments, input: [])
        #expect(outcome.status == 0 && outcome.complaints == "")
        return outcome.text.split(separator: "\n").map(String.init)
    }

    @Test func aNoteIsShownWhenItIsAskedFor() throws {
        #expect(try lines() == [])
        #expect(try lines("--notes").filter { $0.hasSuffix("[gloss-slip]") }.count == 1)
        #expect(try lines("--only", "gloss-slip").map { $0.prefix(19) } == ["atap.tsv:2:3: note:"])
        #expect(try lines("--only", "order", "--only", "label") == [])
    }

    @Test func evidenceIsHeldAgainstFirstGlosses() throws {
        let lines = try lines("--evidence", "bukti.tsv")
        #expect(lines.count == 1 && lines.first?.hasPrefix("atap.tsv:2:3: note: genting (90 times)") == true)
    }

    @Test func aCheckThatThereIsNotIsWrongUsage() throws {
        let outcome = try installation.padan("lexicon", "check", "--only", "spelling")
        #expect(outcome.status == 2 && outcome.complaints.contains("gloss-slip"))
    }
}
