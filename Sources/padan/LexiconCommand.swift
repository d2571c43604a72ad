import ArgumentParser
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
                Without --to the term goes to my.tsv in your own folder, which is made. The file is written whole or \
                not at all.

                With --from it takes a table with the columns of a lexicon, such as padan extract writes, and adds \
                every line whose gloss has been filled in.

                Example:
                  padan lexicon add "kapal selam nuklir" "nuclear submarine" --pos noun --domain military
                """)

        @Argument(help: "The Indonesian term.") var headword: String?
        @Argument(help: "Its English, the commonest first, separated by semicolons.") var gloss: String?
        @Option(
            help: ArgumentHelp("A table of terms, in place of one term.", valueName: "table"),
            completion: .file(extensions: ["tsv"])) var from: String?
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

        func validate() throws {
            for label in labels + (domain.map { [$0] } ?? []) where !Label.all.contains(label) {
                throw ValidationError(
                    "\"\(label)\" is no label; use one of \(Label.all.sorted().joined(separator: ", "))")
            }
            if from != nil {
                if headword != nil { throw ValidationError("name either a term and its gloss, or a table with --from") }
            } else if headword == nil {
                throw ValidationError("Missing expected argument '<headword>'")
            } else if gloss == nil {
                throw ValidationError("Missing expected argument '<gloss>'")
            }
        }

        func run() throws {
            if let from { return try addTable(from) }
            guard let headword, let gloss else { return }
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
            let path = try target()
            let sense = Sense(
                headword: word, upos: upos, glosses: glosses, root: Self.clean(root),
                labels: (domain.map { [$0] } ?? []) + labels, note: Self.clean(note),
                origin: .init(lexicon: "", line: 0))
            let line = try LexiconEdit.add(sense, to: path, header: Self.header)
            if let line {
                Terminal.print("\(path):\(line): \(word) = \(glosses.joined(separator: "; "))")
            } else {
                Terminal.print("\(path) has this already: \(word) = \(glosses.joined(separator: "; "))")
            }
            tellUse(of: path)
        }

        private static let header = [(key: "title", value: "My terms"), (key: "license", value: "CC0-1.0")]

        /// The lexicon file that is added to.
        private func target() throws(FileError) -> String {
            let folder = LexiconStore.personalFolder
            if to == nil, !Files.makeFolder(folder) {
                throw FileError.refused(path: folder, doing: "make the folder", reason: "permission denied")
            }
            return to ?? folder + "/my.tsv"
        }

        /// Says so when a file that was added to is not in use by itself.
        private func tellUse(of path: String) {
            if to != nil, !LexiconStore().sources.contains(where: { Files.resolved($0.path) == Files.resolved(path) }) {
                Terminal.complain(
                    "padan: \(path) is not in use by itself; name it with --lexicon, or put it into "
                        + "\(LexiconStore.personalFolder).")
            }
        }

        /// Adds the lines of a table whose gloss has been filled in.
        private func addTable(_ table: String) throws {
            let file = try LexiconFile(path: table)
            // A line without a gloss has not been filled in: nothing is wrong with it.
            let findings = file.findings.filter { $0.check != "gloss" }
            for finding in findings { Terminal.complain("padan: \(finding)") }
            let filled = file.senses.filter { !$0.glosses.isEmpty }.map { sense in
                var sense = sense
                if let domain, !sense.labels.contains(domain) { sense.labels.append(domain) }
                sense.labels += labels.filter { !sense.labels.contains($0) }
                return sense
            }
            let empty = file.senses.count - filled.count + file.findings.count - findings.count
            var added = 0, path = ""
            if !filled.isEmpty {
                path = try target()
                added = try LexiconEdit.add(filled, to: path, header: Self.header).count { $0 != nil }
            }
            let place = path.isEmpty ? "" : " to \(path)"
            Terminal.print(
                "\(added) terms added\(place), \(filled.count - added) there already, \(empty) without a gloss")
            if !path.isEmpty { tellUse(of: path) }
            if findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
        }

        /// One line in NFC without tabs and without spaces at its ends.
        private static func clean(_ text: String) -> String {
            let composed = String(decoding: Array(text.utf8).composed, as: UTF8.self)
            return composed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }
}

extension String {
    /// The text with spaces before it up to a width.
    func leftPadded(_ width: Int) -> String { String(repeating: " ", count: max(0, width - columns)) + self }
}
