import ArgumentParser
import PadanExtract
import PadanGloss
import PadanLexicon
import PadanRender
import PadanText

/// padan extract.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "List what texts have and no lexicon has, as lines for a lexicon.",
        discussion: """
            Abbreviations that a text explains, names, phrases and unknown words, those \
            with the most weight first, as a table with tabs: the columns of a lexicon, \
            then count, weight and a sentence. Fill in the glosses you want, in an editor \
            or a spreadsheet, and hand the table to padan lexicon add --from; lines without \
            a gloss are passed over. An abbreviation whose English is known comes with it.

            Example:
              padan extract --kind abbreviation --kind term berita.txt
            """)

    @Argument(help: ArgumentHelp("The texts; - is standard input.", valueName: "file"), completion: .file())
    var files: [String] = []

    @Option(
        help: ArgumentHelp(
            "How often a name or a term occurs at least; an abbreviation that a text explains always counts.",
            valueName: "count"))
    var least = 2

    @Option(
        name: .customLong("kind"),
        help: ArgumentHelp(
            "Only this kind: \(Candidate.Kind.allCases.map(\.rawValue).joined(separator: ", ")); may be given several times.",
            valueName: "kind"),
        completion: .list(Candidate.Kind.allCases.map(\.rawValue)))
    var kinds: [String] = []

    @Flag(name: .customLong("new"), help: "Leave out the abbreviations that a lexicon has in the same meaning.")
    var onlyNew = false

    @OptionGroup var lexicons: LexiconOptions

    func validate() throws {
        if least < 1 { throw ValidationError("--least takes 1 or more") }
        for kind in kinds where Candidate.Kind(rawValue: kind) == nil {
            throw ValidationError(
                "there is no kind \"\(kind)\"; use one of \(Candidate.Kind.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
    }

    func run() throws {
        var readers: [(String, ByteReader)] = []
        for file in files.isEmpty ? ["-"] : files {
            readers.append(file == "-" ? ("standard input", ByteReader()) : (file, try ByteReader(path: file)))
        }
        let index = try lexicons.index()
        let session = Glosser(index: index).session()
        var extractor = Extractor(index: index, least: least)
        var progress = Progress(of: readers.map(\.1.size))
        var read: Int64 = 0
        for (name, reader) in readers {
            var blocks = InputBlocks(reader, name: name, unit: .lines)
            var memory = TextMemory()
            extractor.beginText()
            while let block = try blocks.next() {
                let text = block.text
                for finding in (block.findings ?? []) + text.findings { Terminal.complain("padan: \(finding)") }
                extractor.add(session.gloss(text.bytes, continuing: &memory))
                progress.show(read + blocks.bytesRead)
            }
            read += blocks.bytesRead
        }
        progress.clear()
        let wanted = kinds.isEmpty ? Candidate.Kind.allCases : kinds.compactMap { Candidate.Kind(rawValue: $0) }
        Terminal.print(CandidateTable.header)
        for candidate in extractor.candidates(Set(wanted)) where !onlyNew || !candidate.isKnown {
            Terminal.print(CandidateTable.line(candidate))
        }
    }
}
