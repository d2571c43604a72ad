import PadanGloss
import PadanText

/// One self-contained page: the gloss with the other senses on hover, tap and keyboard focus, the vocabulary beside
/// the text.
///
/// It loads nothing and runs no script; light or dark as the reader's system, and it prints with the vocabulary
/// behind the text. Every character of the text is escaped.
struct HTMLRenderer: Renderer {
    static let name = "html"
    static let summary = "one page that needs nothing else, gloss on hover, tap and focus"
    static let canExplain = true

    private let title: String
    private let explains: Bool
    private var vocabulary = Vocabulary()
    private var isInParagraph = false

    init(_ options: RenderOptions) {
        title = options.title.isEmpty ? "Glossed text" : options.title
        explains = options.explains
    }

    mutating func begin(_ out: inout Output) {
        out.write(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="generator" content="padan">
            <title>\(Self.escape(title))</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <main lang="id">
            <h1>\(Self.escape(title))</h1>

            """)
    }

    mutating func render(_ gloss: GlossedText, _ out: inout Output) {
        let explainer = Explainer(gloss)
        var at = 0
        for unit in gloss.units(0..<gloss.tokens.count) {
            let start = gloss.tokens[unit.tokens.lowerBound].range.start
            space(gloss.text(ByteRange(at, start)), &out)
            at = gloss.tokens[unit.tokens.upperBound - 1].range.end
            if !isInParagraph {
                out.write("<p>")
                isInParagraph = true
            }
            let isFirst = vocabulary.add(unit)
            let english = unit.gloss
            if english.isEmpty {
                out.write(Self.escape(unit.text))
            } else {
                word(unit, english, isFirst: isFirst, ChoiceText(choice: unit.choice(explainer)), &out)
            }
        }
        space(gloss.text(ByteRange(at, gloss.bytes.count)), &out)
    }

    private func word(_ unit: GlossUnit, _ english: String, isFirst: Bool, _ choice: ChoiceText, _ out: inout Output) {
        var classes = unit.tokens.count > 1 ? "w t" : "w"
        if isFirst { classes += " f" }
        out.write(
            "<span class=\"\(classes)\" tabindex=\"0\">\(Self.escape(unit.text))<span class=\"g\" lang=\"en\" role=\"tooltip\">"
        )
        out.write("<b>\(Self.escape(english))</b>")
        for other in unit.others(than: english) { out.write("; " + Self.escape(other)) }
        var details = [unit.upos.name]
        if unit.headword.folded != unit.text.folded { details.append(unit.headword) }
        if !unit.note.isEmpty { details.append(unit.note) }
        if unit.isByRule { details.append("made by rule") }
        out.write("<small>\(Self.escape(details.joined(separator: " · ")))</small>")
        if explains { out.write("<small>\(Self.escape(choice.reasons))</small>") }
        let others = choice.others(withCosts: explains)
        if !others.isEmpty { out.write("<small class=\"o\">or \(Self.escape(others))</small>") }
        out.write("</span></span>")
    }

    private mutating func space(_ text: String, _ out: inout Output) {
        guard text.contains(where: \.isNewline) else {
            if !text.isEmpty { out.write(" ") }
            return
        }
        if isInParagraph { out.line("</p>") }
        isInParagraph = false
    }

    mutating func end(_ out: inout Output) {
        if isInParagraph { out.line("</p>") }
        out.line("</main>")
        let words = vocabulary.items.filter { !$0.glosses.isEmpty }
        out.line("<aside>\n<h2>Vocabulary</h2>\n<dl>")
        for item in words {
            let uses = item.count > 1 ? " <span class=\"n\">×\(item.count)</span>" : ""
            out.write("<div><dt lang=\"id\">\(Self.escape(item.headword))\(uses)</dt>")
            out.line(
                "<dd>\(item.isByRule ? "by rule: " : "")\(Self.escape(item.glosses.joined(separator: "; ")))</dd></div>"
            )
        }
        out.line("</dl>\n</aside>\n</body>\n</html>")
    }

    /// Text that HTML takes as text, in content and in attributes.
    static func escape(_ text: String) -> String {
        if text.utf8.allSatisfy({ isPlain[Int($0)] }) { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 8)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            // NUL and the other controls are no characters of HTML.
            case "\0"..<"\t", "\u{0B}", "\u{0C}", "\u{0E}"..<" ", "\u{7F}"..<"\u{A0}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The bytes of ASCII that stand in HTML as they are.
    private static let isPlain: InlineArray<256, Bool> = InlineArray { b in
        (0x20..<0x7F).contains(b) && ![0x26, 0x3C, 0x3E, 0x22, 0x27].contains(b)
    }

    private static let style = """
        :root { color-scheme: light dark; --ink: #1c1b19; --paper: #fdfcf9; --soft: #6b675f; --line: #dcd7cc; --mark: #0b6e69; --tip: #ffffff; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8e5de; --paper: #191816; --soft: #a09a8e; --line: #3a3733; --mark: #6fd0c8; --tip: #26241f; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 2rem 1.5rem 6rem; max-width: 72rem; display: grid; grid-template-columns: minmax(0, 2fr) minmax(14rem, 1fr); gap: 2.5rem; font: 1.1rem/1.75 Georgia, "Noto Serif", serif; color: var(--ink); background: var(--paper); }
        h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; overflow-wrap: anywhere; }
        h2 { font-size: 1rem; margin: 0 0 .5rem; }
        p { margin: 0 0 1rem; overflow-wrap: break-word; }
        .w { position: relative; cursor: help; border-bottom: 1px dotted transparent; }
        .w.f { border-bottom-color: var(--soft); }
        .w.t { border-bottom: 1px solid var(--mark); }
        .w:hover, .w:focus { color: var(--mark); outline: none; border-bottom: 1px solid var(--mark); }
        .w:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
        .g { display: none; position: absolute; left: 0; top: 100%; z-index: 1; width: max-content; max-width: min(20rem, 70vw); padding: .4rem .6rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--tip); color: var(--ink); font: .85rem/1.35 system-ui, sans-serif; box-shadow: 0 2px 10px rgb(0 0 0 / .18); }
        .w:hover > .g, .w:focus > .g { display: block; }
        .g small { display: block; color: var(--soft); }
        .g .o { margin-top: .25rem; padding-top: .25rem; border-top: 1px solid var(--line); }
        aside { font: .9rem/1.4 system-ui, sans-serif; border-left: 1px solid var(--line); padding-left: 1.25rem; }
        dl { margin: 0; }
        dl > div { margin-bottom: .35rem; break-inside: avoid; }
        dt { display: inline; font-weight: 600; }
        dd { display: inline; margin: 0 0 0 .35rem; color: var(--soft); }
        .n { font-weight: 400; color: var(--soft); font-size: .8em; }
        @media (max-width: 48rem) { body { display: block; padding: 1.25rem 1rem 6rem; } .g { position: fixed; left: 1rem; right: 1rem; top: auto; bottom: 1rem; width: auto; max-width: none; } aside { border: 0; border-top: 1px solid var(--line); padding: 1rem 0 0; } }
        @media print { body { display: block; max-width: none; padding: 0; font-size: 10.5pt; } .g { display: none !important; } .w { border: 0 !important; } aside { border: 0; padding: 1rem 0 0; columns: 2; } :root { --ink: #000; --paper: #fff; --soft: #444; } }
        """
}
