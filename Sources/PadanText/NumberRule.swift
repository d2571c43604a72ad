/// Numbers and dates in digits, with what is written on to them.
///
/// `11.000`, `3,5`, `1.234.567,89`, `16.00`, `16:00:05`, `22/3/2025`, `2025-03-22`, `1960-an`, `20rb`, `4G`. A sign,
/// a unit after a space and a per cent sign are tokens of their own.
enum NumberRule {
    /// The number or date that starts with the digit at `start`.
    static func token(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Token {
        if let date = date(text, start, end) { return Token(start, date, .date) }
        var i = digits(text, start, end)
        while i + 1 < end, isSeparator(text[i]), isDigit(text[i + 1]) { i = digits(text, i + 1, end) }
        // 22/3: a fraction or a date; 30/S/2024 and the like stay apart.
        if i + 1 < end, text[i] == UInt8(ascii: "/"), isDigit(text[i + 1]), i - start <= 2 {
            let second = digits(text, i + 1, end)
            let isWhole = second >= end || text[second] != UInt8(ascii: "/")
            if second - i <= 3, isWhole { return Token(start, second, .number) }
        }
        // Letters written on: 20rb, 4G, 5km; a suffix behind a hyphen: 1960-an, 17-nya.
        i = ChunkRules.letters(text, i, end)
        while i < end {
            let (found, length) = CharacterClass.at(i, of: text)
            guard found == .hyphen, i + length < end, isLower(text[i + length]) else { break }
            i = ChunkRules.letters(text, i + length, end)
        }
        return Token(start, i, .number)
    }

    private static func isSeparator(_ b: UInt8) -> Bool {
        b == UInt8(ascii: ".") || b == UInt8(ascii: ",") || b == UInt8(ascii: ":")
    }

    private static func digits(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        while i < end {
            if isDigit(text[i]) {
                i += 1
            } else if text[i] >= 0x80, case (.digit, let length) = CharacterClass.at(i, of: text) {
                i += length
            } else {
                break
            }
        }
        return i == start && i < end ? i + scalarLength(text[i]) : i
    }

    /// The end of d/m/y, d-m-y, d.m.y with a year of four digits, or y-m-d.
    private static func date(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        let first = digits(text, start, end)
        guard first < end, first - start <= 4 else { return nil }
        let mark = text[first]
        guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".") else { return nil }
        guard first + 1 < end, isDigit(text[first + 1]) else { return nil }
        let second = digits(text, first + 1, end)
        guard second + 1 < end, text[second] == mark, isDigit(text[second + 1]), second - first <= 3 else { return nil }
        let third = digits(text, second + 1, end)
        if third < end, text[third] == mark || isLetter(text[third]) { return nil }
        let (a, b, c) = (first - start, second - first - 1, third - second - 1)
        let isDayFirst = a <= 2 && b <= 2 && (c == 4 || c == 2 && mark == UInt8(ascii: "/"))
        let isYearFirst = a == 4 && b <= 2 && c <= 2 && mark != UInt8(ascii: ".")
        return isDayFirst || isYearFirst ? third : nil
    }
}
