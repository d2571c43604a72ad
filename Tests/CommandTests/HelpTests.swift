import Foundation
import PadanRender
import Testing

/// Help of every subcommand ends with an example, and the example works.
struct HelpTests {
    private static let commands: [[String]] = [
        [], ["gloss"], ["lookup"], ["analyze"], ["lexicon"], ["lexicon", "list"], ["lexicon", "add"],
        ["lexicon", "check"], ["lexicon", "stats"],
    ]

    private func help(_ command: [String]) throws -> String {
        let outcome = try Installation().padan(command + ["--help"], input: [])
        #expect(outcome.status == 0 && outcome.complaints == "")
        return outcome.text
    }

    @Test(arguments: commands)
    func endsWithAnExample(_ command: [String]) throws {
        let lines = try help(command).split(separator: "\n")
        #expect(lines.dropLast().last == "Example:")
        #expect(lines.last?.hasPrefix("  ") == true)
        #expect(lines.last?.contains((["padan"] + command).joined(separator: " ")) == true)
        #expect(lines.count { $0.contains("Example:") } == 1)
    }

    @Test(arguments: commands)
    func theExampleWorks(_ command: [String]) throws {
        let example = try #require(try help(command).split(separator: "\n").last)
        let installation = try Installation()
        try installation.folder.write("berita.txt", "Kapal induk itu diluncurkan.")
        try installation.folder.write("Lexicons/general.tsv", "air\tnoun\twater\n")
        let outcome = try installation.bash(example.trimmingCharacters(in: .whitespaces))
        #expect(outcome.status == 0 && outcome.complaints == "", "\(outcome.complaints)")
        #expect(outcome.bytes.isEmpty == (command == ["lexicon", "check"]))
    }

    @Test(arguments: commands)
    func noLineIsWiderThanATerminal(_ command: [String]) throws {
        let lines = try help(command).split(separator: "\n")
        for line in lines.dropLast() where !line.hasPrefix("USAGE:") { #expect(line.count <= 80, "\(line)") }
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
        (["lexicon", "add", "air"], "gloss"), (["lexicon", "add", "air", "water", "--pos", "nomina"], "nomina"),
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
