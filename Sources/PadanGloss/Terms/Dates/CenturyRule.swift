import PadanMorphology
import PadanText

/// Centuries: abad ke-19; abad XIX; awal abad ke-20; abad ke-5 SM; abad kesembilan belas.
struct CenturyRule: TermRule {
    func addWords(to vocabulary: inout TermVocabulary) {}

    func mayBegin(with word: TermWord) -> Bool { word.part != .none || word.period == .century }

    func term(at i: Int, in sentence: borrowing Sentence) -> FoundTerm? {
        var century = Century()
        var k = i
        if sentence.word(k).part != .none {
            century.part = sentence.word(k).part
            k += 1
        }
        guard sentence.word(k).period == .century, !sentence.word(k).isOnePeriod else { return nil }
        k += 1
        let word = sentence.word(k)
        if word.ordinal > 0 {
            guard let (value, end) = OrdinalRule.read(k, sentence) else { return nil }
            (century.number, century.isInWords, k) = (value, !word.isDigitOrdinal, end)
        } else if word.roman > 0 {
            (century.number, k) = (Int64(word.roman), k + 1)
        } else {
            if word.particle == .to { k += 1 }
            guard let value = sentence.wholeNumber(k), (1...40).contains(value) else { return nil }
            (century.number, k) = (Int64(value), k + 1)
        }
        let era = sentence.word(k).particle
        let isWord = era == .before && sentence.word(k + 1).particle == .christian
        if era == .christian || era == .before && (isWord || sentence.isCapital(k)) {
            century.era = era
            k += isWord ? 2 : 1
        }
        guard (1...100).contains(century.number) else { return nil }
        return FoundTerm(end: k, meaning: century)
    }
}

/// A century, or a part of one.
struct Century: TermMeaning {
    static let kind = Term.Kind.date

    var part = PeriodPart.none
    var number: Int64 = 0
    var isInWords = false
    var era = TermWord.Particle.none

    var glosses: [String] {
        let ordinal = EnglishNumber.ordinal(String(number)) ?? ""
        let words = isInWords ? EnglishFormat.words(number, isOrdinal: true).map { [$0, ordinal] } : nil
        return (words ?? [ordinal]).map { name in
            part.english("\(name) century") + (era == .before ? " BC" : era == .christian ? " AD" : "")
        }
    }
}
