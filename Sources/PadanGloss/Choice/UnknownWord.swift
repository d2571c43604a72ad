import PadanText

/// The part of speech of a word that no lexicon and no affix explains, by its letters.
enum UnknownWord {
    /// Its likely classes.
    static func candidates(_ form: Form) -> Tagger.Candidates {
        switch form.letterCase {
        case .upper, .mixed, .capital: return .init(upos: [.propn], cost: [0])
        case .lower: break
        }
        for prefix in ["di", "me", "ber", "ter", "nge"]
        where form.folded.hasPrefix(prefix) && form.folded.utf8.count > 5 {
            return .init(upos: [.verb, .noun], cost: [0, 1])
        }
        guard form.folded.utf8.first.map({ isLetter($0) || $0 >= 0x80 }) == true else {
            return .init(upos: [.sym], cost: [0])
        }
        return .init(upos: [.noun, .propn, .x], cost: [0, 1.5, 1.5])
    }
}
