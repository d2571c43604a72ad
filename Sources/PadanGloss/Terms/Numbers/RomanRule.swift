import PadanMorphology

/// Roman numerals in capitals behind a common noun: Kongres XIV, Bab IV; behind a name they belong to the name.
struct RomanRule: TermRule {
    func addWords(to vocabulary: inout TermVocabulary) {
        let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        let tens = ["", "X", "XX", "XXX"]
        for value in 1..<40 { vocabulary[tens[value / 10] + units[value % 10]].roman = UInt8(value) }
        vocabulary.add(
            "kongres konferensi sidang muktamar munas rakernas olimpiade pon ktt hut pekan kejuaraan festival simposium seminar pelita peringatan repelita angkatan"
        ) { $0.isEvent = true }
    }

    func mayBegin(with word: TermWord) -> Bool { word.roman > 1 }

    func term(at i: Int, in sentence: borrowing Sentence) -> FoundTerm? {
        let value = sentence.word(i).roman
        // I, V and X alone are letters more often than numbers.
        guard value > 1, sentence.length(i) > 1, i > sentence.start, let before = sentence.form(i - 1) else {
            return nil
        }
        guard before.letterCase == .lower || before.roles.contains(.commonWord) && !before.roles.contains(.knownName)
        else { return nil }
        return FoundTerm(end: i + 1, meaning: RomanNumber(number: value, isOrdinal: sentence.word(i - 1).isEvent))
    }
}

/// A Roman numeral, which English keeps, but for the count of an event.
struct RomanNumber: TermMeaning {
    static let kind = Term.Kind.number

    var number: UInt8
    var isOrdinal: Bool

    var value: String? { String(number) }
    var glosses: [String] {
        let tens = ["", "X", "XX", "XXX"]
        let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        let roman = tens[Int(number) / 10] + units[Int(number) % 10]
        return isOrdinal ? [EnglishNumber.ordinal(String(number)) ?? roman, roman] : [roman, String(number)]
    }
}
