import PadanGloss
import PadanMorphology
import PadanText

/// Two lines, each gloss under its word, aligned by display width and wrapped to the terminal.
///
/// With morphemes there are two more between them, by the Leipzig Glossing Rules: the parts of each word, and their
/// labels; the abbreviations that the labels used stand behind the text.
struct InterlinearRenderer: Renderer {
    static let name = "interlinear"
    static let summary = "each gloss under its word, wrapped to the terminal"

    private let style: TerminalStyle
    private let width: Int
    private let showsMorphemes: Bool
    private var isFirst = true
    private var key: AbbreviationKey
    private var hasRuleSign = false

    init(_ options: RenderOptions) {
        style = TerminalStyle(options)
        width = max(options.width, 20)
        showsMorphemes = options.showsMorphemes
        key = AbbreviationKey(options.labels)
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
    private mutating func columns(_ gloss: GlossedText, _ sentence: Range<Int>) -> [Column] {
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
            result.append(Column(rows: rows(opening, unit), isTerm: unit.tokens.count > 1))
            opening = ""
        }
        if !opening.isEmpty {
            result.append(Column(rows: [opening] + Array(repeating: "", count: showsMorphemes ? 3 : 1), isTerm: false))
        }
        return result
    }

    private mutating func rows(_ opening: String, _ unit: GlossUnit) -> [String] {
        let text = opening + unit.text.map { $0.isNewline ? " " : String($0) }.joined()
        let gloss = unit.markedGloss
        if gloss != unit.gloss { hasRuleSign = true }
        guard showsMorphemes else { return [text, gloss] }
        let tiers = unit.tiers(key.labels)
        for tier in tiers { tier.add(to: &key) }
        return [text, tiers.line(\.segmentation), tiers.line(\.labels), gloss]
    }

    mutating func end(_ out: inout Output) {
        if hasRuleSign {
            out.line()
            out.line("\(GlossUnit.ruleSign) \(style.faint(GlossUnit.ruleMeaning))")
        }
        guard !key.isEmpty else { return }
        out.line()
        out.line("Abbreviations")
        let width = key.entries.map(\.abbreviation.columns).max() ?? 0
        for (abbreviation, meaning) in key.entries {
            let padding = String(repeating: " ", count: width - abbreviation.columns + 2)
            out.line("  \(abbreviation)\(padding)\(style.faint(meaning))")
        }
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
