import PadanLexicon
import PadanText

extension LexiconCheck {
    /// The file is in NFC, so that one spelling is one sequence of bytes.
    static let normalization = LexiconCheck(id: "normalization", summary: "text in Unicode's NFC") { file, _ in
        file.lines.filter { $0.bytes.composed != $0.bytes }.map {
            file.finding(
                "normalization", .warning, "the line is not in NFC; an accent stands apart from its letter",
                line: $0.number)
        }
    }
}
