import PadanText

/// Reads days and months as they stand in a text, without the weekday before them.
///
/// Pedoman Umum Ejaan yang Disempurnakan (2022) writes 22 Maret 2025; forms, tables and news agencies 22/3/2025,
/// 22-3-2025 and 22.3.2025, the day first; ISO 8601 has the year first.
enum DateReader {
    /// Days and where they end.
    struct Found {
        var date: CalendarDate
        var end: Int
        /// Whether it is a day and a month in digits, which without more can be a fraction too.
        var isBare = false
    }

    /// The days at a token; nil where none are, or the calendar has no such day.
    static func read(_ i: Int, _ sentence: borrowing Sentence) -> Found? {
        guard i < sentence.end else { return nil }
        let found: Found?
        switch sentence.kind(i) {
        case .date: found = digits(i, sentence)
        case .number:
            if sentence.wholeNumber(i) == nil {
                found = digits(i, sentence)
            } else {
                // A day, before a month or the dash of a range.
                let next = sentence.word(i + 1)
                let isDay = next.month > 0 || next.hijriMonth > 0 || sentence.isDash(i + 1)
                found = isDay ? range(i, sentence) ?? day(i, sentence) : nil
            }
        case .word: found = months(i, sentence)
        default: found = nil
        }
        guard let found, found.date.isValid else { return nil }
        return found
    }

    // MARK: Digits

    /// 22/3/2025, 2025-03-22, 22/3.
    private static func digits(_ i: Int, _ sentence: borrowing Sentence) -> Found? {
        guard let (parts, mark, _) = parts(sentence.bytes, sentence.tokens[i].range), mark != 0 else { return nil }
        if let date = date(sentence.bytes, sentence.tokens[i].range) { return Found(date: date, end: i + 1) }
        guard parts[2] < 0, mark == UInt8(ascii: "/"), (1...31).contains(parts[0]), (1...12).contains(parts[1]) else {
            return nil
        }
        let day = CalendarDate.Day(day: UInt8(parts[0]), month: UInt8(parts[1]))
        return Found(date: CalendarDate(first: day), end: i + 1, isBare: true)
    }

    /// The date that some bytes are, with its year; nil when the calendar has no such day.
    static func date(_ bytes: [UInt8], _ range: ByteRange) -> CalendarDate? {
        guard let (parts, _, yearLength) = parts(bytes, range), parts[2] >= 0 else { return nil }
        var (day, year) = (parts[0], parts[2])
        if parts[0] > 99 {
            (day, year) = (year, day)
        } else if yearLength == 2 {
            // This century up to 69, as POSIX has it.
            year += year < 70 ? 2000 : 1900
        }
        guard (1...31).contains(day), (1...12).contains(parts[1]), (1000...9999).contains(year) else { return nil }
        let date = CalendarDate(first: .init(day: UInt8(day), month: UInt8(parts[1]), year: Int16(year)))
        return date.isValid ? date : nil
    }

    /// The two or three numbers of a date in digits, the third -1 where there is none, the mark between them, and how
    /// many digits the last one has.
    private static func parts(_ bytes: [UInt8], _ range: ByteRange) -> (InlineArray<3, Int>, UInt8, Int)? {
        var parts = InlineArray<3, Int>(repeating: -1)
        var count = 0, length = 0
        var mark: UInt8 = 0
        for k in range.start..<range.end {
            let b = bytes[k]
            if isDigit(b) {
                parts[count] = max(parts[count], 0) * 10 + Int(b - 0x30)
                length += 1
                guard parts[count] <= 9999 else { return nil }
            } else {
                let isMark = b == UInt8(ascii: "/") || b == UInt8(ascii: "-") || b == UInt8(ascii: ".")
                guard isMark, mark == 0 || b == mark, parts[count] >= 0, count < 2 else { return nil }
                mark = b
                count += 1
                length = 0
            }
        }
        return parts[count] >= 0 ? (parts, mark, length) : nil
    }

    // MARK: Words

    /// 22 Maret 2025, 22 Maret, 1 Ramadan 1446 H.
    private static func day(_ i: Int, _ sentence: borrowing Sentence) -> Found? {
        guard let day = sentence.wholeNumber(i), (1...31).contains(day), var found = month(i + 1, sentence) else {
            return nil
        }
        found.date.first.day = UInt8(day)
        return found
    }

    /// 17-18 Agustus 2025, 21-22/3/2025, 28 Maret-5 April 2025.
    private static func range(_ i: Int, _ sentence: borrowing Sentence) -> Found? {
        guard let day = sentence.wholeNumber(i), (1...31).contains(day) else { return nil }
        var first = CalendarDate.Day(day: UInt8(day))
        var dash = i + 1
        if !sentence.isDash(dash) {
            guard let start = month(dash, sentence), sentence.isDash(start.end) else { return nil }
            (first.month, first.year) = (start.date.first.month, start.date.first.year)
            dash = start.end
        }
        guard dash + 1 < sentence.end, sentence.touches(dash) == sentence.touches(dash + 1),
            var found = digits(dash + 1, sentence) ?? self.day(dash + 1, sentence)
        else { return nil }
        let last = found.date.first
        // Without a month of its own the first day is one of the last one's month, and before it.
        guard first.month > 0 || first.day < last.day else { return nil }
        if first.month == 0 { first.month = last.month }
        if first.year == 0 { first.year = last.year }
        found.date.first = first
        found.date.last = last
        return found
    }

    /// Maret 2025, Maret-April 2025; with a year, since a month alone is a word like any other.
    private static func months(_ i: Int, _ sentence: borrowing Sentence) -> Found? {
        if sentence.isDash(i + 1), sentence.word(i).month > 0, sentence.word(i + 2).month > sentence.word(i).month,
            var found = month(i + 2, sentence), found.date.first.year > 0
        {
            let last = found.date.first
            found.date.first = CalendarDate.Day(month: sentence.word(i).month, year: last.year)
            found.date.last = last
            return found
        }
        guard let found = month(i, sentence), found.date.first.year > 0 else { return nil }
        return found
    }

    /// A month with its year, or by itself.
    private static func month(_ i: Int, _ sentence: borrowing Sentence) -> Found? {
        let word = sentence.word(i)
        if word.hijriMonth > 0 { return hijriMonth(i, word, sentence) }
        guard word.month > 0 else { return nil }
        var found = Found(date: CalendarDate(first: CalendarDate.Day(month: word.month)), end: i + 1)
        let next = sentence.word(i + 1).period == .year ? i + 2 : i + 1
        if let year = year(next, sentence) {
            found.date.first.year = year
            found.end = next + 1
        }
        return word.isShortMonth && found.date.first.year == 0 ? nil : found
    }

    /// Ramadan 1446 H, Rabiul Awal 1446 Hijriah.
    private static func hijriMonth(_ i: Int, _ word: TermWord, _ sentence: borrowing Sentence) -> Found? {
        var month = word.hijriMonth
        var end = i + 1
        if word.isShortMonth {
            let which = sentence.word(end).part
            guard which == .early || which == .late else { return nil }
            if which == .late { month += 1 }
            end += 1
        }
        var date = CalendarDate(first: CalendarDate.Day(month: month), isHijri: true)
        if let year = sentence.wholeNumber(end), (1...1999).contains(year), sentence.length(end) > 2 {
            date.first.year = Int16(year)
            end += 1
            if sentence.word(end).particle == .hijri { end += 1 }
        }
        return Found(date: date, end: end)
    }

    /// A year in four digits.
    static func year(_ i: Int, _ sentence: borrowing Sentence) -> Int16? {
        guard let value = sentence.wholeNumber(i), sentence.length(i) == 4, (1000...2999).contains(value) else {
            return nil
        }
        return Int16(value)
    }
}
