import ArgumentParser
import PadanGloss
import PadanLexicon
import PadanRender
import PadanText

/// padan lookup.
struct LookupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lookup", abstract: "Look a term up, in either language and any affixed form.",
        discussion: """
            A phrase needs no quotes. Where there is no such term, the nearest headwords are offered, and the exit \
            status is 1.

            Example:
              padan lookup diluncurkan
            """)

    @Argument(help: ArgumentHelp("The term.", valueName: "term"))
    var term: [String]

    @OptionGroup var lexicons: LexiconOptions

    func run() throws {
        let query = term.flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
        guard !query.isEmpty else {
            throw ValidationError("name the term to look up, for example: padan lookup ceasefire")
        }
        let session = Glosser(index: try lexicons.index()).session()
        let result = Lookup(query, in: session)
        let page = LookupPage(usesColor: Terminal.usesColor, width: Terminal.width)
        Terminal.print(page.text(result))
        if result.isEmpty { throw ExitCode(1) }
    }
}

/// The answer as a person reads it.
struct LookupPage {
    let usesColor: Bool
    let width: Int

    func text(_ result: Lookup) -> String {
        var lines: [String] = []
        for answer in result.indonesian { lines += self.lines(answer, asked: result.query) }
        if !result.english.isEmpty {
            if !lines.isEmpty { lines.append("") }
            lines += english(result)
        }
        if result.isEmpty {
            lines.append("No entry for \"\(result.query)\".")
            if !result.suggestions.isEmpty {
                lines.append("Nearest headwords:")
                lines += result.suggestions.map {
                    "  \(bold($0.sense.headword))  \($0.sense.glosses.joined(separator: "; "))"
                }
            }
            if !result.parts.isEmpty {
                lines.append("Word by word:")
                lines += result.parts.map { "  \(bold($0.sense.headword))  \($0.glosses.joined(separator: "; "))" }
            }
        }
        return lines.joined(separator: "\n")
    }

    private func lines(_ answer: Lookup.Answer, asked: String) -> [String] {
        let sense = answer.sense
        var head = bold(sense.headword) + "  " + faint(([sense.upos.name] + sense.labels).joined(separator: ", "))
        if answer.isByRule { head += faint(", English made by rule") }
        var lines = [head]
        if !answer.glosses.isEmpty { lines += wrapped(answer.glosses.joined(separator: "; "), indent: 4) }
        if answer.trace.count > 1 {
            let parts = answer.trace.map { $0.gloss.isEmpty ? $0.form : "\($0.form) \"\($0.gloss)\"" }
            lines += wrapped("\(asked) = \(parts.joined(separator: " + "))", indent: 4).map(faint)
        }
        if !sense.root.isEmpty, answer.trace.count <= 1 { lines.append(faint("    root \(sense.root)")) }
        if !sense.note.isEmpty { lines += wrapped(sense.note, indent: 4).map(faint) }
        lines.append(faint("    \(sense.origin.lexicon)\(sense.origin.line > 0 ? ":\(sense.origin.line)" : "")"))
        return lines
    }

    private func english(_ result: Lookup) -> [String] {
        let longest = min(result.english.map(\.sense.headword.columns).max() ?? 0, 32)
        var lines = [faint("English \"\(result.query)\":")]
        for answer in result.english {
            let headword = answer.sense.headword
            let padding = String(repeating: " ", count: max(1, longest - headword.columns + 1))
            let rest = "\(answer.sense.upos.name)  \(answer.sense.glosses.joined(separator: "; "))"
            lines.append("  \(bold(headword))\(padding) \(rest)")
        }
        return lines
    }

    private func wrapped(_ text: String, indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, indent + line.columns + 1 + String(word).columns > max(width, 40) {
                lines.append(margin + line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " \(word)"
        }
        if !line.isEmpty { lines.append(margin + line) }
        return lines
    }

    private func bold(_ text: String) -> String { usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    private func faint(_ text: String) -> String { usesColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
