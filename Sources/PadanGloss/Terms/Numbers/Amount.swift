import PadanMorphology
import PadanText

/// The words for thousands and more.
enum Scale {
    /// The English of a power of ten; nil for one without a word.
    static func english(_ power: UInt8) -> String? {
        switch power {
        case 3: "thousand"
        case 6: "million"
        case 9: "billion"
        case 12: "trillion"
        default: nil
        }
    }

    static func addWords(to vocabulary: inout TermVocabulary) {
        // Written on to digits or behind them: 20rb, 1,5 jt.
        vocabulary.add("rb rb.") { $0.shortScale = 3 }
        vocabulary.add("jt jt.") { $0.shortScale = 6 }
        // Behind an amount of money: Rp 5 M, Rp 1,2 T.
        vocabulary.add("m") { $0.moneyScale = 9 }
        vocabulary.add("M") { $0.moneyScale = 9 }
        vocabulary.add("t T") { $0.moneyScale = 12 }
        vocabulary.add("k K") { $0.moneyScale = 3 }
        vocabulary.add("biliun") { $0.shortScale = 12 }
    }
}

/// A number as it is written, in digits or in words, with its scale.
struct Amount: Sendable {
    var value: DecimalValue
    /// The scale behind it, as a power of ten.
    var power: UInt8 = 0
    /// What it is divided by, for a fraction in words.
    var denominator: UInt8 = 0
    var isInWords = false
    var hasHalf = false
    var hasPoint = false
    /// Digits that nothing sets apart: a year, a code, or a number as good as any.
    var isPlain = false
    var isAmbiguous = false

    /// The value in digits with a point; nil for a fraction that has none, such as a third.
    var digits: String? {
        switch denominator {
        case 0, 1: value.scaled(by: power)?.digits
        case 2: DecimalValue(value.mantissa * 5, places: 1).digits
        case 4: DecimalValue(value.mantissa * 25, places: 2).digits
        case 5: DecimalValue(value.mantissa * 2, places: 1).digits
        default: nil
        }
    }

    /// Whether what is counted stands in the singular: 1 hectare, half a hectare.
    var isSingular: Bool { power == 0 && (denominator == 0 ? value.isOne : value.mantissa < Int64(denominator)) }

    /// The English, the way that is written first; `isCount` says that the number is surely an amount.
    func glosses(isCount: Bool = false) -> [String] {
        if isInWords { return inWords }
        let number = isPlain && power == 0 && !isCount ? value.digits : value.english
        guard let scale = Scale.english(power) else { return [number] }
        // 20 thousand is 20,000 too.
        let full = power == 3 ? value.scaled(by: 3).map { [$0.english] } ?? [] : []
        return ["\(number) \(scale)"] + full
    }

    private var inWords: [String] {
        if denominator > 0 {
            let name = EnglishNumber.fraction(Int(value.mantissa), Int(denominator))
            return digits.map { [name, $0] } ?? [name]
        }
        if hasHalf || hasPoint {
            let whole = EnglishFormat.words(value.mantissa / (DecimalValue.power(of: value.places) ?? 1)) ?? ""
            let scale = Scale.english(power)
            let number: String
            if hasPoint {
                let tail = value.digits.split(separator: ".").last ?? ""
                number =
                    "\(whole) point "
                    + tail.map { EnglishFormat.words(Int64(String($0)) ?? 0) ?? "" }.joined(separator: " ")
            } else if value.mantissa < 10 {
                number = scale == nil ? "half" : "half a"
            } else {
                number = "\(whole) and a half"
            }
            let digits = Amount(value: value, power: power).glosses(isCount: true)
            return [scale.map { "\(number) \($0)" } ?? number] + digits
        }
        guard let whole = value.whole, let words = EnglishFormat.words(whole) else { return [value.english] }
        return [words, value.english]
    }
}

extension EnglishNumber {
    /// A fraction in words: half, three quarters, two thirds.
    static func fraction(_ numerator: Int, _ denominator: Int) -> String {
        let name: String
        switch denominator {
        case 2: name = "half"
        case 4: name = "quarter"
        default: name = EnglishFormat.words(Int64(denominator), isOrdinal: true) ?? "1/\(denominator)"
        }
        guard numerator != 1 else { return denominator == 2 ? name : "one \(name)" }
        let count = EnglishFormat.words(Int64(numerator)) ?? String(numerator)
        return "\(count) \(name == "half" ? "halves" : name + "s")"
    }
}
