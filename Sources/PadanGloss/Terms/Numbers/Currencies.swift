/// Currencies before and behind an amount.
///
/// Names and signs as CLDR has them for `id` and `en` (narrow symbols where they are unambiguous); Pedoman Umum Ejaan
/// yang Disempurnakan (2022) writes the sign on to its amount, texts often with a space.
enum Currencies {
    /// What is written before an amount in Indonesian, in small letters, and what English writes there.
    static let all: [(written: String, english: String)] = [
        ("rp rp.", "Rp "), ("idr", "IDR "), ("us$ usd", "US$"), ("$", "$"), ("s$", "S$"), ("sgd", "SGD "), ("a$", "A$"),
        ("aud", "AUD "), ("hk$", "HK$"), ("nt$", "NT$"), ("c$", "C$"), ("rm", "RM "), ("myr", "MYR "), ("€", "€"),
        ("eur", "EUR "), ("£", "£"), ("gbp", "GBP "), ("¥", "¥"), ("jpy", "JPY "), ("cny", "CNY "), ("₩", "₩"),
    ]

    static func addWords(to vocabulary: inout TermVocabulary) {
        for (place, currency) in all.enumerated() {
            vocabulary.add(currency.written) { $0.currency = UInt8(place + 1) }
        }
    }

    /// The currency whose sign a symbol is, as its place plus one; 0 for none.
    static func sign(_ i: Int, _ sentence: borrowing Sentence) -> UInt8 {
        guard i < sentence.end, sentence.kind(i) == .symbol, sentence.length(i) <= 3 else { return 0 }
        let bytes = Array(sentence.bytes[sentence.tokens[i].start..<sentence.tokens[i].end])
        switch (bytes[0], bytes.count) {
        case (UInt8(ascii: "$"), 1): return dollar
        case (0xC2, 2), (0xE2, 3): return TermVocabulary.all[bytes]?.currency ?? 0
        default: return 0
        }
    }

    private static let dollar = TermVocabulary.all[[UInt8(ascii: "$")]]?.currency ?? 0
}
