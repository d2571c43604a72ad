/// A currency's sign or code written on to its amount is a token of its own: Rp | 11.000,50 and US$ | 5.
enum CurrencyRule {
    /// The end of the currency that starts at `start`, where the letters and digits that it begins end at `runEnd`.
    static func end(_ text: borrowing Span<UInt8>, _ start: Int, _ runEnd: Int, _ end: Int) -> Int? {
        var letters = start
        while letters < runEnd, isLetter(text[letters]) { letters += 1 }
        let count = letters - start
        guard count > 0, count <= 3 else { return nil }
        // US$, S$, A$, HK$, NT$.
        if letters < end, text[letters] == UInt8(ascii: "$"), isUpper(text[start]) { return letters + 1 }
        var digits = letters
        if digits < end, text[digits] == UInt8(ascii: ".") { digits += 1 }
        guard digits < end, isDigit(text[digits]) else { return nil }
        var code = ""
        for i in start..<letters { code.unicodeScalars.append(Unicode.Scalar(text[i] | 0x20)) }
        return codes.contains(code) ? digits : nil
    }

    private static let codes: Set<String> = ["rp", "idr", "usd", "eur", "sgd", "myr", "jpy", "gbp", "aud", "cny", "rm"]
}
