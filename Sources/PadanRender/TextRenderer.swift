import PadanGloss
import PadanText

/// The text itself, with the gloss in brackets behind the first use of each word and term.
struct TextRenderer: Renderer {
    static let name = "text"
    static let summary = "the text, with the gloss in brackets after a word's first use"

    private let style: TerminalStyle
    private var seen: Set<GlossUnit.Key> = []

    init(_ options: RenderOptions) { style = TerminalStyle(options) }

    mutating func render(_ gloss: GlossedText, _ out: inout Output) {
        var at = 0
        gloss.forEachUnit(0..<gloss.tokens.count) { unit in
            guard let key = unit.key, seen.insert(key).inserted, !unit.gloss.isEmpty else { return }
            out.write(gloss.bytes, at..<unit.end)
            at = unit.end
            out.write(style.gloss(" [\(unit.gloss)]"))
        }
        out.write(gloss.bytes, at..<gloss.bytes.count)
    }

    mutating func end(_ out: inout Output) { out.endLine() }
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
