import PadanText

/// A day, a month or some of them, with what the text says of it.
struct CalendarDate: TermMeaning {
    static let kind = Term.Kind.date

    /// A day and a month, each 0 where the text has none.
    struct Day: Sendable, Equatable {
        var day: UInt8 = 0
        var month: UInt8 = 0
        /// 0 for none.
        var year: Int16 = 0
    }

    /// 1 for Sunday to 7; 0 for none.
    var weekday: UInt8 = 0
    var lastWeekday: UInt8 = 0
    var dayPart = DayPart.none
    var part = PeriodPart.none
    var first = Day()
    /// The end of a range.
    var last: Day?
    /// The calendar: Islamic where it is true.
    var isHijri = false

    /// Whether the calendar has such days.
    var isValid: Bool {
        [first, last ?? first].allSatisfy { date in
            guard date.day > 0 else { return true }
            guard date.month > 0, date.month <= 12 else { return false }
            if isHijri { return date.day <= 30 }
            let year = Int(date.year > 0 ? date.year : last?.year ?? 0)
            let isLeap = year == 0 || year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let days: [UInt8] = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            return date.day <= days[Int(date.month) - 1]
        }
    }

    var glosses: [String] {
        var date = days
        if weekday > 0 {
            var name = CalendarNames.weekdays[Int(weekday) - 1]
            if lastWeekday > 0 { name += "–" + CalendarNames.weekdays[Int(lastWeekday) - 1] }
            name = dayPart.english(name)
            date = date.isEmpty ? name : "\(name), \(date)"
        }
        return [part.english(date)]
    }

    /// Day, month and year, each said once: 17–18 August 2025.
    private var days: String {
        guard let last else { return text(first) }
        var start = first
        if start.year == last.year {
            start.year = 0
            if start.month == last.month, start.day > 0 { start.month = 0 }
        }
        // A dash between numbers and between words of one kind; between longer dates with space.
        let joint = start.day > 0 && start.month > 0 ? " – " : "–"
        return text(start) + joint + text(last)
    }

    private func text(_ date: Day) -> String {
        var parts: [String] = []
        if date.day > 0 { parts.append(String(date.day)) }
        if date.month > 0 {
            parts.append(
                isHijri ? CalendarNames.hijri[Int(date.month) - 1].english : CalendarNames.months[Int(date.month) - 1])
        }
        if date.year > 0 { parts.append(isHijri ? "\(date.year) AH" : String(date.year)) }
        return parts.joined(separator: " ")
    }

    var iso: String? {
        guard !isHijri, part == .none, dayPart == .none || first.day > 0 else { return nil }
        guard let last else { return Self.iso(first) }
        var start = first
        if start.year == 0 { start.year = last.year }
        if start.month == 0 { start.month = last.month }
        guard let from = Self.iso(start), let to = Self.iso(last) else { return nil }
        return "\(from)/\(to)"
    }

    private static func iso(_ date: Day) -> String? {
        guard date.year > 0, date.month > 0 else { return nil }
        let month = padded(Int(date.year), 4) + "-" + padded(Int(date.month), 2)
        return date.day > 0 ? "\(month)-\(padded(Int(date.day), 2))" : month
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
