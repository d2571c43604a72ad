import PadanText

/// Times as seen from now or from another time: dua hari lalu; tiga bulan terakhir; pekan depan; Jumat pekan lalu.
///
/// Sneddon, Indonesian: A Comprehensive Grammar (2010), on time phrases: `lalu`, `silam` behind a number of units is
/// ago, behind a unit or a name it is last.
struct RelativeRule: TermRule {
    func addWords(to vocabulary: inout TermVocabulary) {
        let words: [(String, TermWord.Particle)] = [
            ("lalu silam", .ago), ("depan mendatang", .next), ("ini", .this), ("terakhir belakangan", .last),
            ("kemudian", .later), ("lagi", .more), ("berikutnya selanjutnya berikut", .following),
            ("sebelumnya", .previous), ("pertama", .first), ("yang", .yang), ("ke", .to), ("akan", .will),
            ("datang", .come), ("beberapa", .some), ("kemarin", .yesterday),
        ]
        for (list, particle) in words { vocabulary.add(list) { $0.particle = particle } }
    }

    func mayBegin(with word: TermWord) -> Bool {
        word.weekday > 0 || word.month > 0 || word.part != .none || word.period != .none || word.particle == .some
            || word.collective != 0 || word.beginsAmount
    }

    func mayBegin(with kind: Token.Kind) -> Bool { kind == .number }

    func term(at i: Int, in sentence: borrowing Sentence) -> FoundTerm? {
        let word = sentence.word(i)
        if word.weekday > 0, let named = weekday(i, sentence) { return named }
        if word.month > 0, !word.isShortMonth, sentence.isCapital(i) { return month(i, sentence) }
        if word.part != .none { return part(i, word.part, sentence) }
        return counted(i, sentence) ?? period(i, sentence)
    }

    // MARK: A number of units

    /// dua hari lalu, 3 bulan terakhir, beberapa tahun mendatang, sepekan kemudian.
    private func counted(_ i: Int, _ sentence: borrowing Sentence) -> FoundTerm? {
        var count = RelativeTime.Count.one
        var end = i
        let word = sentence.word(i)
        if !word.isOnePeriod {
            if word.particle == .some {
                (count, end) = (.several, i + 1)
            } else if word.collective != 0 {
                (count, end) = (.collective(word.collective), i + 1)
            } else if !isOtherwiseCounted(i, sentence), let found = AmountReader.read(i, sentence), found.unit == nil,
                !found.isAround,
                !sentence.isInsideCode(i)
            {
                (count, end) = (.amount(found.amount), found.end)
                // 2-3 tahun lalu, 65-130 juta tahun lalu
                if sentence.isDash(end), sentence.touches(end) == sentence.touches(end + 1), found.amount.power == 0,
                    let high = AmountReader.read(end + 1, sentence), high.unit == nil, !high.isAround,
                    found.amount.value < high.amount.value
                {
                    (count, end) = (.range(found.amount, high.amount), high.end)
                }
            } else {
                return nil
            }
            guard !sentence.word(end).isOnePeriod else { return nil }
        }
        let period = sentence.word(end).period
        guard period != .none, let (direction, behind) = direction(end + 1, sentence) else { return nil }
        let directions: [TermWord.Particle] = [.ago, .next, .last, .later, .more, .following, .previous, .first]
        guard directions.contains(direction) else { return nil }
        return FoundTerm(end: behind, meaning: RelativeTime(count: count, period: period, direction: direction))
    }

    /// Whether a number in digits stands before neither a stretch of time nor what goes on with a number.
    private func isOtherwiseCounted(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        guard sentence.isNumber(i), sentence.endsInDigit(i) else { return false }
        let next = sentence.word(i + 1)
        return next.period == .none && next.factor == 0 && next.shortScale == 0 && !sentence.isDash(i + 1)
    }

    /// lalu, yang lalu, ke depan, yang akan datang.
    private func direction(_ i: Int, _ sentence: borrowing Sentence) -> (TermWord.Particle, end: Int)? {
        let word = sentence.word(i)
        switch word.particle {
        case .yang:
            if sentence.word(i + 1).particle == .will, sentence.word(i + 2).particle == .come { return (.next, i + 3) }
            return sentence.word(i + 1).particle == .ago ? (.ago, i + 2) : nil
        case .to: return sentence.word(i + 1).particle == .next ? (.next, i + 2) : nil
        case .last:
            // belakangan ini
            return (.last, sentence.word(i + 1).particle == .this ? i + 2 : i + 1)
        case .none: return nil
        case let particle: return (particle, i + 1)
        }
    }

    // MARK: One unit, or a name

    /// pekan depan, bulan lalu, tahun ini.
    private func period(_ i: Int, _ sentence: borrowing Sentence) -> FoundTerm? {
        let word = sentence.word(i)
        guard word.period.rawValue >= TimePeriod.week.rawValue, !word.isOnePeriod, !isCounted(i, sentence) else {
            return nil
        }
        guard let (direction, end) = near(i + 1, sentence) else { return nil }
        return FoundTerm(end: end, meaning: RelativeTime(count: .none, period: word.period, direction: direction))
    }

    /// Whether a number of any kind stands before a unit.
    private func isCounted(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        let before = sentence.word(i - 1)
        return sentence.isNumber(i - 1) || before.digit >= 0 || before.factor != 0 || before.collective != 0
            || before.particle == .some || before.ordinal > 0
    }

    /// last, next, this: what can stand behind one unit or a name.
    private func near(_ i: Int, _ sentence: borrowing Sentence) -> (TermWord.Particle, end: Int)? {
        guard let (direction, end) = direction(i, sentence) else { return nil }
        switch direction {
        case .ago, .yesterday: return (.ago, end)
        case .next, .this, .following, .previous: return (direction, end)
        default: return nil
        }
    }

    /// Jumat lalu, Jumat malam lalu, Jumat pekan lalu, Jumat lalu (21/3).
    private func weekday(_ i: Int, _ sentence: borrowing Sentence) -> FoundTerm? {
        let word = sentence.word(i)
        guard word.period != .week || sentence.isCapital(i) else { return nil }
        var time = RelativeTime(weekday: word.weekday)
        var end = i + 1
        if let (part, behind) = DayPart.read(end, sentence) { (time.dayPart, end) = (part, behind) }
        let unit = sentence.word(end)
        if unit.period == .week || unit.period == .month, !unit.isOnePeriod {
            guard let (direction, behind) = near(end + 1, sentence) else { return nil }
            (time.period, time.direction, end) = (unit.period, direction, behind)
        } else {
            guard let (direction, behind) = near(end, sentence) else { return nil }
            (time.direction, end) = (direction, behind)
        }
        if sentence.isMark(end, "("), let date = DateReader.read(end + 1, sentence), date.date.first.day > 0,
            sentence.isMark(date.end, ")")
        {
            (time.date, end) = (date.date, date.end + 1)
        }
        // Minggu lalu inside a sentence is last Sunday, and no phrase for last week.
        return FoundTerm(end: end, meaning: time, isCertain: word.period == .week && !sentence.startsSentence(i))
    }

    /// Maret lalu, Maret tahun depan.
    private func month(_ i: Int, _ sentence: borrowing Sentence) -> FoundTerm? {
        var time = RelativeTime(month: sentence.word(i).month)
        var end = i + 1
        let unit = sentence.word(end)
        if unit.period == .year, !unit.isOnePeriod {
            time.period = .year
            end += 1
        }
        guard sentence.wholeNumber(i - 1) == nil, let (direction, behind) = near(end, sentence) else { return nil }
        time.direction = direction
        return FoundTerm(end: behind, meaning: time)
    }

    /// awal bulan ini, akhir tahun lalu; akhir pekan is the weekend.
    private func part(_ i: Int, _ part: PeriodPart, _ sentence: borrowing Sentence) -> FoundTerm? {
        let unit = sentence.word(i + 1)
        guard unit.period.rawValue >= TimePeriod.week.rawValue, !unit.isOnePeriod,
            let (direction, end) = near(i + 2, sentence)
        else { return nil }
        let time = RelativeTime(count: .none, period: unit.period, direction: direction, part: part)
        return FoundTerm(end: end, meaning: time)
    }
}
