import PadanLexicon
import PadanText

extension LexiconCheck {
    /// Every label is one of those that padan knows, and stands once.
    static let label = LexiconCheck(id: "label", summary: "labels that padan knows, each once") { file, _ in
        file.senses.flatMap { sense in
            sense.labels.enumerated().compactMap { i, label in
                if !Label.all.contains(label) {
                    return file.finding(
                        "label", .warning, "\"\(label)\" is no label; Lexicons/README.md lists them", at: sense,
                        column: .labels)
                }
                guard sense.labels[..<i].contains(label) else { return nil }
                return file.finding("label", .warning, "\"\(label)\" stands twice", at: sense, column: .labels)
            }
        }
    }
}
