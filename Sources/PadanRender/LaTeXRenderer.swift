import PadanGloss
import PadanMorphology

/// The package that sets interlinear examples.
public enum LaTeXPackage: String, Sendable, CaseIterable {
    case gb4e, expex
}

/// A LaTeX document: every sentence an interlinear example, with the parts of its words, their labels, the glosses.
///
/// It compiles with pdfLaTeX and XeLaTeX; the list of the abbreviations used stands at its end. The sentence
/// itself stands over the aligned lines as it is written.
struct LaTeXRenderer: Renderer {
    static let name = "latex"
    static let summary = "a LaTeX document of interlinear examples, for gb4e or expex"

    private let title: String
    private let package: LaTeXPackage
    private var key: AbbreviationKey
    private var hasRuleSign = false

    init(_ options: RenderOptions) {
        title = options.title
        package = options.latexPackage
        key = AbbreviationKey(options.labels)
    }

    mutating func begin(_ out: inout Output) {
        out.line(
            #"""
            \documentclass{article}
            \usepackage{iftex}
            \ifPDFTeX
              \usepackage[utf8]{inputenc}
              \usepackage[T1]{fontenc}
              \usepackage{lmodern}
            \else
              \usepackage{fontspec}
            \fi
            """#)
        out.line(TeXText.definition)
        switch package {
        // It changes _ and ^, so it comes last; \noautomath leaves them as they are.
        case .gb4e: out.line("\\usepackage{gb4e}\n\\noautomath")
        case .expex: out.line("\\usepackage{expex}")
        }
        out.line("\\begin{document}\n\\sloppy")
        if !title.isEmpty { out.line("\\section*{\(TeXText.escape(title))}") }
    }

    mutating func render(_ gloss: GlossedText, _ out: inout Output) {
        for sentence in gloss.sentences {
            let units = gloss.units(sentence)
            guard let first = units.first, let last = units.last else { continue }
            let text = TeXText.escape(gloss.text(.init(first.start, last.end)))
            let words = units.filter { unit in unit.tokens.contains { gloss.tokens[$0].kind != .punctuation } }
            example(text, lines(of: words), &out)
        }
    }

    mutating func end(_ out: inout Output) {
        if hasRuleSign {
            out.line("\n\\noindent \(TeXText.escape(GlossUnit.ruleSign)) \(TeXText.escape(GlossUnit.ruleMeaning))")
        }
        if !key.isEmpty {
            out.line(
                "\n\\section*{Abbreviations}\n\\begin{description}\n  \\setlength{\\itemsep}{0pt}\\setlength{\\parsep}{0pt}"
            )
            for (abbreviation, meaning) in key.entries {
                out.line("  \\item[\\normalfont\(Self.label(abbreviation))] \(TeXText.escape(meaning))")
            }
            out.line("\\end{description}")
        }
        out.line("\n\\end{document}")
    }

    /// The aligned lines: the parts, their labels, the glosses.
    private mutating func lines(of words: [GlossUnit]) -> [String] {
        var lines: [[String]] = [[], [], []]
        for word in words {
            let tiers = word.tiers(key.labels)
            for tier in tiers { tier.add(to: &key) }
            lines[0].append(cell(tiers.line { TeXText.escape($0.segmentation) }))
            lines[1].append(cell(tiers.line(Self.labels)))
            lines[2].append(cell(TeXText.escape(word.markedGloss)))
            if word.markedGloss != word.gloss { hasRuleSign = true }
        }
        return words.isEmpty ? [] : lines.map { $0.joined(separator: " ") }
    }

    private func example(_ text: String, _ lines: [String], _ out: inout Output) {
        switch package {
        case .gb4e:
            out.line("\n\\begin{exe}")
            if lines.isEmpty {
                out.line("\\ex \(text)")
            } else {
                out.line("\\ex \(text)")
                for (command, line) in zip(["\\glll", "     ", "     "], lines) { out.line("\(command) \(line) \\\\") }
            }
            out.line("\\end{exe}")
        case .expex:
            out.line("\n\\ex")
            if lines.isEmpty {
                out.line(text)
            } else {
                out.line("\\begingl")
                out.line("\\glpreamble \(text) //")
                for (command, line) in zip(["\\gla", "\\glb", "\\glb"], lines) { out.line("\(command) \(line) //") }
                out.line("\\endgl")
            }
            out.line("\\xe")
        }
    }

    /// One word of an aligned line: in braces where it has spaces or is empty.
    ///
    /// expex does not count a word that begins with a command, whether in braces or not.
    private func cell(_ text: String) -> String {
        let word = package == .expex && text.hasPrefix("\\") ? "{}\(text)" : text
        return text.isEmpty || text.contains(" ") ? "{\(word)}" : word
    }

    /// The labels of a token, the abbreviations in small capitals.
    private static func labels(_ tiers: MorphemeTiers) -> String {
        tiers.pieces.map { piece in
            let mark = TeXText.escape(piece.morpheme.joined(""))
            let text = piece.isLabelled ? label(piece.label) : TeXText.escape(piece.label)
            return piece.morpheme.side == .before ? text + mark : mark + text
        }.joined()
    }

    /// A label with its abbreviations in small capitals: \textsc{3.poss}.
    private static func label(_ label: String) -> String {
        let abbreviations = LabelSet.abbreviations(in: label)
        let parts = label.split(separator: ".").map(String.init)
        if parts == abbreviations { return "\\textsc{\(label.lowercased())}" }
        return parts.map { abbreviations.contains($0) ? "\\textsc{\($0.lowercased())}" : TeXText.escape($0) }
            .joined(separator: ".")
    }
}
