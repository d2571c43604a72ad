import PadanText

/// The part of speech of a word that no lexicon and no affix explains, by its letters.
enum UnknownWord {
    /// Its likely classes.
    static func candidates(_ letterCase: LetterCase, _ folded: String) -> Tagger.Candidates {
        switch letterCase {
        case .upper, .mixed, .capital: return .init([(.propn, 0)])
        case .lower: break
        }
        if folded.hasPrefix("ke-") { return .init([(.adj, 0)]) }
        for prefix in ["di", "me", "ber", "ter", "nge"]
        where folded.hasPrefix(prefix) && folded.utf8.count > 5 {
            return .init([(.verb, 0), (.noun, 1)])
        }
        guard folded.utf8.first.map({ isLetter($0) || $0 >= 0x80 }) == true else {
            return .init([(.sym, 0)])
        }
        return .init([(.noun, 0), (.propn, 1.5), (.x, 1.5)])
    }
}
