import PadanText

/// Dates as one term: 22/3/2025, 22 Maret 2025, Maret 2025, akhir Februari, Jumat lalu.
///
/// The names of months and days come from the lexicons, and so from ICU.
struct DateTerms {
    /// The term that begins at a token, or nil.
    func term(at i: Int, in sentence: borrowing Sentence) -> Term? {
        switch sentence.kind(i) {
        case .date:
            return Self.english(ofDigits: sentence.text(i)).map { Term(i..<i + 1, .date, content: .english($0)) }
        case .number: return dayAndMonth(at: i, in: sentence)
        case .word:
            return monthAndYear(at: i, in: sentence) ?? relative(at: i, in: sentence)
                ?? partOfMonth(at: i, in: sentence)
        default: return nil
        }
    }

    /// Whether a folded word can begin a date: a month, a day, `akhir`.
    static func mayBegin(_ word: String, english: String?) -> Bool {
        parts[word] != nil || english.map(isDayOrMonth) == true
    }

    /// A date in digits in English, the day first as in Indonesian; nil when the calendar has no such day.
    static func english(ofDigits text: String) -> String? {
        let parts = text.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "." })
        guard parts.count == 3 else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        if parts[0].count == 4 { return EnglishFormat.date(year: numbers[0], month: numbers[1], day: numbers[2]) }
        // Two digits for a year: this century up to 69, as POSIX has it.
        let year = parts[2].count == 2 ? numbers[2] + (numbers[2] < 70 ? 2000 : 1900) : numbers[2]
        return EnglishFormat.date(year: year, month: numbers[1], day: numbers[0])
    }

    private func dayAndMonth(at i: Int, in sentence: borrowing Sentence) -> Term? {
        guard i + 1 < sentence.end, sentence.isDayOrMonth(i + 1), let day = Int(sentence.text(i)),
            (1...31).contains(day),
            let month = Self.months[sentence.english(i + 1)]
        else { return nil }
        guard i + 2 < sentence.end, isYear(sentence, i + 2) else {
            return Term(i..<i + 2, .date, content: .english("\(day) \(month)"))
        }
        return Term(i..<i + 3, .date, content: .english("\(day) \(month) \(sentence.text(i + 2))"))
    }

    private func monthAndYear(at i: Int, in sentence: borrowing Sentence) -> Term? {
        guard i + 1 < sentence.end, sentence.isDayOrMonth(i), isYear(sentence, i + 1),
            let month = Self.months[sentence.english(i)]
        else { return nil }
        return Term(i..<i + 2, .date, content: .english("\(month) \(sentence.text(i + 1))"))
    }

    /// Jumat lalu, Maret depan.
    private func relative(at i: Int, in sentence: borrowing Sentence) -> Term? {
        guard i + 1 < sentence.end, sentence.isDayOrMonth(i), let which = Self.relatives[sentence.folded(i + 1)] else {
            return nil
        }
        let name = sentence.english(i)
        guard Self.weekdays.contains(name) || Self.months[name] != nil else { return nil }
        return Term(i..<i + 2, .date, content: .english("\(which) \(name)"))
    }

    /// akhir Februari, awal 2024, pertengahan Maret 2025.
    private func partOfMonth(at i: Int, in sentence: borrowing Sentence) -> Term? {
        guard i + 1 < sentence.end, let part = Self.parts[sentence.folded(i)] else { return nil }
        let joint = part == "mid" ? "-" : " "
        if isYear(sentence, i + 1) {
            return Term(i..<i + 2, .date, content: .english(part + joint + sentence.text(i + 1)))
        }
        if let whole = monthAndYear(at: i + 1, in: sentence), case .english(let english) = whole.content {
            return Term(i..<whole.tokens.upperBound, .date, content: .english(part + joint + english))
        }
        guard sentence.isCapital(i + 1), let month = Self.months[sentence.english(i + 1)] else { return nil }
        return Term(i..<i + 2, .date, content: .english(part + joint + month))
    }

    private func isYear(_ sentence: borrowing Sentence, _ i: Int) -> Bool {
        guard sentence.kind(i) == .number, let year = Int(sentence.text(i)) else { return false }
        return (1000...2999).contains(year)
    }

    /// Whether an English word names a day of the week or a month.
    static func isDayOrMonth(_ english: String) -> Bool { weekdays.contains(english) || months[english] != nil }

    private static let relatives = ["lalu": "last", "depan": "next", "kemarin": "last", "mendatang": "next"]
    private static let parts = ["akhir": "late", "awal": "early", "pertengahan": "mid", "medio": "mid"]
    private static let weekdays: Set<String> = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let months: [String: String] = {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return Dictionary(uniqueKeysWithValues: names.map { ($0, $0) })
    }()
}

extension Sentence {
    /// Whether a word is a day of the week or a month, with a capital.
    func isDayOrMonth(_ i: Int) -> Bool {
        guard let form = form(i) else { return false }
        return form.letterCase != .lower && form.roles.contains(.dayOrMonth)
    }
}
