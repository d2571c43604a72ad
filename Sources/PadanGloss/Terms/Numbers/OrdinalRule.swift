import PadanMorphology
import PadanText

/// Ordinals that are more than a word of the lexicon: ke-72; kedua puluh lima.
///
/// Single words (kedua, ketiga) are the lexicon's, since they mean all two, all three before a noun.
struct OrdinalRule: TermRule {
    func addWords(to vocabulary: inout TermVocabulary) {
        let words = [
            "kesatu", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan",
            "kesepuluh", "kesebelas",
        ]
        for (place, word) in words.enumerated() { vocabulary[word].ordinal = Int32(place + 1) }
        vocabulary["pertama"].ordinal = 1
        vocabulary["keseratus"].ordinal = 100
        vocabulary["keseribu"].ordinal = 1000
    }

    func mayBegin(with word: TermWord) -> Bool { word.ordinal > 0 }

    func term(at i: Int, in sentence: borrowing Sentence) -> FoundTerm? {
        let word = sentence.word(i)
        guard word.ordinal > 0, let (value, end) = Self.read(i, sentence) else { return nil }
        guard word.isDigitOrdinal || end > i + 1 else { return nil }
        return FoundTerm(end: end, meaning: OrdinalNumber(number: value, isInWords: !word.isDigitOrdinal))
    }

    /// The ordinal at a token, in digits or in words.
    static func read(_ i: Int, _ sentence: borrowing Sentence) -> (Int64, end: Int)? {
        let word = sentence.word(i)
        guard word.ordinal > 0 else { return nil }
        guard !word.isDigitOrdinal, word.particle != .first, word.ordinal < 12 || word.ordinal == 100 else {
            return (Int64(word.ordinal), i + 1)
        }
        // kedua puluh lima: the number goes on behind its first word.
        let isHundred = word.ordinal == 100
        let found = NumberWords.whole(i, startingWith: isHundred ? 1 : Int8(word.ordinal), isHundred ? 2 : 0, sentence)
        guard let found, let value = found.value.whole else { return (Int64(word.ordinal), i + 1) }
        return (value, found.end)
    }
}

/// A place in an order.
struct OrdinalNumber: TermMeaning {
    static let kind = Term.Kind.number

    var number: Int64
    var isInWords: Bool

    var value: String? { String(number) }
    var glosses: [String] {
        let digits = EnglishNumber.ordinal(String(number)) ?? String(number)
        let words = isInWords ? EnglishFormat.words(number, isOrdinal: true).map { [$0] } ?? [] : []
        return words + [digits]
    }
}
