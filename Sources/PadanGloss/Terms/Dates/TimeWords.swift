import PadanMorphology
import PadanText

/// A stretch of time: hari, pekan, tahun.
enum TimePeriod: UInt8, Sendable {
    case none, second, minute, hour, day, week, month, year, decade, century

    /// The English of one.
    var english: String { self == .none ? "" : "\(self)" }
    /// The English of several.
    var many: String { self == .century ? "centuries" : english + "s" }
    /// The symbol behind a stroke: km/h.
    var symbol: String {
        switch self {
        case .hour: "h"
        case .minute: "min"
        case .second: "s"
        default: english
        }
    }

    static func addWords(to vocabulary: inout TermVocabulary) {
        let words: [(String, TimePeriod)] = [
            ("detik dtk", .second), ("menit mnt", .minute), ("jam", .hour), ("hari", .day), ("pekan minggu", .week),
            ("bulan", .month), ("tahun thn", .year), ("dekade dasawarsa", .decade), ("abad", .century),
        ]
        for (list, period) in words { vocabulary.add(list) { $0.period = period } }
        let ones: [(String, TimePeriod)] = [
            ("sejam", .hour), ("sehari", .day), ("sepekan seminggu", .week), ("sebulan", .month), ("setahun", .year),
            ("sedekade", .decade), ("seabad", .century),
        ]
        for (list, period) in ones {
            vocabulary.add(list) {
                $0.period = period
                $0.isOnePeriod = true
            }
        }
    }
}

/// A part of the day.
enum DayPart: UInt8, Sendable {
    case none, smallHours, dawn, morning, midday, afternoon, evening, night

    /// A day with the part of it: Saturday night, early Saturday morning.
    func english(_ day: String) -> String {
        switch self {
        case .none: day
        case .smallHours: "early \(day) morning"
        default: "\(day) \(name)"
        }
    }

    private var name: String {
        switch self {
        case .none, .smallHours: ""
        case .dawn: "at dawn"
        case .morning: "morning"
        case .midday, .afternoon: "afternoon"
        case .evening: "evening"
        case .night: "night"
        }
    }

    static func addWords(to vocabulary: inout TermVocabulary) {
        let words: [(String, DayPart)] = [
            ("pagi", .morning), ("siang", .midday), ("sore", .afternoon), ("petang", .evening), ("malam", .night),
            ("subuh", .dawn), ("dini", .smallHours),
        ]
        for (word, part) in words { vocabulary[word].dayPart = part }
    }

    /// The part of the day at a token, and where it ends: dini hari are two words.
    static func read(_ i: Int, _ sentence: borrowing Sentence) -> (DayPart, end: Int)? {
        let part = sentence.word(i).dayPart
        guard part != .none else { return nil }
        guard part == .smallHours else { return (part, i + 1) }
        return sentence.word(i + 1).period == .day ? (part, i + 2) : nil
    }
}

/// A part of a stretch of time: awal, pertengahan, akhir.
enum PeriodPart: UInt8, Sendable {
    case none, early, mid, late

    /// Puts the part before a date, a year or a century: early 2024, mid-March, the late 1960s.
    func english(_ name: String) -> String {
        switch self {
        case .none: name
        case .early: Self.insert("early ", name)
        case .mid: Self.insert("mid-", name)
        case .late: Self.insert("late ", name)
        }
    }

    private static func insert(_ part: String, _ name: String) -> String {
        name.hasPrefix("the ") ? "the \(part)\(name.dropFirst(4))" : part + name
    }

    static func addWords(to vocabulary: inout TermVocabulary) {
        vocabulary.add("awal") { $0.part = .early }
        vocabulary.add("pertengahan medio") { $0.part = .mid }
        vocabulary.add("akhir penghujung") { $0.part = .late }
    }
}

/// Time zones that a time is given in, with their offset (Keputusan Presiden 41/1987 for Indonesia's three).
enum TimeZones {
    static let all: [(words: String, english: String)] = [
        ("wib", "WIB (UTC+7)"), ("wita", "WITA (UTC+8)"), ("wit", "WIT (UTC+9)"), ("gmt", "GMT"), ("utc", "UTC"),
    ]

    static func addWords(to vocabulary: inout TermVocabulary) {
        for (place, zone) in all.enumerated() { vocabulary.add(zone.words) { $0.zone = UInt8(place + 1) } }
    }
}

/// Months and days of the week, from CLDR for `id`, with older and looser spellings.
enum CalendarNames {
    /// The English names, from January and from Sunday.
    static let months = CLDRNames.months.pairs.map(\.en)
    static let weekdays = CLDRNames.weekdays.pairs.map(\.en)

    /// Spellings before 1972, of the ear, and short ones, by month.
    private static let monthSpellings = [
        "djanuari", "pebruari peb", "", "", "", "djuni", "djuli", "augustus", "", "", "nopember nop", "",
    ]
    private static let shortMonths = [
        "Jan", "Feb", "Mar", "Apr", "", "Jun", "Jul", "Agt Agu Ags Aug", "Sep Sept", "Okt", "Nov", "Des",
    ]
    private static let weekdaySpellings = ["ahad", "senen", "", "rebo", "kemis", "jum'at jumaat", "saptu"]

    static func addWords(to vocabulary: inout TermVocabulary) {
        for (place, names) in CLDRNames.months.pairs.enumerated() {
            vocabulary.add("\(names.id.folded) \(monthSpellings[place])") { $0.month = UInt8(place + 1) }
            vocabulary.add(shortMonths[place]) {
                $0.month = UInt8(place + 1)
                $0.isShortMonth = true
            }
        }
        for (place, names) in CLDRNames.weekdays.pairs.enumerated() {
            vocabulary.add("\(names.id.folded) \(weekdaySpellings[place])") { $0.weekday = UInt8(place + 1) }
        }
        for (place, month) in hijri.enumerated() {
            vocabulary.add(month.words) { $0.hijriMonth = UInt8(place + 1) }
        }
        // Rabiul Awal, Jumadil Akhir: a second word tells the first month of two from the second.
        for (list, month) in [("rabiul rabi'ul", 3), ("jumadil", 5)] {
            vocabulary.add(list) {
                $0.hijriMonth = UInt8(month)
                $0.isShortMonth = true
            }
        }
    }

    /// The months of the Islamic calendar: spellings of KBBI and of the press, and the usual English.
    static let hijri: [(words: String, english: String)] = [
        ("muharam muharram", "Muharram"), ("safar shafar", "Safar"),
        ("rabiulawal rabi'ulawal rabi'ul-awal", "Rabi al-Awwal"), ("rabiulakhir rabi'ulakhir", "Rabi al-Thani"),
        ("jumadilawal jumadilula", "Jumada al-Awwal"), ("jumadilakhir", "Jumada al-Thani"), ("rajab", "Rajab"),
        ("syakban sya'ban syaban", "Shaban"), ("ramadan ramadhan romadhon", "Ramadan"), ("syawal", "Shawwal"),
        ("zulkaidah zulkaedah dzulqa'dah dzulqadah dzulkaidah", "Dhu al-Qadah"),
        ("zulhijah zulhijjah dzulhijjah dzulhijah", "Dhu al-Hijjah"),
    ]
}
