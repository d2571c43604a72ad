import PadanLexicon
import PadanText

extension LexiconCheck {
    /// A gloss can stand in an English sentence as it is: it has no bracket and no slash.
    static let glossBracket = LexiconCheck(id: "gloss-bracket", summary: "no bracket or slash in a gloss") { file, _ in
        file.senses.flatMap { sense in
            sense.glosses.filter { $0.contains { "()[]{}/".contains($0) } }.map {
                file.finding(
                    "gloss-bracket", .warning, "\"\($0)\" has a bracket or a slash; what explains goes into the note",
                    at: sense, column: .gloss)
            }
        }
    }
}
