import PadanLexicon
import PadanText

extension LexiconCheck {
    /// A phrase is found where a text has it word for word.
    static let phrase = LexiconCheck(id: "phrase", summary: "phrases that a text can match") { file, context in
        let phrases = file.senses.filter { $0.headword.contains(" ") }
        return zip(phrases, context.found(phrases)).compactMap { sense, found in
            if found.isWhole { return nil }
            let reason =
                found.covering.map { "a text has the term \"\($0)\" there" }
                ?? (found.startsWithWord
                    ? "a text is cut into \(found.pieces.joined(separator: " | "))" : "a phrase begins with a word")
            return file.finding(
                "phrase", .warning, "\"\(sense.headword)\" is never found: \(reason)", at: sense, column: .headword)
        }
    }
}
