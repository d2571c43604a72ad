import PadanText

/// Number words: dua ribu dua puluh empat; tiga koma lima; dua setengah; tiga perempat.
///
/// Sneddon, Indonesian: A Comprehensive Grammar (2010), on numbers: units and teens, then puluh, ratus, ribu, juta,
/// miliar and triliun in falling order, with se- for one.
enum NumberWords {
    /// A number in words.
    struct Found {
        var value: DecimalValue
        /// The scale behind a half, as a power of ten: dua setengah juta.
        var power: UInt8 = 0
        /// What the value is divided by: tiga perempat.
        var denominator: UInt8 = 0
        var hasHalf = false
        var hasPoint = false
        var end: Int
    }

    static func addWords(to vocabulary: inout TermVocabulary) {
        let digits = [
            "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
        ]
        for (value, word) in digits.enumerated() { vocabulary[word].digit = Int8(value) }
        let ones = [("seratus", 2), ("seribu", 3), ("sejuta", 6), ("semiliar", 9), ("semilyar", 9), ("setriliun", 12)]
        for (word, power) in ones {
            vocabulary[word].digit = 1
            vocabulary[word].power = UInt8(power)
        }
        let factors = [
            ("belas", Int(TermWord.teen)), ("puluh", 1), ("ratus", 2), ("ribu", 3), ("juta", 6), ("miliar", 9),
            ("milyar", 9), ("triliun", 12), ("trilyun", 12),
        ]
        for (word, power) in factors { vocabulary[word].factor = Int8(power) }
        let fractions = [
            ("sepertiga", 3), ("seperempat", 4), ("seperlima", 5), ("seperenam", 6), ("sepertujuh", 7),
            ("seperdelapan", 8), ("sepersembilan", 9), ("sepersepuluh", 10), ("seperseratus", 100),
        ]
        for (word, divisor) in fractions {
            vocabulary[word].denominator = UInt8(divisor)
            vocabulary[word].isWholeFraction = true
            // pertiga, perempat: behind a numerator.
            vocabulary[String(word.dropFirst(2))].denominator = UInt8(divisor)
        }
        vocabulary.add("setengah separuh") {
            $0.denominator = 2
            $0.isWholeFraction = true
        }
        vocabulary["koma"].particle = .point
        vocabulary["per"].particle = .per
    }

    /// The number that begins at a token, the longest that is one; nil where none does.
    static func read(_ i: Int, _ sentence: borrowing Sentence) -> Found? {
        let first = sentence.word(i)
        if first.isWholeFraction {
            let found = Found(value: DecimalValue(1), denominator: first.denominator, end: i + 1)
            // setengah juta
            let scale = sentence.word(i + 1).factor
            guard first.denominator == 2, scale > 2 else { return found }
            return Found(value: DecimalValue(5, places: 1), power: UInt8(scale), hasHalf: true, end: i + 2)
        }
        guard var found = whole(i, startingWith: first.digit, first.power, sentence) else { return nil }
        let next = sentence.word(found.end)
        if next.particle == .point { addFraction(&found, sentence) }
        if next.denominator == 2, next.isWholeFraction { addHalf(&found, sentence) }
        if next.denominator > 2, !next.isWholeFraction {
            return Found(value: found.value, denominator: next.denominator, end: found.end + 1)
        }
        // dua per tiga
        let divisor = sentence.word(found.end + 1)
        if next.particle == .per, found.end == i + 1, divisor.digit > 1, divisor.power == 0 {
            return Found(value: found.value, denominator: UInt8(divisor.digit), end: found.end + 2)
        }
        return found
    }

    /// A whole number whose first digit is given, which an ordinal has too: kedua puluh.
    static func whole(_ i: Int, startingWith digit: Int8, _ power: UInt8, _ sentence: borrowing Sentence) -> Found? {
        var sum = Sum()
        guard digit >= 0, sum.begin(digit, power) else { return nil }
        var end = i + 1
        while case let word = sentence.word(end),
            word.digit > 0 ? sum.add(word.digit, word.power) : word.factor != 0 && sum.multiply(word.factor)
        {
            end += 1
        }
        return Found(value: DecimalValue(sum.value), end: end)
    }

    /// A number as it grows word by word; a word that does not fit is refused.
    private struct Sum {
        private var total: Int64 = 0
        /// What stands before the next of ribu, juta, ...: hundreds, tens, teens.
        private var group: Int64 = 0
        /// A unit that nothing has multiplied yet.
        private var unit: Int64 = 0
        /// The last powers of ten inside the group and of the groups, below which the next have to be.
        private var lowest: Int8 = 3
        private var lowestScale: Int8 = .max

        var value: Int64 { total + group + unit }

        mutating func begin(_ digit: Int8, _ power: UInt8) -> Bool {
            digit == 0 || put(digit, Int8(power))
        }

        /// A further word such as lima, sebelas, seratus, seribu: dua puluh lima, but not dua lima.
        mutating func add(_ digit: Int8, _ power: UInt8) -> Bool {
            value > 0 && unit == 0 && put(digit, Int8(power))
        }

        private mutating func put(_ digit: Int8, _ power: Int8) -> Bool {
            if power > 2 {
                guard group == 0, power < lowestScale else { return false }
                total += DecimalValue.power(of: UInt8(power)) ?? 0
                lowestScale = power
            } else if power == 2 || digit > 9 {
                let place: Int8 = power == 2 ? 2 : 1
                guard place < lowest else { return false }
                group += power == 2 ? 100 : Int64(digit)
                lowest = power == 2 ? 2 : 0
            } else {
                guard lowest > 0 else { return false }
                unit = Int64(digit)
            }
            return true
        }

        /// belas, puluh, ratus, ribu, ...
        mutating func multiply(_ factor: Int8) -> Bool {
            if factor > 2 {
                guard group + unit > 0, factor < lowestScale else { return false }
                total += (group + unit) * (DecimalValue.power(of: UInt8(factor)) ?? 0)
                (group, unit, lowest, lowestScale) = (0, 0, 3, factor)
                return true
            }
            let place = max(factor, 1)
            guard unit > 0, place < lowest else { return false }
            group += factor == TermWord.teen ? 10 + unit : unit * (factor == 1 ? 10 : 100)
            lowest = factor == TermWord.teen ? 0 : place
            unit = 0
            return true
        }
    }

    /// tiga koma lima, nol koma dua lima.
    private static func addFraction(_ found: inout Found, _ sentence: borrowing Sentence) {
        var value = found.value
        var k = found.end + 1
        while value.places < 4, case let word = sentence.word(k), word.digit >= 0, word.digit < 10, word.power == 0 {
            value = DecimalValue(value.mantissa * 10 + Int64(word.digit), places: value.places + 1)
            k += 1
        }
        guard value.places > 0 else { return }
        found.value = value
        found.end = k
        found.hasPoint = true
        addScale(&found, sentence)
    }

    /// dua setengah, dua setengah juta.
    private static func addHalf(_ found: inout Found, _ sentence: borrowing Sentence) {
        guard found.value.mantissa < 1000 else { return }
        found.value = DecimalValue(found.value.mantissa * 10 + 5, places: 1)
        found.end += 1
        found.hasHalf = true
        addScale(&found, sentence)
    }

    private static func addScale(_ found: inout Found, _ sentence: borrowing Sentence) {
        let scale = sentence.word(found.end).factor
        guard scale > 2 else { return }
        found.power = UInt8(scale)
        found.end += 1
    }
}
