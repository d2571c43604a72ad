import PadanLexicon
import PadanText

extension LexiconCheck {
    /// A sense has four glosses at most.
    static let glossCount = LexiconCheck(id: "gloss-count", summary: "at most four glosses") { file, _ in
        file.senses.filter { $0.glosses.count > 4 }.map {
            file.finding(
                "gloss-count", .warning,
                "\"\($0.headword)\" has \($0.glosses.count) glosses; four are enough, another meaning is a line of its own",
                at: $0, column: .gloss)
        }
    }
}
