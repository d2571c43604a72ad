import ArgumentParser
import PadanCheck
import PadanLexicon
import PadanText

extension LexiconCommand {
    /// padan lexicon check.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check lexicon files; exit status 1 when something is wrong.",
            discussion: """
                Without a file it checks all lexicons in use. A warning or an error has to be mended; a note is for a \
                person to look through, and is shown when it is asked for: by --notes, --only or --evidence.

                --evidence takes a table with the columns form, zipf, count and translations, such as \
                "house 0.42; home 0.2", and notes the content words whose first gloss it speaks against: met \
                \(EvidenceThreshold.count) times or more, with a translation of a share of \(EvidenceThreshold.share) \
                or more, of which the first gloss has less than half.

                The checks:
                \(LexiconChecks.all.map { "  \($0.id.padded(16)) \($0.summary)" }.joined(separator: "\n"))

                Example:
                  padan lexicon check Lexicons/general.tsv
                """)

        @Argument(
            help: ArgumentHelp("The lexicon files, or folders of them.", valueName: "file"),
            completion: .file(extensions: ["tsv"]))
        var files: [String] = []
        @Option(
            help: ArgumentHelp("A table of translations to hold first glosses against.", valueName: "file"),
            completion: .file(extensions: ["tsv"]))
        var evidence: String?
        @Option(
            help: ArgumentHelp("This check alone; may be given several times.", valueName: "check"),
            completion: .list(LexiconChecks.all.map(\.id)))
        var only: [String] = []
        @Flag(help: "Show the notes, too.") var notes = false

        func validate() throws {
            for id in only where !LexiconChecks.all.contains(where: { $0.id == id }) {
                throw ValidationError(
                    "\"\(id)\" is no check; use one of \(LexiconChecks.all.map(\.id).joined(separator: ", "))")
            }
        }

        func run() throws {
            let files = LexiconStore.files(named: files)
            let store = LexiconStore(with: files)
            let paths = files.isEmpty ? store.sources.map(\.path) : files
            let lexicons = try paths.map { path throws(FileError) in try LexiconFile(path: path) }
            let table = try evidence.map { path throws(FileError) in try TranslationTable(path: path) }
            let context = CheckContext(index: try store.open().index, evidence: table)
            var counts: [Finding.Severity: Int] = [:]
            func show(_ findings: [Finding]) {
                for finding in findings {
                    counts[finding.severity, default: 0] += 1
                    if finding.severity > .note || isAskedFor(finding) { Terminal.print(finding.description) }
                }
            }
            show(context.findings)
            for lexicon in lexicons {
                show(LexiconChecks.run(on: lexicon, in: context, only: only.isEmpty ? nil : Set(only)))
            }
            let count = counts[.warning, default: 0] + counts[.error, default: 0]
            if count > 0 {
                let hidden = notes || !only.isEmpty ? 0 : counts[.note, default: 0]
                Terminal.complain(
                    "padan: \(count) findings in \(paths.count) lexicons."
                        + (hidden > 0 ? " There are \(hidden) notes, too, which --notes shows." : ""))
                throw ExitCode(1)
            }
        }

        private func isAskedFor(_ finding: Finding) -> Bool {
            notes || only.contains(finding.check) || evidence != nil && finding.check == "evidence"
        }
    }
}
