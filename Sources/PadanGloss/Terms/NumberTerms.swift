import PadanMorphology
import PadanText

/// Numbers with what belongs to them, as one term: Rp | 11.000,50; US$ | 5 | juta; 70 | %; 16.00 | WIB; ke-72.
struct NumberTerms {
    /// The term that begins at a token, or nil.
    func term(at i: Int, in sentence: borrowing Sentence) -> Term? {
        if sentence.kind(i) == .word { return currency(at: i, in: sentence) ?? ordinal(at: i, in: sentence) }
        if sentence.kind(i) == .symbol, let sign = Self.signs[sentence.text(i)] {
            return amount(at: i + 1, from: i, sign: sign, in: sentence)
        }
        guard sentence.kind(i) == .number else { return nil }
        return clock(at: i, in: sentence) ?? amount(at: i, from: i, sign: "", in: sentence)
    }

    /// Whether a folded word can begin a number: a currency, an ordinal in digits.
    static func mayBegin(_ word: String) -> Bool { signs[word] != nil || word.hasPrefix("ke-") }

    /// Whether a folded word is a currency before an amount.
    static func isCurrency(_ word: String) -> Bool { signs[word] != nil }

    private func currency(at i: Int, in sentence: borrowing Sentence) -> Term? {
        guard i + 1 < sentence.end, sentence.kind(i + 1) == .number, let sign = Self.signs[sentence.folded(i)] else {
            return nil
        }
        return amount(at: i + 1, from: i, sign: sign, in: sentence)
    }

    /// A number with its scale and per cent, after a currency.
    private func amount(at i: Int, from start: Int, sign: String, in sentence: borrowing Sentence) -> Term? {
        guard i < sentence.end, sentence.kind(i) == .number else { return nil }
        var end = i + 1
        var tail = ""
        let shape = sentence.numberShape(i)
        guard shape.isNumber else { return nil }
        if !shape.hasSuffix, end < sentence.end, sentence.kind(end) == .word {
            if let scale = NumberValue.scales[sentence.folded(end)] {
                tail = " " + scale
                end += 1
            } else if !sign.isEmpty, let scale = Self.money[sentence.text(end)] {
                tail = " " + scale
                end += 1
            }
        }
        if end < sentence.end, sentence.kind(end) == .symbol, sentence.isPercent(end), sentence.touches(end) {
            tail += "%"
            end += 1
        }
        // A number alone is a term when English writes it in another way.
        if end == start + 1 {
            if !shape.hasSuffix, !shape.hasSeparator { return nil }
            if shape.hasSuffix, (NumberValue(sentence.text(i))?.english ?? sentence.text(i)) == sentence.text(i) {
                return nil
            }
        }
        return Term(start..<end, .number, content: .amount(sign: sign, token: i, tail: tail))
    }

    /// 16.00 WIB, pukul 16.00: hours and minutes.
    private func clock(at i: Int, in sentence: borrowing Sentence) -> Term? {
        guard sentence.mayBeClock(i) else { return nil }
        let text = sentence.text(i)
        let parts = text.split(whereSeparator: { $0 == "." || $0 == ":" })
        guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 25,
            minute < 60
        else { return nil }
        var end = i + 1
        var zone = ""
        if end < sentence.end, sentence.kind(end) == .word, let found = Self.zones[sentence.folded(end)] {
            zone = " " + found
            end += 1
        }
        let isAnnounced = i > sentence.start && ["pukul", "jam", "pkl"].contains(sentence.folded(i - 1))
        guard !zone.isEmpty || isAnnounced || text.contains(":") else { return nil }
        return Term(i..<end, .number, content: .english("\(parts[0]):\(parts[1])\(zone)"))
    }

    /// ke-72.
    private func ordinal(at i: Int, in sentence: borrowing Sentence) -> Term? {
        let text = sentence.folded(i)
        guard text.hasPrefix("ke-"), let english = EnglishNumber.ordinal(String(text.dropFirst(3))) else { return nil }
        return Term(i..<i + 1, .number, content: .english(english))
    }

    /// Currencies by what is written before an amount.
    static let signs: [String: String] = [
        "rp": "Rp ", "rp.": "Rp ", "idr": "IDR ", "us$": "US$", "usd": "US$", "$": "$", "s$": "S$", "a$": "A$",
        "hk$": "HK$", "rm": "RM ", "€": "€", "eur": "EUR ", "£": "£", "¥": "¥", "sgd": "SGD ", "aud": "AUD ",
        "myr": "MYR ", "jpy": "JPY ", "gbp": "GBP ", "cny": "CNY ",
    ]
    /// Capital letters that multiply an amount of money.
    private static let money = ["M": "billion", "T": "trillion", "Jt": "million", "Rb": "thousand"]
    /// Indonesia's time zones with their offset.
    private static let zones = [
        "wib": "WIB (UTC+7)", "wita": "WITA (UTC+8)", "wit": "WIT (UTC+9)", "gmt": "GMT", "utc": "UTC",
    ]
}

extension Sentence {
    /// What the bytes of a number token tell without reading it.
    fileprivate func numberShape(_ i: Int) -> (isNumber: Bool, hasSeparator: Bool, hasSuffix: Bool) {
        var hasSeparator = false, hasSuffix = false
        for k in tokens[i].start..<tokens[i].end {
            let b = bytes[k]
            if isDigit(b) { continue }
            if b == UInt8(ascii: ".") || b == UInt8(ascii: ",") {
                hasSeparator = true
            } else if isLetter(b) || b == UInt8(ascii: "-") {
                hasSuffix = hasSuffix || k > tokens[i].start
            } else {
                return (false, false, false)
            }
        }
        return (true, hasSeparator, hasSuffix)
    }

    /// Whether a number can be hours and minutes: two digits behind its only separator.
    fileprivate func mayBeClock(_ i: Int) -> Bool {
        let length = tokens[i].end - tokens[i].start
        guard length == 4 || length == 5 else { return false }
        let mark = bytes[tokens[i].end - 3]
        return mark == UInt8(ascii: ".") || mark == UInt8(ascii: ":")
    }

    fileprivate func isPercent(_ i: Int) -> Bool { bytes[tokens[i].start] == UInt8(ascii: "%") }
}
