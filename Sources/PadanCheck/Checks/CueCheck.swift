import PadanLexicon
import PadanText

extension LexiconCheck {
    /// A cue can hold in some text, and its sense has another one beside it to be chosen over.
    ///
    /// A word that no lexicon explains is a note: it may be a name, or a slip of the pen.
    static let cue = LexiconCheck(id: "cue", summary: "cues that can hold, and choose") { file, context in
        let session = context.glosser.session()
        return file.senses.filter { !$0.context.isEmpty }.flatMap { sense in
            func finding(_ severity: Finding.Severity, _ message: String) -> Finding {
                file.finding("cue", severity, message, at: sense, column: .context)
            }
            if context.pieces(of: sense.headword).count > 1 {
                return [finding(.warning, "\"\(sense.headword)\" is a phrase, and the cues of phrases are not read")]
            }
            if context.senses(of: sense.headword).count == 1 {
                return [finding(.note, "\"\(sense.headword)\" has one sense, and its cues have nothing to choose")]
            }
            return sense.context.compactMap { text in
                guard case .word(let word)? = ContextCue(text)?.target else { return nil }
                let gloss = session.gloss(word)
                if gloss.tokens.count > 1 {
                    let pieces = context.pieces(of: word).joined(separator: " | ")
                    return finding(.warning, "\"\(text)\" can never hold: a text has \(pieces) there")
                }
                guard gloss.tokens.first?.token.kind == .word else {
                    return finding(.warning, "\"\(text)\" can never hold: \(word) is no word")
                }
                return gloss.readings(of: 0).isEmpty ? finding(.note, "no lexicon knows the word of \"\(text)\"") : nil
            }
        }
    }
}
