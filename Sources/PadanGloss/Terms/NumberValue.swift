import PadanMorphology
import PadanText

/// A number as Indonesian writes it: a full stop between thousands, a comma before the fraction.
///
/// Pedoman Umum Ejaan yang Disempurnakan (2022), on numbers; CLDR for `id` has the same separators.
public struct NumberValue: Sendable, Hashable {
    /// The value as digits with an optional point: "11000.50".
    public var digits: String
    /// What follows the digits in the token: "an", "rb".
    public var suffix: String
    /// Whether the thousands are set apart as written.
    private var isGrouped: Bool
    /// Whether the separators can be read in another way too (21.434 as a lap time, 3.5 with an English point).
    public var isAmbiguous: Bool

    /// Reads a token of kind number; nil when it is something else (4G, 22/3).
    public init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        var sign = ""
        if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") {
            if bytes.first == UInt8(ascii: "-") { sign = "-" }
            bytes = bytes.dropFirst()
        }
        let end =
            bytes.firstIndex { !(isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")) } ?? bytes.endIndex
        var tail = bytes[end...]
        if tail.first == UInt8(ascii: "-") { tail = tail.dropFirst() }
        suffix = String(decoding: tail, as: UTF8.self)
        guard end > bytes.startIndex, tail.allSatisfy({ isLetter($0) }) else { return nil }
        let body = String(decoding: bytes[..<end], as: UTF8.self)
        guard let (digits, isAmbiguous) = Self.read(body) else { return nil }
        self.digits = sign + digits
        isGrouped = body.contains(where: { $0 == "." || $0 == "," })
        self.isAmbiguous = isAmbiguous
    }

    private static func read(_ body: String) -> (String, Bool)? {
        let stops = body.split(separator: ".", omittingEmptySubsequences: false)
        let commas = body.split(separator: ",", omittingEmptySubsequences: false)
        func isGrouped(_ parts: [Substring]) -> Bool {
            parts.count > 1 && (1...3).contains(parts[0].count) && parts.dropFirst().allSatisfy { $0.count == 3 }
        }
        switch (stops.count, commas.count) {
        case (1, 1): return (body, false)
        case (_, 1):
            if isGrouped(stops), stops[0] != "0" { return (stops.joined(), stops.count == 2) }
            return stops.count == 2 ? (body, true) : nil
        case (1, 2): return (commas.joined(separator: "."), false)
        case (1, _): return isGrouped(commas) ? (commas.joined(), false) : nil
        case (_, 2):
            let whole = commas[0].split(separator: ".", omittingEmptySubsequences: false)
            if isGrouped(whole), !commas[1].contains(".") { return (whole.joined() + "." + commas[1], false) }
            // 1,234.56: the English way.
            let english = stops[0].split(separator: ",", omittingEmptySubsequences: false)
            return stops.count == 2 && isGrouped(english) ? (english.joined() + "." + stops[1], false) : nil
        default:
            let english = stops[0].split(separator: ",", omittingEmptySubsequences: false)
            return stops.count == 2 && isGrouped(english) ? (english.joined() + "." + stops[1], false) : nil
        }
    }

    /// The number in English: 11,000; 3.5; 1960s; 20 thousand. A bare year or another number of four digits stays.
    public var english: String? {
        let number: String
        if !isGrouped, digits.utf8.allSatisfy({ isDigit($0) }),
            digits.utf8.count <= 4 || digits.utf8.first == UInt8(ascii: "0")
        {
            number = digits
        } else {
            guard let formatted = EnglishFormat.decimal(digits) else { return nil }
            number = formatted
        }
        switch suffix.folded {
        case "": return number
        case "an": return number + "s"
        case "nya", "lah", "pun", "kah": return number
        case let unit: return Self.scales[unit].map { "\(number) \($0)" } ?? "\(number)\(suffix)"
        }
    }

    /// Words and abbreviations that multiply a number, with their English.
    static let scales: [String: String] = [
        "ribu": "thousand", "rb": "thousand", "juta": "million", "jt": "million", "miliar": "billion",
        "milyar": "billion", "triliun": "trillion", "trilyun": "trillion", "biliun": "trillion",
    ]
}
