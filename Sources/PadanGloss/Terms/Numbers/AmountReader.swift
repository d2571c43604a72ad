import PadanMorphology
import PadanText

/// Reads the amount that begins at a token: 11.000; 1,02 triliun; 20rb; dua ribu dua puluh empat.
enum AmountReader {
    /// An amount, and what is written on to its digits: a unit, or `-an`.
    struct Found {
        var amount: Amount
        var end: Int
        /// The unit written on to the digits: 5kg.
        var unit: TermWord?
        /// 60-an.
        var isAround = false
    }

    /// The amount at a token; nil where none is.
    static func read(_ i: Int, _ sentence: borrowing Sentence, isMoney: Bool = false) -> Found? {
        guard i >= sentence.start, i < sentence.end else { return nil }
        switch sentence.kind(i) {
        case .number: return digits(i, sentence, isMoney: isMoney)
        case .word: return words(i, sentence)
        default: return nil
        }
    }

    private static func words(_ i: Int, _ sentence: borrowing Sentence) -> Found? {
        guard let found = NumberWords.read(i, sentence) else { return nil }
        return Found(
            amount: Amount(
                value: found.value, power: found.power, denominator: found.denominator, isInWords: true,
                hasHalf: found.hasHalf, hasPoint: found.hasPoint), end: found.end)
    }

    private static func digits(_ i: Int, _ sentence: borrowing Sentence, isMoney: Bool) -> Found? {
        guard let number = NumberValue(sentence.bytes, sentence.tokens[i].range), !number.isCode else { return nil }
        var amount = Amount(value: number.decimal, isPlain: number.shape == .plain, isAmbiguous: number.isAmbiguous)
        var found = Found(amount: amount, end: i + 1)
        if number.suffix.isEmpty {
            let next = sentence.word(i + 1)
            if next.factor > 2 {
                amount.power = UInt8(next.factor)
            } else if next.shortScale > 0 {
                amount.power = next.shortScale
            } else if isMoney, isMoneyScale(i + 1, sentence) {
                amount.power = next.moneyScale
            }
            if amount.power > 0 { found.end += 1 }
        } else {
            switch number.suffix.folded {
            case "an":
                found.isAround = true
                if sentence.word(i + 1).factor > 2 {
                    amount.power = UInt8(sentence.word(i + 1).factor)
                    found.end += 1
                }
            case "nya", "lah", "pun", "kah": break
            case let folded:
                guard let word = TermWord.of(Array(number.suffix.utf8), folded: Array(folded.utf8)) else { return nil }
                if word.factor > 2 {
                    amount.power = UInt8(word.factor)
                } else if word.shortScale > 0 {
                    amount.power = word.shortScale
                } else if isMoney, word.moneyScale > 0 {
                    amount.power = word.moneyScale
                } else if word.unit > 0, word.isUnitSymbol || word.period == .none {
                    found.unit = word
                } else {
                    return nil
                }
            }
        }
        judge(number, &amount, found.end, sentence, isMoney: isMoney)
        found.amount = amount
        return found
    }

    /// A capital that multiplies money; a small letter does when nothing follows that it could be the unit of.
    private static func isMoneyScale(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        sentence.word(i).moneyScale > 0
            && (sentence.isCapital(i) || sentence.word(i).unit == 0 || sentence.length(i) == 1)
    }

    /// Decides what the marks mean where they can mean two things, by what stands beside the number.
    private static func judge(
        _ number: NumberValue, _ amount: inout Amount, _ end: Int, _ sentence: borrowing Sentence, isMoney: Bool
    ) {
        guard amount.isAmbiguous else { return }
        let next = sentence.word(end)
        switch number.shape {
        case .oneGroup:
            // 21.434 detik is a lap time, and nothing is 21,434 per cent.
            let isFraction = next.period == .second || next.unit == Units.percent || sentence.isMark(end, "%")
            if isFraction, amount.power == 0 {
                amount.value = DecimalValue(amount.value.mantissa, places: 3)
            } else if isMoney || amount.power > 0 || sentence.isPlainNoun(end) || next.unit > 0 {
                amount.isAmbiguous = false
            }
        case .comma:
            // Before a scale the comma is the fraction's; people and things, and rupiah, have none of a thousandth.
            if amount.power > 0 {
                amount.value = DecimalValue(amount.value.mantissa, places: 3)
            } else if isMoney || sentence.isPlainNoun(end) && next.unit == 0 && !sentence.isWord(end, "kali") {
                amount.value = DecimalValue(amount.value.mantissa)
            }
        case .point, .plain, .clear: break
        }
    }
}
