import PadanText

/// Numbers with what belongs to them: Rp5 juta; 3,5 persen; 60 km/jam; 10-15 orang; 2 x 45; dua ribu dua puluh empat.
///
/// A number that is the same in English, such as 7 or 2025, is no term.
struct QuantityRule: TermRule {
    func addWords(to vocabulary: inout TermVocabulary) {
        NumberWords.addWords(to: &vocabulary)
        Scale.addWords(to: &vocabulary)
        Currencies.addWords(to: &vocabulary)
        Units.addWords(to: &vocabulary)
        vocabulary.add("x X ×") { $0.particle = .times }
        vocabulary.add(
            "versi v pasal ayat bab nomor no no. halaman hlm hlm. hal hal. kode pos telepon telp telp. ip butir tipe"
        ) { $0.particle = .label }
        vocabulary.add(
            "skor kedudukan menang kalah unggul imbang seri keunggulan kemenangan kekalahan takluk agregat tertinggal"
        ) {
            $0.particle = .score
        }
        vocabulary.add(
            "usia umur berusia berumur antara sekitar kisaran berkisar sebanyak rata-rata kira-kira halaman hlm hlm. pasal ayat bab kelas nomor"
        ) { $0.isRangeCue = true }
    }

    func mayBegin(with word: TermWord) -> Bool { word.currency > 0 || word.beginsAmount }

    func mayBegin(with kind: Token.Kind) -> Bool { kind == .number || kind == .symbol }

    func term(at i: Int, in sentence: borrowing Sentence) -> FoundTerm? {
        let currency = max(sentence.word(i).currency, Currencies.sign(i, sentence))
        let start = currency > 0 ? i + 1 : i
        if let product = compactProduct(i, sentence) { return product }
        guard var found = AmountReader.read(start, sentence, isMoney: currency > 0) else { return nil }
        guard currency > 0 || !sentence.isInsideCode(i) else { return nil }
        var quantity = Quantity(currency: currency, low: found.amount, isAround: found.isAround)
        addSecond(&quantity, &found, sentence)
        addUnit(&quantity, &found, sentence)
        if currency > 0, sentence.isMark(found.end, ","), sentence.isDash(found.end + 1),
            sentence.touches(found.end), sentence.touches(found.end + 1)
        {
            // Rp10.000,-
            found.end += 2
        }
        guard isTerm(&quantity, start, found.end, sentence) else { return nil }
        return FoundTerm(end: found.end, meaning: quantity)
    }

    // MARK: Parts

    /// The second amount of a range or a product.
    private func addSecond(
        _ quantity: inout Quantity, _ found: inout AmountReader.Found, _ sentence: borrowing Sentence
    ) {
        guard !quantity.low.isInWords, !found.isAround, found.unit == nil else { return }
        var i = found.end
        // 10%-15%: the sign stands on both.
        let hasPercent = sentence.isMark(i, "%")
        if hasPercent { i += 1 }
        let joint: Quantity.Joint
        if sentence.isDash(i) {
            joint = .range
        } else if quantity.currency > 0, sentence.isMark(i, "/"), sentence.touches(i), sentence.touches(i + 1) {
            joint = .either
        } else if sentence.word(i).particle == .times || sentence.isTimesSign(i) {
            joint = .product
        } else {
            return
        }
        i += 1
        let second = max(sentence.word(i).currency, Currencies.sign(i, sentence))
        if second > 0 {
            guard second == quantity.currency else { return }
            i += 1
        }
        guard let high = AmountReader.read(i, sentence, isMoney: quantity.currency > 0), !high.amount.isInWords,
            !high.isAround
        else { return }
        if joint == .range, !isRange(quantity, high, found.end, sentence) { return }
        quantity.high = high.amount
        quantity.joint = joint
        quantity.repeatsCurrency = second > 0
        quantity.repeatsPercent = hasPercent && joint == .range
        if hasPercent, !sentence.isMark(high.end, "%") { return quantity.high = nil }
        // 2.300-2.500 penumpang: what is clear of one is clear of both.
        if !high.amount.isAmbiguous { quantity.low.isAmbiguous = false }
        found.end = high.end
        found.unit = high.unit
    }

    /// Whether two numbers with a dash between them are a range: rising, both or neither spaced off, and no code.
    private func isRange(
        _ quantity: Quantity, _ high: AmountReader.Found, _ dash: Int, _ sentence: borrowing Sentence
    ) -> Bool {
        let low = quantity.low
        if high.end < sentence.end, sentence.isDash(high.end), sentence.touches(high.end) { return false }
        guard sentence.touches(dash) == sentence.touches(dash + 1) else { return false }
        guard low.power == 0, quantity.currency == 0 else { return low.power <= high.amount.power }
        return low.value < high.amount.value
    }

    private func addUnit(_ quantity: inout Quantity, _ found: inout AmountReader.Found, _ sentence: borrowing Sentence)
    {
        if let unit = found.unit {
            let base = UnitPhrase(unit: unit.unit, isSymbol: unit.isUnitSymbol)
            let (phrase, end) = UnitPhrase.behind(base, found.end, sentence)
            (quantity.unit, found.end) = (phrase, end)
            return
        }
        if quantity.joint == .product, sentence.word(found.end).period != .none {
            quantity.period = sentence.word(found.end).period
            found.end += 1
            return
        }
        // Rp 5 M is five billion rupiah and no five metres.
        guard quantity.currency == 0, let (phrase, end) = UnitPhrase.read(found.end, sentence) else { return }
        quantity.unit = phrase
        found.end = end
    }

    /// 2x45 menit, 4x4.
    private func compactProduct(_ i: Int, _ sentence: borrowing Sentence) -> FoundTerm? {
        guard sentence.isNumber(i), sentence.length(i) >= 3, sentence.length(i) <= 9 else { return nil }
        var factors: [Int64] = [0]
        for k in sentence.tokens[i].start..<sentence.tokens[i].end {
            let b = sentence.bytes[k]
            if isDigit(b) {
                factors[factors.count - 1] = factors[factors.count - 1] * 10 + Int64(b - 0x30)
            } else if b | 0x20 == UInt8(ascii: "x"), factors.count == 1 {
                factors.append(0)
            } else {
                return nil
            }
        }
        guard factors.count == 2, factors[1] > 0 else { return nil }
        var quantity = Quantity(low: Amount(value: DecimalValue(factors[0]), isPlain: true), joint: .product)
        quantity.high = Amount(value: DecimalValue(factors[1]), isPlain: true)
        var found = AmountReader.Found(amount: quantity.low, end: i + 1)
        addUnit(&quantity, &found, sentence)
        return FoundTerm(end: found.end, meaning: quantity)
    }

    // MARK: What is a term

    private func isTerm(_ quantity: inout Quantity, _ start: Int, _ end: Int, _ sentence: borrowing Sentence) -> Bool {
        let low = quantity.low
        if quantity.currency > 0 || quantity.unit != nil || quantity.joint == .product { return true }
        if quantity.high != nil {
            let isNamed = sentence.word(start - 1).isRangeCue || sentence.isPlainNoun(end)
            // skor 1-2, ATR 42-300.
            let isCode =
                sentence.hasBefore(start, within: 4, .score)
                || start > sentence.start && sentence.letterCase(start - 1) == .upper
            return low.power > 0 || quantity.high?.power ?? 0 > 0 || !low.isPlain || isNamed && !isCode
        }
        if quantity.isAround { return !Self.isDecade(low, start, sentence) }
        if low.isInWords { return end - start > 1 && !isPartOfName(start, end, sentence) }
        // versi 3.5 and Pasal 3.5 say what they say.
        if low.isAmbiguous, sentence.hasBefore(start, within: 1, .label) { return false }
        return !low.isPlain || low.power > 0
    }

    /// 1960-an is a decade; 60-an is one too, behind a word for time or age.
    static func isDecade(_ amount: Amount, _ i: Int, _ sentence: borrowing Sentence) -> Bool {
        guard let value = amount.value.whole, value % 10 == 0 else { return false }
        if (1000..<3000).contains(value) { return true }
        let before = sentence.word(i - 1)
        return (10..<100).contains(value)
            && (before.period == .year || before.particle == .decade || before.isRangeCue || before.part != .none)
    }

    /// Lima Puluh Kota: number words with capitals before another capital.
    private func isPartOfName(_ start: Int, _ end: Int, _ sentence: borrowing Sentence) -> Bool {
        guard end < sentence.end, sentence.isCapital(end) else { return false }
        for k in start..<end where !sentence.isCapital(k) { return false }
        return true
    }
}

extension Sentence {
    /// Whether a number is a piece of a telephone number, an address or a code: digits stand before its mark.
    func isInsideCode(_ i: Int) -> Bool {
        guard i - 2 >= start, forms[i] < 0, touches(i), touches(i - 1), isNumber(i - 2) else { return false }
        return isDash(i - 1) || isMark(i - 1, "/") || isMark(i - 1, ".")
    }

    /// Whether a token is a multiplication sign.
    func isTimesSign(_ i: Int) -> Bool {
        guard i >= start, i < end, length(i) == 2 else { return false }
        return bytes[tokens[i].start] == 0xC3 && bytes[tokens[i].start + 1] == 0x97
    }
}
