import PadanText

/// Round numbers of unknown size: puluhan ribu; ratusan juta; belasan ribu; tiga puluhan.
///
/// Single words (puluhan, jutaan) are the lexicon's.
struct CollectiveRule: TermRule {
    func addWords(to vocabulary: inout TermVocabulary) {
        let words = [
            ("belasan", Int(TermWord.teen)), ("puluhan", 1), ("ratusan", 2), ("ribuan", 3), ("jutaan", 6),
            ("miliaran", 9),
            ("milyaran", 9), ("triliunan", 12),
        ]
        for (word, power) in words { vocabulary[word].collective = Int8(power) }
    }

    func mayBegin(with word: TermWord) -> Bool { word.collective != 0 || word.digit > 1 }

    func term(at i: Int, in sentence: borrowing Sentence) -> FoundTerm? {
        let word = sentence.word(i)
        if word.collective != 0 {
            let scale = sentence.word(i + 1).factor
            guard scale > 2 else { return nil }
            return FoundTerm(end: i + 2, meaning: CollectiveNumber(power: word.collective, scale: UInt8(scale)))
        }
        // tiga puluhan, dua ratusan
        let next = sentence.word(i + 1)
        guard word.digit > 1, word.power == 0, word.digit < 10, next.collective == 1 || next.collective == 2 else {
            return nil
        }
        return FoundTerm(end: i + 2, meaning: CollectiveNumber(power: next.collective, digit: word.digit))
    }
}

/// A round number of unknown size.
struct CollectiveNumber: TermMeaning {
    static let kind = Term.Kind.number

    /// The power of ten; `TermWord.teen` for belasan.
    var power: Int8
    var scale: UInt8 = 0
    /// The digit before it: tiga puluhan.
    var digit: Int8 = 0

    /// tens, hundreds, thousands.
    static func name(_ power: UInt8) -> String {
        switch power {
        case 1: "tens"
        case 2: "hundreds"
        default: (Scale.english(power) ?? "") + "s"
        }
    }

    /// Of stretches of time: decades, hundreds of years.
    static func name(_ power: Int8, of period: TimePeriod) -> String {
        if power == TermWord.teen { return "more than ten \(period.many)" }
        return power == 1 && period == .year ? "decades" : "\(name(UInt8(power))) of \(period.many)"
    }

    var glosses: [String] {
        if digit > 0 {
            let value = Int64(digit) * (power == 1 ? 10 : 100)
            let words = EnglishFormat.words(value) ?? String(value)
            let decade = words.hasSuffix("y") ? ["\(words.dropLast())ies"] : []
            return decade + ["about \(words)"]
        }
        let scale = Scale.english(scale) ?? ""
        return [power == TermWord.teen ? "over ten \(scale)" : "\(Self.name(UInt8(power))) of \(scale)s"]
    }
}
