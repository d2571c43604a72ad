import PadanText

/// Calendar dates: 22/3/2025; Sabtu (22/3); Sabtu, 22 Maret 2025; Maret 2025; akhir Februari; 1 Ramadan 1446 H.
///
/// What the calendar does not have (31/2/2025) is no date. A day and a month in digits without a year are a date
/// behind a weekday or `tanggal`, or when the first number is too large for a month.
struct CalendarRule: TermRule {
    func addWords(to vocabulary: inout TermVocabulary) {
        CalendarNames.addWords(to: &vocabulary)
        DayPart.addWords(to: &vocabulary)
        PeriodPart.addWords(to: &vocabulary)
        TimePeriod.addWords(to: &vocabulary)
        vocabulary.add("tanggal tgl tgl.") { $0.particle = .date }
        vocabulary.add("H H. Hijriah hijriah hijriyah") { $0.particle = .hijri }
        vocabulary.add("awwal") { $0.part = .early }
        vocabulary.add("tsani") { $0.part = .late }
    }

    func mayBegin(with word: TermWord) -> Bool {
        word.weekday > 0 || word.month > 0 || word.hijriMonth > 0 || word.part != .none || word.particle == .date
            || word.period == .day || word.period == .month
    }

    func mayBegin(with kind: Token.Kind) -> Bool { kind == .number || kind == .date }

    func term(at i: Int, in sentence: borrowing Sentence) -> FoundTerm? {
        if sentence.kind(i) == .word {
            let word = sentence.word(i)
            if word.weekday > 0 || word.period == .day && sentence.word(i + 1).weekday > 0 { return day(i, sentence) }
            if word.particle == .date { return announced(i, sentence) }
            if word.part != .none { return part(i, word.part, sentence) }
            if word.period == .month, !word.isOnePeriod { return month(i, sentence) }
            guard word.month > 0 || word.hijriMonth > 0, !isBehindDay(i, sentence) else { return nil }
        }
        guard let found = DateReader.read(i, sentence), !sentence.isInsideCode(i) else { return nil }
        if found.isBare {
            // 24/7 is all day long.
            let day = found.date.first.day
            guard found.date.last != nil || day > 12, !(day == 24 && found.date.first.month == 7) else { return nil }
        }
        return FoundTerm(end: found.end, meaning: found.date)
    }

    /// A weekday with its date, before it or in brackets, and the part of the day.
    private func day(_ i: Int, _ sentence: borrowing Sentence) -> FoundTerm? {
        var end = sentence.word(i).weekday > 0 ? i : i + 1
        var date = CalendarDate(weekday: sentence.word(end).weekday)
        // Minggu is Sunday with a capital, and a week without.
        let isWeek = sentence.word(end).period == .week && !sentence.isCapital(end) && end == i
        end += 1
        if sentence.isDash(end), sentence.word(end + 1).weekday > 0 {
            date.lastWeekday = sentence.word(end + 1).weekday
            end += 2
        }
        if !isWeek, let (part, behind) = DayPart.read(end, sentence) {
            date.dayPart = part
            end = behind
        }
        // Sabtu (22/3); Sabtu, 22 Maret; Sabtu, (22/3).
        var start = sentence.isMark(end, ",") ? end + 1 : end
        let isOpen = sentence.isMark(start, "(")
        if isOpen { start += 1 }
        guard let found = DateReader.read(start, sentence), found.date.first.day > 0,
            !isOpen || sentence.isMark(found.end, ")")
        else {
            guard !isWeek, date.dayPart != .none || date.lastWeekday > 0 else { return nil }
            return FoundTerm(end: end, meaning: date)
        }
        (date.first, date.last, date.isHijri) = (found.date.first, found.date.last, found.date.isHijri)
        end = isOpen ? found.end + 1 : found.end
        if date.dayPart == .none, let (part, behind) = DayPart.read(end, sentence) {
            date.dayPart = part
            end = behind
        }
        return FoundTerm(end: end, meaning: date)
    }

    /// tanggal 22 Maret, tanggal 22/3.
    private func announced(_ i: Int, _ sentence: borrowing Sentence) -> FoundTerm? {
        guard let found = DateReader.read(i + 1, sentence), found.date.first.day > 0 else { return nil }
        return FoundTerm(end: found.end, meaning: found.date)
    }

    /// bulan Maret 2025, bulan Maret.
    private func month(_ i: Int, _ sentence: borrowing Sentence) -> FoundTerm? {
        let word = sentence.word(i + 1)
        guard word.month > 0, !word.isShortMonth, sentence.isCapital(i + 1), sentence.wholeNumber(i - 1) == nil else {
            return nil
        }
        if let found = DateReader.read(i + 1, sentence) { return FoundTerm(end: found.end, meaning: found.date) }
        return FoundTerm(end: i + 2, meaning: CalendarDate(first: CalendarDate.Day(month: word.month)))
    }

    /// akhir Februari, pertengahan Maret 2025, awal bulan Juni.
    private func part(_ i: Int, _ part: PeriodPart, _ sentence: borrowing Sentence) -> FoundTerm? {
        let isNamed = sentence.word(i + 1).period == .month
        let start = isNamed ? i + 2 : i + 1
        let word = sentence.word(start)
        guard word.month > 0 || word.hijriMonth > 0, !word.isShortMonth else { return nil }
        if var found = DateReader.read(start, sentence) {
            found.date.part = part
            return FoundTerm(end: found.end, meaning: found.date)
        }
        guard word.month > 0, sentence.isCapital(start) else { return nil }
        return FoundTerm(end: start + 1, meaning: CalendarDate(part: part, first: CalendarDate.Day(month: word.month)))
    }

    /// Whether a month stands behind a number that could have been its day: 31 Februari 2025 is no date at all.
    private func isBehindDay(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        sentence.wholeNumber(i - 1) != nil && sentence.length(i - 1) <= 2
    }
}
