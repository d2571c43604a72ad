import ArgumentParser
import PadanGloss
import PadanLexicon
import PadanMorphology
import PadanRender
import PadanText

/// padan gloss.
struct GlossCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gloss", abstract: "Gloss a text.",
        discussion: """
            Reads the files one after the other, or standard input where none is named (- also stands for it). A \
            terminal gets colour, a pipe plain text.

            Formats:
            \(Renderers.all.map { "  \($0.name.padded(12)) \($0.summary)" }.joined(separator: "\n"))

            Example:
              padan gloss --format interlinear berita.txt
            """)

    @Argument(help: ArgumentHelp("The texts.", valueName: "file"), completion: .file())
    var files: [String] = []

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The format, one of those above.", valueName: "format"),
        completion: .list(Renderers.names))
    var format = "text"

    @Flag(help: "Show the morphemes of each word (interlinear).")
    var morphemes = false

    @Flag(
        help: ArgumentHelp(
            "Say why each sense was chosen, and what else there was (\(Self.explaining)); in text and on the page the other senses come with what they cost more."
        ))
    var explain = false

    private static let explaining = Renderers.all.filter { $0.canExplain }.map { $0.name }.joined(separator: ", ")

    @Option(
        help: ArgumentHelp(
            "How affixes are labelled (interlinear --morphemes, json, ndjson, conllu, latex).", valueName: "set"))
    var labels = LabelSet.leipzig

    @Option(help: ArgumentHelp("The package that sets the examples (latex).", valueName: "package"))
    var latexPackage = LaTeXPackage.gb4e

    @Option(help: ArgumentHelp("The columns of the output; the terminal's otherwise.", valueName: "columns"))
    var width: Int?

    @OptionGroup var lexicons: LexiconOptions

    func validate() throws {
        guard let type = Renderers.named(format) else {
            throw ValidationError(
                "there is no format \"\(format)\"; use one of \(Renderers.names.joined(separator: ", "))")
        }
        if explain, !type.canExplain {
            throw ValidationError("the format \(format) cannot --explain; these can: \(Self.explaining)")
        }
        if let width, width < 20 { throw ValidationError("--width takes 20 columns or more") }
    }

    func run() throws {
        guard let type = Renderers.named(format) else { return }
        let session = Glosser(index: try lexicons.index()).session()
        let inputs = files.isEmpty ? ["-"] : files
        // Open everything first, so that a wrong name is told before anything is written.
        var readers: [(String, ByteReader)] = []
        for file in inputs {
            readers.append(file == "-" ? ("standard input", ByteReader()) : (file, try ByteReader(path: file)))
        }
        let options = RenderOptions(
            width: width ?? Terminal.width, usesColor: Terminal.usesColor,
            title: inputs[0] == "-" ? "" : String(inputs[0].split(separator: "/").last ?? ""),
            showsMorphemes: morphemes,
            labels: labels, latexPackage: latexPackage, explains: explain)
        var renderer = type.init(options)
        var out = Output { bytes in
            do throws(FileError) { try Terminal.write(bytes) } catch { fail(error.description) }
        }
        renderer.begin(&out)
        var progress = Progress()
        for (name, reader) in readers {
            var blocks = InputBlocks(reader, name: name, unit: type.unit)
            // What a file defines holds in that file.
            var memory = TextMemory()
            while let block = try blocks.next() {
                for finding in block.findings { Terminal.complain("padan: \(finding)") }
                renderer.render(session.gloss(block.bytes, continuing: &memory), &out)
                progress.show(name, blocks.progress)
            }
        }
        renderer.end(&out)
        progress.clear()
        out.flush()
    }
}

extension LabelSet: ExpressibleByArgument {}
extension LaTeXPackage: ExpressibleByArgument {}

/// A line on the terminal that tells how far long work has come.
struct Progress {
    private let start = Terminal.now
    private var last = Terminal.now
    private var isShown = false
    private let isWanted = Terminal.isTerminal(2) && !Terminal.isTerminal(1)

    /// Shows how far it has come, after the first second and then five times a second.
    mutating func show(_ name: String, _ progress: (done: Int64, of: Int64?)) {
        guard isWanted, Terminal.now - start > 1_000_000_000, Terminal.now - last > 200_000_000 else { return }
        last = Terminal.now
        isShown = true
        let done = "\(progress.done / 1_000_000) MB"
        let part = progress.of.map { $0 > 0 ? " \(min(100, progress.done * 100 / $0))%" : "" } ?? ""
        write("\r\u{1B}[K\(name): \(done)\(part)")
    }

    /// Takes the line away.
    func clear() {
        if isShown { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        let bytes = Array(text.utf8)
        try? Files.write(bytes.span, to: 2, path: "standard error")
    }
}

extension String {
    /// The text with spaces behind it up to a width.
    func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - columns)) }
}
