import PadanGloss
import PadanText

/// The text with glosses in italics behind the first use, and the vocabulary as a table.
struct MarkdownRenderer: Renderer {
    static let name = "markdown"
    static let summary = "the text with glosses in italics, and the vocabulary as a table"

    private let title: String
    private var vocabulary = Vocabulary()

    init(_ options: RenderOptions) { title = options.title }

    mutating func begin(_ out: inout Output) {
        if !title.isEmpty { out.line("# \(Self.escape(title))\n") }
    }

    mutating func render(_ gloss: GlossedText, _ out: inout Output) {
        var at = 0
        var text = ""
        for unit in gloss.units(0..<gloss.tokens.count) {
            let range = ByteRange(
                gloss.tokens[unit.tokens.lowerBound].range.start, gloss.tokens[unit.tokens.upperBound - 1].range.end)
            text += space(gloss.text(ByteRange(at, range.start)))
            text += Self.escape(unit.text)
            at = range.end
            let isFirst = vocabulary.add(unit)
            if isFirst, !unit.gloss.isEmpty { text += " *(\(Self.escape(unit.toldGloss)))*" }
        }
        text += space(gloss.text(ByteRange(at, gloss.bytes.count)))
        out.write(text)
    }

    mutating func end(_ out: inout Output) {
        let words = vocabulary.items.filter { !$0.glosses.isEmpty }
        guard !words.isEmpty else { return }
        out.write("\n\n## Vocabulary\n\n| Indonesian | English | Part of speech | Uses |\n| --- | --- | --- | ---: |\n")
        for item in words {
            let english = Self.escape((item.isByRule ? "by rule: " : "") + item.glosses.joined(separator: "; "))
            out.line("| \(Self.escape(item.headword)) | \(english) | \(item.upos.name) | \(item.count) |")
        }
    }

    /// The white space between tokens; one line's end is a paragraph's end, as in the text.
    private func space(_ text: String) -> String { text.contains { $0.isNewline } ? "\n\n" : text.isEmpty ? "" : " " }

    /// Text whose marks mean nothing to Markdown or HTML.
    static func escape(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "!", "&", "$":
                result += "\\\(character)"
            case "\n", "\r\n", "\r", "\t": result += " "
            default: result.append(character)
            }
        }
        // A number and a stop, a dash or a plus at a line's start would make a list.
        if let first = result.first, first == "-" || first == "+" { result = "\\" + result }
        return result
    }
}
