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
            terminal gets colour, a pipe plain text. The exit status is 1 when a document of --input ndjson was \
            broken and had to be left out.

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

    @Option(help: ArgumentHelp("How many threads work at once; all cores otherwise.", valueName: "number"))
    var jobs: Int?

    @Option(
        help: ArgumentHelp(
            "What the input is: text, or ndjson, a document as a JSON object on every line, whose members come back with its tokens and terms (--format ndjson).",
            valueName: "form"))
    var input = InputForm.text

    @Option(
        help: ArgumentHelp("The member of a document that has its text (--input ndjson).", valueName: "name"))
    var textField = "text"

    @OptionGroup var lexicons: LexiconOptions

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes 1 to 1024") }
        if input == .ndjson, format != "ndjson" {
            throw ValidationError("--input ndjson goes with --format ndjson")
        }
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
        let glosser = Glosser(index: try lexicons.index())
        let inputs = files.isEmpty ? ["-"] : files
        // Look at everything first, so that a wrong name is told before anything is written.
        for file in inputs where file != "-" { try ByteReader.check(file) }
        var options = RenderOptions(
            width: width ?? Terminal.width, usesColor: Terminal.usesColor,
            title: inputs[0] == "-" ? "" : String(inputs[0].split(separator: "/").last ?? ""),
            showsMorphemes: morphemes,
            labels: labels, latexPackage: latexPackage, explains: explain)
        options.texts = inputs.count
        Terminal.finishLinesWhenInterrupted()
        let run = GlossRun(
            glosser, type, options, inputs, documents: input == .ndjson ? DocumentReader(textField: textField) : nil,
            jobs: jobs ?? Terminal.cores)
        run.run()
        if run.hasBrokenDocuments { throw ExitCode(1) }
    }
}

/// What an input of padan gloss is.
enum InputForm: String, ExpressibleByArgument, CaseIterable {
    case text, ndjson
}

extension LabelSet: ExpressibleByArgument {}
extension LaTeXPackage: ExpressibleByArgument {}

extension String {
    /// The text with spaces behind it up to a width.
    func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - columns)) }
}
