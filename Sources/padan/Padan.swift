import ArgumentParser
import PadanText

/// The command.
@main
struct Padan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "padan",
        abstract: "Glosses Indonesian texts in English, exactly and offline.",
        discussion: """
            padan knows the affixes of Indonesian, the terms of its news, and your own glossaries.

            Example:
              echo "Gencatan senjata diumumkan Korut." | padan gloss
            """,
        version: "padan \(Version.current) (ICU \(icuVersion()))",
        subcommands: [
            GlossCommand.self, LookupCommand.self, AnalyzeCommand.self, ExtractCommand.self, LexiconCommand.self,
        ])

    static func main() {
        Terminal.ignoreClosedPipes()
        do {
            var command = try command(in: Array(CommandLine.arguments.dropFirst()))
            try command.run()
        } catch {
            exit(error)
        }
    }

    /// The subcommands that read their own arguments where they are named first.
    private static let direct: [any ParsableCommand.Type] = [
        GlossCommand.self, LookupCommand.self, AnalyzeCommand.self,
    ]

    /// The command that is asked for.
    ///
    /// A subcommand that is named first reads its own arguments, which takes a fraction of the time that the whole tree
    /// of commands does; the tree reads everything else, what is wrong included, and says what there is to say.
    private static func command(in arguments: [String]) throws -> any ParsableCommand {
        if let direct = direct.first(where: { $0.configuration.commandName == arguments.first }),
            let command = try? direct.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == direct
        {
            return command
        }
        return try parseAsRoot(arguments)
    }

    /// Ends the program: 0 after help, 1 for findings, 2 for wrong usage and for what cannot be read.
    private static func exit(_ error: any Error) -> Never {
        switch error {
        case let code as ExitCode: quit(code.rawValue)
        case let error as FileError: fail(error.description)
        default:
            let code = exitCode(for: error)
            if code == .success {
                Terminal.print(withExampleLast(fullMessage(for: error)))
                quit(0)
            }
            Terminal.complain(fullMessage(for: error))
            quit(2)
        }
    }

    /// Help with its examples at the end, each on one line that can be copied whatever the width it was wrapped to.
    private static func withExampleLast(_ help: String) -> String {
        var lines = help.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: "Example:"), let end = lines[start...].firstIndex(of: "") else {
            return help
        }
        var examples: [String] = []
        for line in lines[(start + 1)..<end] {
            if let last = examples.last, !line.hasPrefix(" ") {
                examples[examples.count - 1] = last + " " + line
            } else {
                examples.append(String(line))
            }
        }
        lines.removeSubrange(start...end)
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n\nExample:\n" + examples.joined(separator: "\n")
    }
}

/// What version this is.
enum Version {
    static let current = "0.1.0"
}
