import PadanText

/// A unit as it is written behind an amount: kilometer per jam, m², derajat Celsius, dolar AS.
struct UnitPhrase: Sendable {
    /// What a base unit is made into.
    enum Kind: UInt8 {
        case plain, square, cubic, celsius, fahrenheit, percentagePoint, basisPoint
    }

    /// The unit's place in `Units.all` plus one.
    var unit: UInt8
    var kind = Kind.plain
    var isSymbol = false
    /// The country of a dollar, its place in `Units.countries` plus one.
    var country: UInt8 = 0
    /// What it is divided by: a unit, or a stretch of time.
    var perUnit: UInt8 = 0
    var perPeriod: TimePeriod = .none

    /// The unit at a token, and where it ends; nil where none is.
    static func read(_ i: Int, _ sentence: borrowing Sentence) -> (UnitPhrase, end: Int)? {
        guard i < sentence.end else { return nil }
        if sentence.kind(i) == .symbol { return sign(i, sentence) }
        let word = sentence.word(i)
        if word.particle == .basis, sentence.word(i + 1).unit == Units.point {
            return (UnitPhrase(unit: Units.point, kind: .basisPoint), i + 2)
        }
        guard word.unit > 0 else { return nil }
        return behind(UnitPhrase(unit: word.unit, isSymbol: word.isUnitSymbol), i + 1, sentence)
    }

    /// What follows a base unit that ends before a token.
    static func behind(_ base: UnitPhrase, _ i: Int, _ sentence: borrowing Sentence) -> (UnitPhrase, end: Int) {
        var phrase = base
        var end = i
        let next = sentence.word(i)
        switch (base.unit, next.particle) {
        case (_, .square): phrase.kind = .square
        case (_, .cubic): phrase.kind = .cubic
        case (Units.degree, .celsius): phrase.kind = .celsius
        case (Units.degree, .fahrenheit): phrase.kind = .fahrenheit
        case (Units.dollar, .ofCurrency):
            phrase.country = UInt8((Units.countries.firstIndex { sentence.isWord(i, $0.word) } ?? -1) + 1)
        case (Units.percent, _) where next.unit == Units.point, (Units.point, _) where next.unit == Units.percent,
            (Units.point, .percentage):
            phrase.kind = .percentagePoint
        default: end -= 1
        }
        end += 1
        // km/jam, kilometer per jam, liter per detik.
        let isPer = phrase.isSymbol ? sentence.isMark(end, "/") : sentence.word(end).particle == .per
        guard isPer, phrase.unit != Units.percent, phrase.unit != Units.point else { return (phrase, end) }
        let divisor = sentence.word(end + 1)
        let isTime = divisor.period != .none && !divisor.isOnePeriod
        guard isTime || divisor.unit > 0 && sentence.wholeNumber(end + 2) == nil else { return (phrase, end) }
        if isTime { phrase.perPeriod = divisor.period } else { phrase.perUnit = divisor.unit }
        return (phrase, end + 2)
    }

    /// %, °C, ℃.
    private static func sign(_ i: Int, _ sentence: borrowing Sentence) -> (UnitPhrase, end: Int)? {
        let at = sentence.tokens[i].start
        let percent = UnitPhrase(unit: Units.percent, isSymbol: true)
        switch (sentence.bytes[at], sentence.length(i)) {
        case (UInt8(ascii: "%"), 1): return (percent, i + 1)
        case (0xC2, 2) where sentence.bytes[at + 1] == 0xB0:
            switch sentence.word(i + 1).particle {
            case .celsius: return (UnitPhrase(unit: Units.degree, kind: .celsius, isSymbol: true), i + 2)
            case .fahrenheit: return (UnitPhrase(unit: Units.degree, kind: .fahrenheit, isSymbol: true), i + 2)
            default: return nil
            }
        case (0xE2, 3) where sentence.bytes[at + 1] == 0x84 && sentence.bytes[at + 2] == 0x83:
            return (UnitPhrase(unit: Units.degree, kind: .celsius, isSymbol: true), i + 1)
        default: return nil
        }
    }

    /// The English behind an amount, with the space before it where there is one.
    func english(isSingular: Bool) -> String {
        let base = Units.all[Int(unit) - 1]
        if isSymbol { return symbol(base) }
        var name = isSingular ? base.name : base.many
        switch kind {
        case .plain: break
        case .square: name = "square \(name)"
        case .cubic: name = "cubic \(name)"
        case .celsius: name += " Celsius"
        case .fahrenheit: name += " Fahrenheit"
        case .percentagePoint: name = isSingular ? "percentage point" : "percentage points"
        case .basisPoint: name = isSingular ? "basis point" : "basis points"
        }
        if country > 0 { name = "\(Units.countries[Int(country) - 1].english) \(name)" }
        if perPeriod != .none { name += " per \(perPeriod.english)" }
        if perUnit > 0 { name += " per \(Units.all[Int(perUnit) - 1].name)" }
        return " " + name
    }

    private func symbol(_ base: Unit) -> String {
        var symbol = unit == Units.percent ? "%" : base.symbol
        switch kind {
        case .celsius: symbol = "°C"
        case .fahrenheit: symbol = "°F"
        case .square: symbol += "²"
        case .cubic: symbol += "³"
        default: break
        }
        if perPeriod != .none { symbol += "/\(perPeriod.symbol)" }
        if perUnit > 0 { symbol += "/\(Units.all[Int(perUnit) - 1].symbol)" }
        return unit == Units.percent || unit == Units.degree ? symbol : " \(symbol)"
    }
}

extension Sentence {
    /// Whether a word is another one as it is written, or folded.
    func isWord(_ i: Int, _ word: String) -> Bool {
        guard i >= start, i < end else { return false }
        return folded(i) == word || text(i) == word
    }
}
