import PadanText

/// Years and decades: tahun 2024; awal 2024; tahun 1960-an; akhir tahun 1990-an; tahun 2019-2024; tahun 44 SM.
struct YearRule: TermRule {
    func addWords(to vocabulary: inout TermVocabulary) {
        vocabulary.add("era dekade dasawarsa zaman") { $0.particle = .decade }
        vocabulary.add("M Masehi masehi") { $0.particle = .christian }
        vocabulary.add("SM") { $0.particle = .before }
        vocabulary.add("Sebelum sebelum") { $0.particle = .before }
    }

    func mayBegin(with word: TermWord) -> Bool {
        word.part != .none || word.period == .year || word.particle == .decade
    }

    func mayBegin(with kind: Token.Kind) -> Bool { kind == .number }

    func term(at i: Int, in sentence: borrowing Sentence) -> FoundTerm? {
        var years = Years()
        var k = i
        if sentence.word(k).part != .none {
            years.part = sentence.word(k).part
            k += 1
        }
        let word = sentence.word(k)
        if word.period == .year && !word.isOnePeriod || word.particle == .decade {
            // Nomor 11 Tahun 2020 is the number of a law, 5 tahun 2 bulan a length of time.
            let isNumbered = sentence.isNumber(k - 1) || sentence.word(k - 1).digit >= 0
            guard !isNumbered else { return nil }
            years.isNamed = true
            k += 1
        }
        guard sentence.isNumber(k), !sentence.isInsideCode(k) else { return nil }
        if let found = decade(k, years, sentence) { return found }
        guard years.isNamed || years.part != .none else { return nil }
        return year(k, years, sentence)
    }

    /// 1960-an; 60-an behind a word that says so.
    private func decade(_ k: Int, _ years: Years, _ sentence: borrowing Sentence) -> FoundTerm? {
        guard !sentence.endsInDigit(k), let number = NumberValue(sentence.bytes, sentence.tokens[k].range),
            number.suffix.folded == "an",
            number.shape == .plain, QuantityRule.isDecade(Amount(value: number.decimal), k, sentence)
        else { return nil }
        var years = years
        years.first = Int16(number.decimal.mantissa)
        years.isDecade = true
        return FoundTerm(end: k + 1, meaning: years)
    }

    private func year(_ k: Int, _ years: Years, _ sentence: borrowing Sentence) -> FoundTerm? {
        var years = years
        if years.isNamed, let value = sentence.wholeNumber(k), (1...2999).contains(value) {
            // tahun 44 SM, tahun 622 M, tahun 570 Masehi, tahun 1446 H.
            let era = sentence.word(k + 1).particle
            let isWord = era == .before && sentence.word(k + 2).particle == .christian
            if era == .christian || era == .hijri || era == .before && (isWord || sentence.isCapital(k + 1)) {
                years.first = Int16(value)
                years.era = era
                return FoundTerm(end: isWord ? k + 3 : k + 2, meaning: years)
            }
        }
        guard let first = DateReader.year(k, sentence), sentence.word(k + 1).unit == 0 else { return nil }
        years.first = first
        if sentence.isDash(k + 1), sentence.touches(k + 1) == sentence.touches(k + 2),
            let last = DateReader.year(k + 2, sentence), last > first
        {
            years.last = last
            return FoundTerm(end: k + 3, meaning: years)
        }
        // tahun 2023/2024 is a season or a school year, and stays.
        if sentence.isMark(k + 1, "/"), sentence.touches(k + 1) { return nil }
        return FoundTerm(end: k + 1, meaning: years)
    }
}

/// A year, some years or a decade.
struct Years: TermMeaning {
    static let kind = Term.Kind.date

    var part = PeriodPart.none
    /// Whether `tahun` or the like stands before it.
    var isNamed = false
    var first: Int16 = 0
    /// The last of several; 0 for none.
    var last: Int16 = 0
    var isDecade = false
    var era = TermWord.Particle.none

    var glosses: [String] {
        if isDecade { return [part.english(isNamed || part != .none ? "the \(first)s" : "\(first)s")] }
        let year: String
        switch era {
        case .before: year = "\(first) BC"
        case .christian: year = first < 1000 ? "AD \(first)" : "\(first) AD"
        case .hijri: year = "\(first) AH"
        default: year = last > 0 ? "\(first)–\(last)" : String(first)
        }
        return [part.english(year)]
    }
}
