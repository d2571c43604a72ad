import ArgumentParser
import PadanCheck
import PadanGloss
import PadanLexicon
import PadanText

/// padan lexicon.
struct LexiconCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon", abstract: "List, extend and check the lexicons.",
        discussion: """
            Example:
              padan lexicon add "kapal selam nuklir" "nuclear submarine" --pos noun --domain military
            """,
        subcommands: [List.self, Add.self, Check.self, Stats.self])

    /// padan lexicon list.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the lexicons in use, the first to be asked first.",
            discussion: """
                Example:
                  padan lexicon list
                """)

        @OptionGroup var lexicons: LexiconOptions

        func run() throws {
            for lexicon in try lexicons.index().lexicons {
                let count = EnglishFormat.decimal(String(lexicon.senses)) ?? ""
                Terminal.print("\(lexicon.id.padded(16)) \(count.leftPadded(8)) senses  \(lexicon.title)")
                if !lexicon.path.isEmpty { Terminal.print("\("".padded(16)) \("".padded(8))         \(lexicon.path)") }
            }
        }
    }

    /// padan lexicon add.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a term to a lexicon of your own.",
            discussion: """
                Without --to the term goes to my.tsv in your own folder, which is made. The file is written whole or
                not at all.

                Example:
                  padan lexicon add "kapal selam nuklir" "nuclear submarine" --pos noun --domain military
                """)

        @Argument(help: "The Indonesian term.") var headword: String
        @Argument(help: "Its English, the commonest first, separated by semicolons.") var gloss: String
        @Option(help: ArgumentHelp("Its part of speech.", valueName: "pos"), completion: .list(UPOS.allNames))
        var pos = "noun"
        @Option(
            help: ArgumentHelp("Its field, such as military or law.", valueName: "domain"),
            completion: .list(Label.domains))
        var domain: String?
        @Option(
            name: .customLong("label"), help: ArgumentHelp("A label; may be given several times.", valueName: "label"))
        var labels: [String] = []
        @Option(help: ArgumentHelp("Its root, when it is derived.", valueName: "root")) var root = ""
        @Option(help: ArgumentHelp("What explains it.", valueName: "text")) var note = ""
        @Option(help: ArgumentHelp("The lexicon file.", valueName: "file"), completion: .file(extensions: ["tsv"]))
        var to: String?

        func run() throws {
            guard let upos = UPOS(pos) else {
                throw ValidationError(
                    "\"\(pos)\" is no part of speech; use one of \(UPOS.allNames.joined(separator: " "))")
            }
            let glosses = gloss.split(separator: ";").map { Self.clean(String($0)) }.filter { !$0.isEmpty }
            let word = Self.clean(headword)
            guard !word.isEmpty else { throw ValidationError("the term is empty") }
            guard !word.hasPrefix("#") else {
                throw ValidationError("a term cannot begin with #, which marks a lexicon's header")
            }
            guard !glosses.isEmpty || !note.isEmpty else { throw ValidationError("give the term a gloss, or a note") }
            for label in labels + (domain.map { [$0] } ?? []) where !Label.all.contains(label) {
                throw ValidationError(
                    "\"\(label)\" is no label; use one of \(Label.all.sorted().joined(separator: ", "))")
            }
            let folder = LexiconStore.personalFolder
            let path = to ?? folder + "/my.tsv"
            if to == nil, !Files.makeFolder(folder) {
                throw FileError.refused(path: folder, doing: "make the folder", reason: "permission denied")
            }
            let sense = Sense(
                headword: word, upos: upos, glosses: glosses, root: Self.clean(root),
                labels: (domain.map { [$0] } ?? []) + labels, note: Self.clean(note),
                origin: .init(lexicon: "", line: 0))
            let line = try LexiconEdit.add(sense, to: path, header: [("title", "My terms"), ("license", "CC0-1.0")])
            if let line {
                Terminal.print("\(path):\(line): \(word) = \(glosses.joined(separator: "; "))")
            } else {
                Terminal.print("\(path) has this already: \(word) = \(glosses.joined(separator: "; "))")
            }
            if to != nil, !LexiconStore().sources.contains(where: { Files.resolved($0.path) == Files.resolved(path) }) {
                Terminal.complain(
                    "padan: \(path) is not in use by itself; name it with --lexicon, or put it into \(folder).")
            }
        }

        /// One line in NFC without tabs and without spaces at its ends.
        private static func clean(_ text: String) -> String {
            let composed = String(decoding: Array(text.utf8).composed, as: UTF8.self)
            return composed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    /// padan lexicon check.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check lexicon files; exit status 1 when something is wrong.",
            discussion: """
                Without a file it checks all lexicons in use.

                Example:
                  padan lexicon check Lexicons/general.tsv
                """)

        @Argument(help: ArgumentHelp("The lexicon files.", valueName: "file"), completion: .file(extensions: ["tsv"]))
        var files: [String] = []

        func run() throws {
            let paths = files.isEmpty ? LexiconStore().sources.map(\.path) : files
            var count = 0
            for path in paths {
                let file = try LexiconFile(path: path)
                let findings = LexiconChecks.run(on: file)
                for finding in findings { Terminal.print(finding.description) }
                count += findings.count { $0.severity > .note }
            }
            if count > 0 {
                Terminal.complain("padan: \(count) findings in \(paths.count) lexicons.")
                throw ExitCode(1)
            }
        }
    }

    /// padan lexicon stats.
    struct Stats: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Count headwords, senses and terms, by lexicon and part of speech.",
            discussion: """
                Example:
                  padan lexicon stats
                """)

        @Argument(
            help: ArgumentHelp("The lexicon files; all in use without one.", valueName: "file"),
            completion: .file(extensions: ["tsv"]))
        var files: [String] = []

        func run() throws {
            let paths = files.isEmpty ? LexiconStore().sources.map(\.path) : files
            var all: [Sense] = []
            Terminal.print(
                "\("lexicon".padded(18)) \("headwords".leftPadded(10)) \("senses".leftPadded(10)) \("terms".leftPadded(10))"
            )
            func row(_ name: String, _ senses: [Sense]) {
                let headwords = Set(senses.map(\.headword))
                let numbers = [headwords.count, senses.count, headwords.count { $0.contains(" ") }].map {
                    "\($0)".leftPadded(10)
                }
                Terminal.print("\(name.padded(18)) \(numbers.joined(separator: " "))")
            }
            for path in paths {
                let file = try LexiconFile(path: path)
                row(file.id, file.senses)
                all += file.senses
            }
            row("all", all)
            Terminal.print(
                "\nterms are headwords of more than one word\n\n\("pos".padded(18)) \("headwords".leftPadded(10)) \("senses".leftPadded(10)) \("terms".leftPadded(10))"
            )
            for upos in UPOS.allCases {
                let own = all.filter { $0.upos == upos }
                if !own.isEmpty { row(upos.name, own) }
            }
        }
    }
}

extension String {
    /// The text with spaces before it up to a width.
    func leftPadded(_ width: Int) -> String { String(repeating: " ", count: max(0, width - columns)) + self }
}
