import PadanGloss
import PadanText

/// Two lines, each gloss under its word, aligned by display width and wrapped to the terminal.
struct InterlinearRenderer: Renderer {
    static let name = "interlinear"
    static let summary = "each gloss under its word, wrapped to the terminal"

    private let style: TerminalStyle
    private let width: Int
    private let showsMorphemes: Bool
    private var isFirst = true

    init(_ options: RenderOptions) {
        style = TerminalStyle(options)
        width = max(options.width, 20)
        showsMorphemes = options.showsMorphemes
    }

    /// A word over its gloss.
    private struct Column {
        var rows: [String]
        var isTerm: Bool
        var columns: Int { rows.map(\.columns).max() ?? 0 }
    }

    mutating func render(_ gloss: GlossedText, _ out: inout Output) {
        for sentence in gloss.sentences {
            if !isFirst { out.line() }
            isFirst = false
            var line: [Column] = []
            var used = 0
            for column in columns(gloss, sentence) {
                if used > 0, used + 2 + column.columns > width {
                    flush(line, &out)
                    (line, used) = ([], 0)
                }
                used += (used > 0 ? 2 : 0) + column.columns
                line.append(column)
            }
            flush(line, &out)
        }
    }

    /// The words of a sentence, with the marks that are written on to them.
    private func columns(_ gloss: GlossedText, _ sentence: Range<Int>) -> [Column] {
        var result: [Column] = []
        var opening = ""
        for unit in gloss.units(sentence) {
            let first = unit.tokens.lowerBound
            let touches =
                first > sentence.lowerBound && gloss.tokens[first - 1].range.end == gloss.tokens[first].range.start
            let isMark = gloss.tokens[first].kind == .punctuation
            if isMark, touches, opening.isEmpty, let last = result.indices.last {
                result[last].rows[0] += unit.text
                continue
            }
            let next = unit.tokens.upperBound
            let leads = next < sentence.upperBound && gloss.tokens[next - 1].range.end == gloss.tokens[next].range.start
            if isMark, leads {
                opening += unit.text
                continue
            }
            result.append(Column(rows: rows(opening, unit, gloss), isTerm: unit.tokens.count > 1))
            opening = ""
        }
        if !opening.isEmpty { result.append(Column(rows: [opening, ""], isTerm: false)) }
        return result
    }

    private func rows(_ opening: String, _ unit: GlossUnit, _ gloss: GlossedText) -> [String] {
        let text = opening + unit.text.map { $0.isNewline ? " " : String($0) }.joined()
        guard showsMorphemes else { return [text, unit.gloss] }
        let words = unit.tokens.compactMap { gloss.word($0) }
        let forms = words.map { $0.morphemes.map(\.form).joined() }.joined(separator: " ")
        let labels = words.map { word in
            word.morphemes.map { part in
                let label = part.gloss.map { $0 == " " ? "." : String($0) }.joined()
                if part.form.hasSuffix("-") || part.form.hasSuffix("=") || part.form.hasSuffix("~") {
                    return label + part.form.suffix(1)
                }
                if part.form.hasPrefix("-") || part.form.hasPrefix("=") || part.form.hasPrefix("~") {
                    return part.form.prefix(1) + label
                }
                return label
            }.joined()
        }.joined(separator: " ")
        return [text, forms, labels, unit.gloss]
    }

    private func flush(_ line: [Column], _ out: inout Output) {
        guard let rows = line.first?.rows.count else { return }
        for row in 0..<rows {
            var text = ""
            for (i, column) in line.enumerated() {
                let cell = column.rows[row]
                let styled =
                    row == rows - 1
                    ? style.gloss(cell)
                    : row == 0 && column.isTerm ? style.term(cell) : row == 0 ? cell : style.faint(cell)
                text += styled
                if i < line.count - 1 { text += String(repeating: " ", count: column.columns - cell.columns + 2) }
            }
            while text.last == " " { text.removeLast() }
            out.line(text)
        }
        out.line()
    }
}
