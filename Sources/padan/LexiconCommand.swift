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
}

extension String {
    /// The text with spaces before it up to a width.
    func leftPadded(_ width: Int) -> String { String(repeating: " ", count: max(0, width - columns)) + self }
}
