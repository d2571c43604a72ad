import PadanText

/// What a word can be in a number, a measure, a date or a time.
///
/// It is looked up once, with the form, so that the rules compare no strings. A word can be several things: `jam` is
/// an hour and stands before the time of day, `m` is a metre and, behind an amount of money, a billion.
struct TermWord: Sendable, Equatable {
    /// A word that the rules know by itself.
    enum Particle: UInt8 {
        case none
        // Behind a time: two days ago, next week, the last three months.
        case ago, next, this, last, ahead, following, previous, later, more, first, yesterday
        // Between words.
        case yang, to, will, come, per, point, until, and, past, lacking, times
        // Before a time.
        case clock, date, about, some, decade
        // In a unit.
        case square, cubic, celsius, fahrenheit, ofCurrency, percentage, basis
        // An era, and a time zone's word.
        case hijri, christian, before, zoneTime, local
        // What says that digits are no amount: versi 3.5, skor 1-2.
        case label, score
    }

    /// A number below twelve, whose value is `digit` times ten to the `power`: dua, sepuluh, sebelas, seratus, sejuta.
    var digit: Int8 = -1
    var power: UInt8 = 0
    /// What multiplies the word before it, as a power of ten: puluh 1, ratus 2, ribu 3; `teen` for belas.
    var factor: Int8 = 0
    static let teen: Int8 = -1
    /// An abbreviated scale behind digits (rb, jt), and one behind an amount of money (M, T), as powers of ten.
    var shortScale: UInt8 = 0
    var moneyScale: UInt8 = 0
    /// What a fraction's numerator is divided by: pertiga 3; with `isWholeFraction` sepertiga, setengah.
    var denominator: UInt8 = 0
    var isWholeFraction = false
    /// A round number of unknown size, as a power of ten: puluhan 1, ratusan 2; belasan is `teen`.
    var collective: Int8 = 0
    /// An ordinal: kedua 2, ke-72 72.
    var ordinal: Int32 = 0
    var isDigitOrdinal = false
    /// A Roman numeral in capitals.
    var roman: UInt8 = 0
    /// The place in `Currencies.all` plus one of a sign or code before an amount.
    var currency: UInt8 = 0
    /// The place in `Units.all` plus one, and whether it is written as a symbol.
    var unit: UInt8 = 0
    var isUnitSymbol = false
    /// 1 to 12, in the Gregorian and in the Islamic calendar; an abbreviated month stands only in a full date.
    var month: UInt8 = 0
    var isShortMonth = false
    var hijriMonth: UInt8 = 0
    /// 1 for Sunday to 7.
    var weekday: UInt8 = 0
    /// A stretch of time: hari, pekan; with `isOnePeriod` sehari, sepekan.
    var period: TimePeriod = .none
    var isOnePeriod = false
    /// A part of the day: pagi, malam; and of a stretch of time: awal, akhir.
    var dayPart: DayPart = .none
    var part: PeriodPart = .none
    /// The place in `TimeZones.all` plus one.
    var zone: UInt8 = 0
    var particle: Particle = .none
    /// Whether two numbers behind it are a range: usia 10-15.
    var isRangeCue = false
    /// Whether a number behind it counts events: Kongres XIV.
    var isEvent = false

    static let none = TermWord()

    /// The rules whose terms can begin with it, a bit for each; see `TermRules.beginning`.
    var rules: UInt16 = 0
    /// Whether an amount can begin with it.
    var beginsAmount: Bool { digit >= 0 || isWholeFraction }

    /// What a form can be, first as it is written and then folded; nil for most.
    static func of(_ written: [UInt8], folded: [UInt8]) -> TermWord? {
        let known = TermVocabulary.all[written] ?? TermVocabulary.all[folded]
        guard var word = known ?? ordinal(inDigits: folded) else { return nil }
        word.rules = TermRules.beginning(with: word)
        return word
    }

    /// ke-72.
    private static func ordinal(inDigits folded: [UInt8]) -> TermWord? {
        guard folded.starts(with: "ke-".utf8),
            let number = Int32(String(decoding: folded.dropFirst(3), as: UTF8.self)), number > 0
        else { return nil }
        var word = TermWord()
        word.ordinal = number
        word.isDigitOrdinal = true
        return word
    }
}

/// The words that the rules know, each rule's entered by itself.
struct TermVocabulary: Sendable {
    private(set) var words: [String: TermWord] = [:]

    /// What a word can be; entering one thing leaves the others.
    subscript(word: String) -> TermWord {
        get { words[word] ?? .none }
        set { words[word] = newValue }
    }

    /// Enters one thing for some words that are separated by spaces.
    mutating func add(_ list: String, _ change: (inout TermWord) -> Void) {
        for word in list.utf8.split(separator: UInt8(ascii: " ")) { change(&self[String(Substring(word))]) }
    }

    /// All words of all rules.
    static let all: WordTable<TermWord> = {
        var vocabulary = TermVocabulary()
        for rule in TermRules.all { rule.addWords(to: &vocabulary) }
        return WordTable(vocabulary.words)
    }()
}

extension Sentence {
    /// What a token can be in a number or a date; nothing for a token outside the sentence or one that is no word.
    @inline(__always)
    func word(_ i: Int) -> TermWord {
        guard i >= start, i < end else { return .none }
        return termWords[Int(self[i].termWord)]
    }

    /// Whether a token is a mark or a symbol of one ASCII character.
    func isMark(_ i: Int, _ mark: Unicode.Scalar) -> Bool {
        i >= start && i < end && forms[i] < 0 && tokens[i].end == tokens[i].start + 1
            && UInt32(bytes[tokens[i].start]) == mark.value
    }

    /// Whether a token is a hyphen or an en dash.
    func isDash(_ i: Int) -> Bool {
        guard i >= start, i < end, tokens[i].kind == .punctuation else { return false }
        let at = tokens[i].start
        switch tokens[i].end - at {
        case 1: return bytes[at] == UInt8(ascii: "-")
        case 3: return bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && (0x90...0x93).contains(bytes[at + 2])
        default: return false
        }
    }

    /// Whether a token is a number as the tokenizer has it.
    func isNumber(_ i: Int) -> Bool { i >= start && i < end && tokens[i].kind == .number }

    /// Whether nothing is written on to the digits of a number.
    func endsInDigit(_ i: Int) -> Bool { isDigit(bytes[tokens[i].end - 1]) }

    /// The value of a number of at most nine digits and nothing else; nil for any other token.
    func wholeNumber(_ i: Int) -> Int? {
        guard isNumber(i), tokens[i].end - tokens[i].start <= 9 else { return nil }
        var value = 0
        for k in tokens[i].start..<tokens[i].end {
            guard isDigit(bytes[k]) else { return nil }
            value = value * 10 + Int(bytes[k] - 0x30)
        }
        return value
    }

    /// How many bytes a token has.
    func length(_ i: Int) -> Int { tokens[i].end - tokens[i].start }

    /// Whether a token is a word in small letters that is a noun before all.
    func isPlainNoun(_ i: Int) -> Bool {
        guard i >= start, i < end, let form = form(i), form.letterCase == .lower, form.readingCount > 0 else {
            return false
        }
        return weights[Int(form.firstReading)].upos == .noun
    }

    /// Whether one of the few words before a token has a meaning that the rules look for.
    func hasBefore(_ i: Int, within reach: Int, _ particle: TermWord.Particle) -> Bool {
        var k = i - 1
        while k >= start, k >= i - reach {
            if word(k).particle == particle { return true }
            k -= 1
        }
        return false
    }
}
