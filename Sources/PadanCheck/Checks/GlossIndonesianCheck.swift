import PadanLexicon
import PadanText

extension LexiconCheck {
    /// A word of a gloss that is a headword and no English word was left untranslated, unless it is a loan.
    ///
    /// A loan is a word whose own entry has it as English (batik, gamelan); such an entry needs a note or another gloss
    /// that explains it.
    static let glossIndonesian = LexiconCheck(
        id: "gloss-indonesian", summary: "no Indonesian word among the English"
    ) { file, context in
        guard let english = context.english else { return [] }
        return file.senses.flatMap { sense in
            sense.glosses.compactMap { gloss in
                let words = gloss.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init)
                let word = words.first { !english.contains($0) && isUntranslated($0, in: sense, context) }
                return word.map {
                    let message =
                        $0 == sense.headword
                        ? "\"\($0)\" is no word of the English list; a note can explain it"
                        : "\"\($0)\" of \"\(gloss)\" is an Indonesian headword and no English word"
                    return file.finding("gloss-indonesian", .note, message, at: sense, column: .gloss)
                }
            }
        }
    }

    /// Whether a word is a headword in small letters that no entry calls English; names are the same in English.
    private static func isUntranslated(_ word: String, in sense: Sense, _ context: CheckContext) -> Bool {
        guard word.first?.isLowercase == true, let id = context.index.find(word.folded) else { return false }
        let senses = context.index.senses(of: id).filter { context.index.headword(of: $0) == word }
        if senses.isEmpty { return false }
        if word == sense.headword { return sense.note.isEmpty && sense.glosses.count == 1 }
        return !senses.contains { context.index.glosses(of: $0).contains(word) }
    }
}
