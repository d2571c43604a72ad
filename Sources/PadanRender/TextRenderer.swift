import PadanGloss
import PadanText

/// The text itself, with the gloss in brackets behind the first use of each word and term.
///
/// When it explains, a block below each sentence says why its new glosses were chosen, and what else there was.
struct TextRenderer: Renderer {
    static let name = "text"
    static let summary = "the text, with the gloss in brackets after a word's first use"
    static let canExplain = true

    private let style: TerminalStyle
    private let explanations: ExplanationBlock?
    private var seen = SeenUnits()

    init(_ options: RenderOptions) {
        style = TerminalStyle(options)
        explanations = options.explains ? ExplanationBlock(options) : nil
    }

    mutating func render(_ gloss: GlossedText, _ out: inout Output) {
        guard let explanations else {
            write(gloss, 0..<gloss.tokens.count, from: 0, to: gloss.bytes.count, &out) { _ in }
            return
        }
        let explainer = Explainer(gloss)
        var at = 0
        for (i, sentence) in gloss.sentences.enumerated() {
            let end = gloss.tokens[sentence.upperBound - 1].range.end
            var rows: [ExplanationBlock.Row] = []
            write(gloss, sentence, from: at, to: end, &out) { rows.append(.init($0.text, $0.choice(explainer))) }
            at = end
            guard !rows.isEmpty else { continue }
            explanations.write(rows, &out)
            // One empty line in place of the white space behind the sentence.
            out.line()
            let isLast = i + 1 == gloss.sentences.count
            at = isLast ? gloss.bytes.count : gloss.tokens[gloss.sentences[i + 1].lowerBound].range.start
        }
        if at < gloss.bytes.count { out.write(gloss.bytes.span, at, gloss.bytes.count) }
    }

    /// Writes a stretch of the text with its glosses; `glossed` is told each unit that gets one.
    private mutating func write(
        _ gloss: GlossedText, _ tokens: Range<Int>, from start: Int, to end: Int, _ out: inout Output,
        glossed: (GlossUnit) -> Void
    ) {
        var at = start
        var next = gloss.terms.partition { $0.tokens.lowerBound >= tokens.lowerBound }
        var i = tokens.lowerBound
        while i < tokens.upperBound {
            while next < gloss.terms.count, gloss.terms[next].tokens.lowerBound < i { next += 1 }
            let isTerm = next < gloss.terms.count && gloss.terms[next].tokens.lowerBound == i
            let behind = isTerm ? gloss.terms[next].tokens.upperBound : i + 1
            if isTerm ? seen.isFirst(gloss.terms[next], in: gloss) : seen.isFirst(i, in: gloss) {
                let unit = GlossUnit(source: gloss, tokens: i..<behind, term: isTerm ? gloss.terms[next] : nil)
                let english = unit.gloss
                if !english.isEmpty {
                    out.write(gloss.bytes.span, at, unit.end)
                    at = unit.end
                    out.write(style.gloss(" [\(unit.toldGloss)]"))
                    glossed(unit)
                }
            }
            i = behind
        }
        out.write(gloss.bytes.span, at, end)
    }

    mutating func end(_ out: inout Output) { out.endLine() }
}

/// The lines below a sentence that say why each of its words has its gloss: the word, what spoke for its gloss with
/// the place of the entry, and the other senses.
struct ExplanationBlock {
    /// A word with its choice.
    struct Row {
        var text: String
        var choice: Choice

        init(_ text: String, _ choice: Choice) {
            self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            self.choice = choice
        }
    }

    private let style: TerminalStyle
    private let width: Int
    private static let indent = 4
    /// The widest column of words.
    private static let widestWord = 22

    init(_ options: RenderOptions) {
        style = TerminalStyle(options)
        width = max(options.width, 40)
    }

    /// Writes the block, which begins and ends with a line's end.
    func write(_ rows: [Row], _ out: inout Output) {
        let column = min(rows.map(\.text.columns).max() ?? 0, Self.widestWord)
        let indent = Self.indent + column + 2
        out.line()
        for row in rows {
            let text = ChoiceText(choice: row.choice)
            var lines = wrapped(text.reasons, indent)
            let others = text.others(withCosts: true)
            if !others.isEmpty { lines += wrapped("or \(others)", indent) }
            var head = String(repeating: " ", count: Self.indent) + row.text
            if row.text.columns > column {
                out.line(style.faint(head))
                head = ""
            }
            for line in lines {
                out.line(style.faint(head + String(repeating: " ", count: max(0, indent - head.columns)) + line))
                head = ""
            }
        }
    }

    private func wrapped(_ text: String, _ indent: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, indent + line.columns + 1 + String(word).columns > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " \(word)"
        }
        return line.isEmpty ? lines : lines + [line]
    }
}

/// Colour on a terminal, nothing elsewhere.
struct TerminalStyle {
    private let usesColor: Bool

    init(_ options: RenderOptions) { usesColor = options.usesColor }

    /// A gloss, set off from the text.
    func gloss(_ text: String) -> String { usesColor ? "\u{1B}[36m\(text)\u{1B}[0m" : text }
    /// A term of more than one word.
    func term(_ text: String) -> String { usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    /// What is less important.
    func faint(_ text: String) -> String { usesColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
