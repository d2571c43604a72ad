import PadanLexicon
import PadanMorphology
import PadanText

/// Tells English words in an Indonesian text, by the glosses of the lexicons: a word that no Indonesian analysis
/// explains, and that is a whole gloss or an inflected form of one.
struct EnglishWord {
    let index: LexiconIndex

    /// The lexicon that such a word is said to come from, and its label.
    static let lexicon = "english"
    static let label = "foreign"

    /// What is said of an English word: it stands for itself.
    static func sense(_ word: String) -> Sense {
        Sense(headword: word, upos: .x, glosses: [word], labels: [label], origin: .init(lexicon: lexicon, line: 0))
    }

    /// Whether a folded word is English.
    func isEnglish(_ word: String) -> Bool {
        guard (3...24).contains(word.utf8.count), word.utf8.allSatisfy({ isLower($0) }) else { return false }
        return isGloss(word) || Self.bases(of: word).contains(where: isGloss)
    }

    /// Whether a word is a gloss of an ordinary word.
    private func isGloss(_ word: String) -> Bool {
        index.senses(english: word).contains { $0.isWhole && index.upos(of: $0.sense) != .propn }
    }

    /// The words that this one can be the plural, the participle or the -ing form of.
    static func bases(of word: String) -> [String] {
        func without(_ ending: String, _ others: [String] = []) -> [String] {
            guard word.hasSuffix(ending), word.utf8.count > ending.utf8.count + 2 else { return [] }
            let stem = String(word.dropLast(ending.utf8.count))
            // planning, plan
            let isDoubled = stem.utf8.last == stem.utf8.dropLast().last
            return [stem, stem + "e"] + others.map { stem + $0 } + (isDoubled ? [String(stem.dropLast())] : [])
        }
        let nouns = without("s") + without("es") + without("ies", ["y"])
        let verbs = without("ed") + without("ing") + without("ied", ["y"])
        return nouns.filter { EnglishNoun.plural($0) == word }
            + verbs.filter { EnglishVerb.pastParticiple($0) == word || EnglishVerb.gerund($0) == word }
    }
}
