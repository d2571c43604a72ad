import PadanLexicon
import PadanText

extension LexiconCheck {
    /// The tokenizer gives a headword without spaces back as it stands, as one word of a text.
    static let headwordForm = LexiconCheck(
        id: "headword-form", summary: "headwords that a text gives back as they stand"
    ) { file, context in
        let single = file.senses.filter { !$0.headword.contains(" ") && $0.upos != .sym && $0.upos != .punct }
        return zip(single, context.found(single)).compactMap { sense, found in
            if found.isWhole { return nil }
            let pieces = found.pieces.joined(separator: " | ")
            let message =
                found.pieces.count > 1
                ? "\"\(sense.headword)\" is cut into \(pieces), and is not found so"
                : "\"\(sense.headword)\" is no word for the tokenizer, and is not found"
            return file.finding("headword-form", .warning, message, at: sense, column: .headword)
        }
    }
}
