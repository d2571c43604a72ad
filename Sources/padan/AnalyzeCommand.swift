import ArgumentParser
import PadanGloss
import PadanLexicon
import PadanMorphology
import PadanText

/// padan analyze.
struct AnalyzeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze", abstract: "Show every way to take a word apart, with its trace.",
        discussion: """
            Analyses whose base a lexicon has come first, each with the English of its base; --all shows the others \
            too.

            Example:
              padan analyze beruang
            """)

    @Argument(help: ArgumentHelp("The words.", valueName: "word"))
    var words: [String]

    @Flag(help: "Show also the analyses whose base no lexicon has.")
    var all = false

    @OptionGroup var lexicons: LexiconOptions

    func run() throws {
        let index = try lexicons.index()
        var isFirst = true
        for word in words.flatMap({ $0.split(whereSeparator: \.isWhitespace) }) {
            if !isFirst { Terminal.print("") }
            isFirst = false
            show(String(word), index)
        }
    }

    private func show(_ word: String, _ index: LexiconIndex) {
        Terminal.print(word)
        var rows: [(parts: String, base: String, gloss: String)] = []
        for analysis in Analyzer().analyses(of: word.folded) {
            let found = analysis.citations.lazy.compactMap { citation in
                index.find(citation.word).flatMap { index.senses(of: $0).first }
            }.first
            // A number stands for itself: ke-72-nya.
            let isNumber = !analysis.steps.isEmpty && analysis.base.allSatisfy(\.isWholeNumber)
            guard found != nil || isNumber || all else { continue }
            let parts = analysis.morphemes(rootGloss: "").map(\.form).joined(separator: " ")
            let gloss =
                found.map { index.glosses(of: $0).joined(separator: "; ") }
                ?? (isNumber ? analysis.base : "(in no lexicon)")
            let base = found.map { index.headword(of: $0) } ?? analysis.base
            if rows.contains(where: { $0.parts == parts && $0.base == base }) { continue }
            rows.append((parts, base, gloss))
        }
        if rows.isEmpty { Terminal.print("  no analysis has a base that a lexicon has; --all shows them") }
        let width = rows.map(\.parts.columns).max() ?? 0, bases = rows.map(\.base.columns).max() ?? 0
        for row in rows {
            Terminal.print("  \(row.parts.padded(width))  \(row.base.padded(bases))  \(row.gloss)")
        }
    }
}
