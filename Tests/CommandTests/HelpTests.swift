import Foundation
import PadanRender
import Testing

/// Help of every subcommand ends with an example, and the example works.
struct HelpTests {
    private static let commands: [[String]] = [
        [], ["gloss"], ["lookup"], ["analyze"], ["extract"], ["lexicon"], ["lexicon", "list"], ["lexicon", "add"],
        ["lexicon", "check"], ["lexicon", "stats"],
    ]

    private func help(_ command: [String]) throws -> String {
        let outcome = try Installation().padan(command + ["--help"], input: [])
        #expect(outcome.status == 0 && outcome.complaints == "")
        return outcome.text
    }

    /// The lines behind the word that opens the examples; none where anything else follows.
    private func examples(_ help: String) -> [Substring] {
        let parts = help.split(separator: "\nExample:\n")
        guard parts.count == 2, let last = parts.last else { return [] }
        let lines = last.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return lines.allSatisfy { $0.hasPrefix("  ") } ? Array(lines) : []
    }

    @Test(arguments: commands)
    func endsWithAnExample(_ command: [String]) throws {
        let found = examples(try help(command))
        #expect(!found.isEmpty)
        let name = (["padan"] + command).joined(separator: " ")
        #expect(found.allSatisfy { $0.split(separator: name, omittingEmptySubsequences: false).count == 2 })
    }

    private static let lexicon = """
        #title\tWords
        #domain\tgeneral
        #license\tCC0-1.0
        headword\tpos\tgloss\troot\tlabels\tnote\tcontext
        air\tnoun\twater

        """

    @Test(arguments: commands)
    func theExampleWorks(_ command: [String]) throws {
        let installation = try Installation()
        try installation.folder.write("berita.txt", "Kapal induk itu diluncurkan.")
        try installation.folder.write("Lexicons/general.tsv", Self.lexicon)
        for example in examples(try help(command)) {
            let outcome = try installation.bash(String(example))
            // A check may find something.
            let isCheck = command == ["lexicon", "check"]
            #expect(outcome.status == 0 || isCheck && outcome.status == 1, "\(example): \(outcome.complaints)")
            #expect(isCheck || outcome.complaints == "" && !outcome.bytes.isEmpty, "\(example)")
        }
    }

    @Test(arguments: commands)
    func noLineIsWiderThanATerminal(_ command: [String]) throws {
        let help = try help(command)
        let examples = examples(help)
        for line in help.split(separator: "\n") where !line.hasPrefix("USAGE:") && !examples.contains(line) {
            #expect(line.count <= 80, "\(line)")
        }
    }

    @Test func withoutArgumentsTheHelpIsShown() throws {
        let outcome = try Installation().padan()
        #expect(outcome.status == 0)
        #expect(outcome.text.contains("gloss") && outcome.text.contains("lookup"))
    }

    @Test func theVersionNamesItselfAndICU() throws {
        let outcome = try Installation().padan("--version")
        #expect(outcome.status == 0 && outcome.complaints == "")
        #expect(outcome.text.contains(#/^padan \d+\.\d+\.\d+ \(ICU \d+(\.\d+)*\)\n$/#))
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completionsAreMade(_ shell: String) throws {
        let outcome = try Installation().padan("--generate-completion-script", shell)
        #expect(outcome.status == 0)
        #expect(outcome.text.contains("padan") && outcome.text.contains("vocabulary"))
    }

    /// What is no right call, and a word that its complaint has to hold.
    private static let wrong: [([String], String)] = [
        (["gloss", "--format", "pdf"], Renderers.names.joined(separator: ", ")),
        (["gloss", "--width", "5"], "20"), (["gloss", "--width", "wide"], "wide"),
        (["gloss", "--unknown"], "--unknown"),
        (["translate"], "translate"), (["lookup"], "term"), (["lookup", " "], "padan lookup"), (["analyze"], "word"),
        (["lexicon", "add", "air"], "gloss"), (["lexicon", "add"], "headword"),
        (["lexicon", "add", "air", "water", "--from", "kata.tsv"], "--from"), (["extract", "--least", "0"], "--least"),
        (["extract", "--kind", "verb"], "abbreviation, name, term"),
        (["lexicon", "add", "air", "water", "--pos", "nomina"], "nomina"),
        (["lexicon", "add", "air", "water", "--domain", "wet"], "wet"), (["lexicon", "add", " ", "water"], "empty"),
        (["lexicon", "add", "air", " ; "], "gloss"), (["lexicon", "add", "#air", "water"], "#"),
        (["lexicon", "add", "air", "water", "--label", "Formal"], "Formal"),
    ]

    @Test(arguments: wrong)
    func wrongUsageIsTold(_ arguments: [String], _ word: String) throws {
        let installation = try Installation()
        let outcome = try installation.padan(arguments, input: [])
        #expect(outcome.status == 2)
        #expect(outcome.bytes.isEmpty)
        #expect(outcome.complaints.contains(word), "\(outcome.complaints)")
        #expect(try installation.folder.names() == [])
    }
}
