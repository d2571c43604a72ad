/// Text for LaTeX: every character of TeX's escaped, no ligature that changes a character, and none lost.
///
/// A character that T1 fonts do not have goes through `\padanchar`, which the preamble defines: it prints the character
/// where the font has it, and its number in brackets elsewhere.
enum TeXText {
    /// The command of the preamble.
    static let definition = #"""
        % A character that pdfLaTeX, or the font, may not have: its code, the character.
        \newcommand{\padancode}[1]{{\normalfont\ttfamily\footnotesize[U+#1]}}
        \ifPDFTeX
          \newcommand{\padanchar}[2]{\padancode{#1}}
        \else
          \newcommand{\padanchar}[2]{\iffontchar\font"#1\relax #2\else\padancode{#1}\fi}
        \fi
        """#

    /// A text that prints as it is, on one line.
    static func escape(_ text: String) -> String {
        var result = ""
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            // -- and ,, and '' are ligatures of TeX's fonts, // ends a line of expex.
            if scalar == last, "-,'/".unicodeScalars.contains(scalar) { result += "{}" }
            // A word that begins so can be an option of \ex, or a command of an aligned line.
            if last == " ", "[@+".unicodeScalars.contains(scalar) { result += "{}" }
            result += command(scalar)
            last = scalar
        }
        return result
    }

    private static func command(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "&", "%", "$", "#", "_", "{", "}": "\\\(scalar)"
        case "~": "\\textasciitilde{}"
        case "°": "\\textdegree{}"
        case "^": "\\textasciicircum{}"
        case "\\": "\\textbackslash{}"
        case "<": "\\textless{}"
        case ">": "\\textgreater{}"
        case "|": "\\textbar{}"
        case "\"": "\\textquotedbl{}"
        case "`": "\\textasciigrave{}"
        case "\t", "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": " "
        case "\u{A0}": "\\nobreakspace{}"
        case "\u{20}"..."\u{7E}": "\(scalar)"
        case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{AD}": "\\padancode{\(code(scalar))}"
        default: isInT1(scalar) ? "\(scalar)" : "\\padanchar{\(code(scalar))}{\(scalar)}"
        }
    }

    /// Whether LaTeX's kernel has a character for T1 fonts: Latin-1, Latin Extended-A, the marks of typography.
    private static func isInT1(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x126, 0x127, 0x138, 0x13F, 0x140, 0x149, 0x166, 0x167, 0x17F: false
        case 0xA1...0x17F: true
        case 0x2013, 0x2014, 0x2018...0x201A, 0x201C...0x201E, 0x2020...0x2022, 0x2026, 0x2030, 0x2039, 0x203A: true
        case 0x20AC, 0x2122: true
        default: false
        }
    }

    /// A character's number as Unicode writes it: four digits or more.
    private static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
