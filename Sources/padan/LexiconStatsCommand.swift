import ArgumentParser
import PadanCheck
import PadanLexicon
import PadanText

extension LexiconCommand {
    /// padan lexicon stats.
    struct Stats: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Count headwords, senses and terms, by lexicon and part of speech.",
            discussion: """
                Example:
                  padan lexicon stats
                """)

        @Argument(
            help: ArgumentHelp("The lexicon files, or folders of them; all in use without one.", valueName: "file"),
            completion: .file(extensions: ["tsv"]))
        var files: [String] = []

        func run() throws {
            let paths = files.isEmpty ? LexiconStore().sources.map(\.path) : LexiconStore.files(named: files)
            let lexicons = try paths.map { path throws(FileError) in try LexiconFile(path: path) }
            let all = lexicons.flatMap(\.senses)
            let byLexicon = lexicons.map { ($0.id, LexiconCounts($0.senses)) } + [("all", LexiconCounts(all))]
            let byUPOS = UPOS.allCases.map { upos in (upos.name, LexiconCounts(all.filter { $0.upos == upos })) }
            show("lexicon", byLexicon)
            Terminal.print("")
            show("part of speech", byUPOS.filter { $0.1.senses > 0 } + [("all", LexiconCounts(all))])
            Terminal.print(
                """

                A headword counts once in each row, a line of a lexicon is a sense, and terms are
                the headwords of more than one word.
                """)
        }

        /// Prints a table in 80 columns.
        private func show(_ name: String, _ rows: [(name: String, counts: LexiconCounts)]) {
            let width = min(max(name.columns, rows.map(\.name.columns).max() ?? 0), 40)
            func row(_ name: String, _ cells: [String]) {
                let name = name.columns > width ? name.prefix(width - 1) + "…" : name
                Terminal.print(name.padded(width) + cells.map { $0.leftPadded(12) }.joined())
            }
            row(name, ["headwords", "senses", "terms"])
            for (name, counts) in rows {
                row(
                    name,
                    [counts.headwords, counts.senses, counts.terms].map { EnglishFormat.decimal(String($0)) ?? "\($0)" }
                )
            }
        }
    }
}
