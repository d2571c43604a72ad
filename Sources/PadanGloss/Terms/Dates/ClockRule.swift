import PadanText

/// Times of the day: pukul 16.00 WIB; 16.00-18.00 WITA; jam 7 malam; jam setengah delapan; pukul tujuh lewat sepuluh.
///
/// Pedoman Umum Ejaan yang Disempurnakan (2022): a full stop between hours, minutes and seconds; Sneddon, Indonesian:
/// A Comprehensive Grammar (2010), on telling the time: `setengah delapan` is half past seven.
struct ClockRule: TermRule {
    func addWords(to vocabulary: inout TermVocabulary) {
        TimeZones.addWords(to: &vocabulary)
        vocabulary.add("pukul jam pkl pkl.") { $0.particle = .clock }
        vocabulary.add("lewat lebih") { $0.particle = .past }
        vocabulary.add("kurang") { $0.particle = .lacking }
        vocabulary.add("hingga sampai s.d. s/d sd") { $0.particle = .until }
        vocabulary.add("dan") { $0.particle = .and }
        vocabulary.add("waktu") { $0.particle = .zoneTime }
        vocabulary.add("setempat") { $0.particle = .local }
    }

    func mayBegin(with word: TermWord) -> Bool { word.particle == .clock || word.beginsAmount }

    func mayBegin(with kind: Token.Kind) -> Bool { kind == .number }

    func term(at i: Int, in sentence: borrowing Sentence) -> FoundTerm? {
        let isAnnounced = sentence.word(i).particle == .clock
        if isAnnounced, isLength(i, sentence) { return nil }
        var time = ClockTime()
        let start = isAnnounced ? i + 1 : i
        guard var end = read(start, &time, sentence, isAnnounced: isAnnounced) else { return nil }
        addRange(&time, &end, sentence)
        let shown = end
        addContext(&time, &end, sentence)
        if isAnnounced || time.zone > 0 || time.isLocal { return FoundTerm(end: end, meaning: time) }
        // 16.00 by itself is a time more often than sixteen, unless something is counted with it; 16:00 stays.
        let before = sentence.word(i - 1)
        guard sentence.isNumber(i), sentence.length(i) == 5, sentence.bytes[sentence.tokens[i].start + 2] == 0x2E,
            !sentence.isInsideCode(i), time.dayPart != .none || shown == end, !isCounting(end, sentence),
            before.particle != .label, before.currency == 0
        else { return nil }
        let continues =
            before.particle == .zoneTime
            || (before.particle == .until || before.particle == .and) && sentence.hasBefore(i, within: 6, .clock)
        time.isAmbiguous = time.dayPart == .none && !continues
        return FoundTerm(end: end, meaning: time)
    }

    /// Whether what follows is counted with a number: a noun, a unit, a scale.
    private func isCounting(_ end: Int, _ sentence: borrowing Sentence) -> Bool {
        let word = sentence.word(end)
        if word.particle == .zoneTime { return false }
        return sentence.isPlainNoun(end) || word.factor > 2 || word.shortScale > 0 || word.period != .none
            || word.particle == .per
            || UnitPhrase.read(end, sentence) != nil
    }

    /// 24 jam 5 menit, dua jam: a length of time.
    private func isLength(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        sentence.word(i).period == .hour
            && (sentence.isNumber(i - 1) || sentence.word(i - 1).digit >= 0 || sentence.word(i - 1).factor != 0
                || sentence.word(i - 1).particle == .per || sentence.word(i - 1).particle == .some)
    }

    // MARK: The time

    /// Reads a time and gives its end.
    private func read(_ i: Int, _ time: inout ClockTime, _ sentence: borrowing Sentence, isAnnounced: Bool) -> Int? {
        if sentence.isNumber(i), let (hour, minute, second) = digits(i, sentence) {
            (time.hour, time.minute, time.second) = (hour, minute, second)
            time.isPadded = sentence.bytes[sentence.tokens[i].start] == UInt8(ascii: "0")
            return i + 1
        }
        guard isAnnounced || sentence.word(i + 1).zone > 0 || hasZone(i, sentence) else { return nil }
        // jam setengah delapan
        if sentence.word(i).denominator == 2, let (hour, end) = hour(i + 1, sentence), hour <= 12 {
            (time.hour, time.minute, time.isInWords) = (hour == 1 ? 12 : hour - 1, 30, true)
            return end
        }
        guard let (hour, end) = hour(i, sentence) else { return nil }
        time.hour = hour
        // pukul 23: 40, as some texts have it
        if sentence.isMark(end, ":"), let minute = sentence.wholeNumber(end + 1), sentence.length(end + 1) == 2,
            minute < 60
        {
            time.minute = Int8(minute)
            return end + 2
        }
        // pukul tujuh lewat sepuluh, jam 7 kurang 5 menit
        let direction = sentence.word(end).particle
        if direction == .past || direction == .lacking, hour <= 12,
            let (minutes, behind) = minutes(end + 1, sentence), (1..<60).contains(minutes)
        {
            time.minute = direction == .past ? minutes : 60 - minutes
            if direction == .lacking { time.hour = hour == 1 ? 12 : hour - 1 }
            time.isInWords = true
            return sentence.word(behind).period == .minute ? behind + 1 : behind
        }
        return end
    }

    private func hasZone(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        sentence.isDash(i + 1) && sentence.word(i + 3).zone > 0
    }

    /// 16.00, 7:30, 16.00.05.
    private func digits(_ i: Int, _ sentence: borrowing Sentence) -> (hour: Int8, minute: Int8, second: Int8)? {
        let start = sentence.tokens[i].start, count = sentence.length(i)
        guard (4...8).contains(count) else { return nil }
        var numbers = InlineArray<3, Int>(repeating: 0)
        var lengths = InlineArray<3, Int>(repeating: 0)
        var place = 0
        for k in start..<start + count {
            let b = sentence.bytes[k]
            if isDigit(b) {
                numbers[place] = numbers[place] * 10 + Int(b - 0x30)
                lengths[place] += 1
            } else {
                guard b == UInt8(ascii: ".") || b == UInt8(ascii: ":"), place < 2 else { return nil }
                place += 1
            }
        }
        guard place > 0, lengths[0] <= 2, lengths[1] == 2, place == 1 || lengths[2] == 2, numbers[0] <= 24,
            numbers[1] < 60, numbers[2] < 60, numbers[0] < 24 || numbers[1] == 0
        else { return nil }
        return (Int8(numbers[0]), Int8(numbers[1]), place == 2 ? Int8(numbers[2]) : -1)
    }

    /// An hour by itself, in digits or in words.
    private func hour(_ i: Int, _ sentence: borrowing Sentence) -> (Int8, end: Int)? {
        if let value = sentence.wholeNumber(i) { return value <= 24 ? (Int8(value), i + 1) : nil }
        let word = sentence.word(i)
        guard word.digit > 0, let found = NumberWords.whole(i, startingWith: word.digit, word.power, sentence),
            let value = found.value.whole, value <= 24
        else { return nil }
        return (Int8(value), found.end)
    }

    private func minutes(_ i: Int, _ sentence: borrowing Sentence) -> (Int8, end: Int)? {
        if sentence.word(i).denominator == 4 { return (15, i + 1) }
        if let value = sentence.wholeNumber(i) { return value < 60 ? (Int8(value), i + 1) : nil }
        let word = sentence.word(i)
        guard word.digit > 0, let found = NumberWords.whole(i, startingWith: word.digit, word.power, sentence),
            let value = found.value.whole, value < 60
        else { return nil }
        return (Int8(value), found.end)
    }

    // MARK: What belongs to it

    /// 16.00-18.00, 16.00 - 18.00.
    private func addRange(_ time: inout ClockTime, _ end: inout Int, _ sentence: borrowing Sentence) {
        guard sentence.isDash(end), !time.isInWords, time.second < 0, sentence.touches(end) == sentence.touches(end + 1)
        else { return }
        if time.minute >= 0 {
            guard sentence.isNumber(end + 1), let (hour, minute, _) = digits(end + 1, sentence) else { return }
            (time.lastHour, time.lastMinute) = (hour, minute)
            end += 2
        } else if let (hour, behind) = hour(end + 1, sentence) {
            (time.lastHour, end) = (hour, behind)
        }
    }

    /// The part of the day, the zone, waktu setempat.
    private func addContext(_ time: inout ClockTime, _ end: inout Int, _ sentence: borrowing Sentence) {
        if let (part, behind) = DayPart.read(end, sentence) {
            time.dayPart = part
            end = behind
        }
        let isOpen = sentence.isMark(end, "(")
        let zone = sentence.word(isOpen ? end + 1 : end).zone
        if zone > 0, !isOpen || sentence.isMark(end + 2, ")") {
            time.zone = zone
            end += isOpen ? 3 : 1
        } else if sentence.word(end).particle == .zoneTime, sentence.word(end + 1).particle == .local {
            time.isLocal = true
            end += 2
        }
    }
}
