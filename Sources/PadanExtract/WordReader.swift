import PadanGloss
import PadanLexicon
import PadanText

/// A word as extraction sees it, whatever its form.
struct ExtractedWord {
    /// What it can be a part of.
    enum Role {
        /// A word of a term: a noun or an adjective.
        case noun, adjective
        /// A name that a lexicon has.
        case knownName
        /// A name that no lexicon has.
        case newName
        /// Capitals that no lexicon explains.
        case newAbbreviation
        /// A word in small letters that no lexicon explains.
        case newWord
        /// What ends a phrase.
        case other
    }

    /// The number of its headword, or of its form where no lexicon has it.
    var number: Int
    var role: Role
    /// The part of speech.
    var upos: UPOS
    /// Whether a clitic ends the phrase here.
    var isLast: Bool
    /// Whether no term can begin, or end, with it.
    var isLightHead: Bool
    var isLightEnd: Bool
    /// Whether a person's name behind it is no part of the phrase.
    var isTitle: Bool
}

/// Reads words, each reading of a form once.
struct WordReader {
    private(set) var numbering = Numbering()
    private var known = BoundedCache<GlossedText.Key, ExtractedWord>(most: 200_000)
    /// The Roman numerals that texts number things with.
    private static let numerals = Set(
        ["", "X", "XX", "XXX"].flatMap { tens in
            ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].map { tens + $0 }
        })

    /// A token of a text; nil for what is no word.
    mutating func word(_ i: Int, in gloss: GlossedText) -> ExtractedWord? {
        guard let key = gloss.key(ofWord: i) else { return nil }
        if let word = known[key] { return word }
        return make(i, in: gloss).map { known.keep($0, for: key) }
    }

    private mutating func make(_ i: Int, in gloss: GlossedText) -> ExtractedWord? {
        guard let word = gloss.word(i) else { return nil }
        let token = gloss.tokens[i], text = gloss.text(of: i)
        let headword = headword(word, text)
        let role = role(word, token, text)
        let light = headword.folded
        return ExtractedWord(
            number: numbering.number(of: headword), role: role, upos: token.upos,
            isLast: !word.inflection.isDisjoint(with: .clitics), isLightHead: TermPattern.lightHeads.contains(light),
            isLightEnd: TermPattern.lightEnds.contains(light), isTitle: TermPattern.titles.contains(light))
    }

    /// What a form is counted as: its headword, or itself.
    private func headword(_ word: WordDescription, _ text: String) -> String {
        guard let sense = word.sense else { return text }
        return word.isByRule ? text.folded : sense.headword
    }

    private func role(_ word: WordDescription, _ token: GlossedToken, _ text: String) -> ExtractedWord.Role {
        guard let sense = word.sense else {
            // A letter or an initial is no name, and XIV no abbreviation.
            if text.count(where: \.isLetter) < 2 || Self.numerals.contains(text) {
                return .other
            }
            if text.allSatisfy({ $0.isUppercase || $0.isNumber }), (2...8).contains(text.count),
                text.contains(where: \.isLetter)
            {
                return .newAbbreviation
            }
            if text.first?.isUppercase == true { return .newName }
            return token.kind == .word && text.allSatisfy { $0.isLetter || $0 == "-" } ? .newWord : .other
        }
        if TermPattern.honorifics.contains(sense.headword.folded) { return .other }
        // Kabupaten in a name is a proper noun there, and a noun by itself.
        switch token.upos == .propn ? sense.upos : token.upos {
        case .noun: return .noun
        case .adj: return .adjective
        case .propn: return .knownName
        default: return .other
        }
    }
}
