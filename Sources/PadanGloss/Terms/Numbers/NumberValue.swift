import PadanText

/// A number as Indonesian writes it: a full stop between thousands, a comma before the fraction.
///
/// Pedoman Umum Ejaan yang Disempurnakan (2022), on numbers; CLDR for `id` has the same separators. The English way
/// round is read too, where it is the only way or much the likelier one.
public struct NumberValue: Sendable, Hashable {
    /// How the digits are set apart.
    enum Shape: UInt8 {
        /// Digits alone.
        case plain
        /// Thousands set apart, a fraction, or both, in one way only.
        case clear
        /// One full stop before three digits: thousands, or an English point (21.434).
        case oneGroup
        /// A full stop before a fraction: an English point, or hours and minutes (3.5).
        case point
        /// One comma before three digits: a fraction, or English thousands (5,893).
        case comma
    }

    /// The value.
    let decimal: DecimalValue
    /// How it is written.
    let shape: Shape
    /// What follows the digits in the token: "an", "rb".
    public let suffix: String
    /// The zeros before a number that is a code more than a value: 0812.
    private let leadingZeros: UInt8

    /// The value as digits with an optional point: "11000.50".
    public var digits: String { String(repeating: "0", count: Int(leadingZeros)) + decimal.digits }

    /// Whether the digits alone can be read in another way too: 21.434 as a lap time, 3.5 with an English point.
    ///
    /// 11.000 is nothing but eleven thousand.
    public var isAmbiguous: Bool {
        switch shape {
        case .plain, .clear: false
        case .oneGroup: decimal.mantissa % 1000 != 0
        case .point, .comma: true
        }
    }

    /// Whether nothing sets thousands apart where there are some, as in years, codes and 2014.2.
    var isUngrouped: Bool {
        shape == .plain || shape == .point && decimal.mantissa.magnitude >= 10_000 && decimal.places < 2
    }

    /// Whether it has zeros before its first digit.
    var isCode: Bool { leadingZeros > 0 }

    /// Reads a token of kind number; nil when it is something else (4G5, 22/3, 1.2.3).
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, ByteRange(0, bytes.count))
    }

    /// Reads some bytes of a text.
    init?(_ bytes: [UInt8], _ range: ByteRange) {
        var i = range.start
        let isNegative = i < range.end && bytes[i] == UInt8(ascii: "-")
        if isNegative || i < range.end && bytes[i] == UInt8(ascii: "+") { i += 1 }
        guard let (value, shape, zeros, end) = Self.read(bytes, i, range.end) else { return nil }
        decimal = DecimalValue(isNegative ? -value.mantissa : value.mantissa, places: value.places)
        self.shape = shape
        leadingZeros = zeros
        var tail = end
        if tail < range.end, bytes[tail] == UInt8(ascii: "-") { tail += 1 }
        for k in tail..<range.end where !isLetter(bytes[k]) && bytes[k] < 0x80 {
            // m2 and m3.
            let isPower = k == range.end - 1 && k > tail && bytes[k - 1] == UInt8(ascii: "m")
            guard isPower, bytes[k] == UInt8(ascii: "2") || bytes[k] == UInt8(ascii: "3") else { return nil }
        }
        suffix = tail < range.end ? String(decoding: bytes[tail..<range.end], as: UTF8.self) : ""
    }

    /// What has been seen of groups of digits.
    private struct Groups {
        var stops = 0, commas = 0
        /// Whether a mark of another kind, or a group of another length than three, stands where thousands allow none.
        var isBroken = false
        var length = 0
        var firstLength = 0
        var startsWithZero = false
        var lastIsComma = false
        /// The number since the last mark, the largest before it, and whether a group of three zeros is among them.
        var current = 0, largest = 0
        var hasRound = false

        /// 192.168.100.101, and no 192 thousand million: four numbers of one byte, none of them 000.
        var isAddress: Bool { stops == 3 && commas == 0 && max(largest, current) < 256 && !hasRound && current > 0 }
    }

    private static func read(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (DecimalValue, Shape, UInt8, Int)? {
        var groups = Groups()
        var mantissa: Int64 = 0
        var i = start
        while i < limit {
            let b = bytes[i]
            if isDigit(b) {
                guard mantissa < 100_000_000_000_000_000 else { return nil }
                mantissa = mantissa * 10 + Int64(b - 0x30)
                groups.length += 1
                groups.current = groups.current * 10 + Int(b - 0x30)
            } else if b == UInt8(ascii: ".") || b == UInt8(ascii: ",") {
                guard groups.length > 0 else { return nil }
                // Behind a fraction's mark comes nothing more: the marks before the last are all of one kind.
                let isComma = b == UInt8(ascii: ",")
                let count = groups.stops + groups.commas
                if count == 0 {
                    groups.firstLength = groups.length
                    groups.startsWithZero = groups.length > 0 && bytes[start] == UInt8(ascii: "0")
                } else if groups.length != 3 || groups.stops > 0 && groups.commas > 0 {
                    groups.isBroken = true
                }
                if isComma { groups.commas += 1 } else { groups.stops += 1 }
                groups.lastIsComma = isComma
                groups.length = 0
                groups.largest = max(groups.largest, groups.current)
                groups.hasRound = groups.hasRound || groups.current == 0
                groups.current = 0
            } else {
                break
            }
            i += 1
        }
        guard i > start, groups.length > 0 else { return nil }
        if groups.stops + groups.commas == 0 {
            var zeros: UInt8 = 0
            while start + Int(zeros) < i - 1, zeros < 200, bytes[start + Int(zeros)] == UInt8(ascii: "0") { zeros += 1 }
            return (DecimalValue(mantissa), .plain, zeros, i)
        }
        guard let (places, shape) = Self.shape(groups, mantissa) else { return nil }
        return (DecimalValue(mantissa, places: places), shape, 0, i)
    }

    /// How many digits are the fraction, and how clear that is; nil when the groups make no number.
    private static func shape(_ groups: Groups, _ mantissa: Int64) -> (UInt8, Shape)? {
        let canBeGrouped = !groups.isBroken && groups.firstLength <= 3 && !groups.startsWithZero
        let fraction = UInt8(clamping: groups.length)
        switch (groups.stops, groups.commas) {
        case (1, 0):
            if canBeGrouped, groups.length == 3 { return (0, .oneGroup) }
            return (fraction, .point)
        case (0, 1):
            // 5,000 is five thousand in English and nobody's fraction.
            if canBeGrouped, groups.length == 3 { return mantissa % 1000 == 0 ? (0, .comma) : (3, .comma) }
            return (fraction, .clear)
        case (3, 0) where groups.isAddress: return nil
        case (_, 0), (0, _): return canBeGrouped && groups.length == 3 ? (0, .clear) : nil
        // 1.234,56 and the English 1,234.56.
        case (_, 1) where groups.lastIsComma, (1, _) where !groups.lastIsComma:
            return canBeGrouped ? (fraction, .clear) : nil
        default: return nil
        }
    }

    /// The number in English: 11,000; 3.5; 1960s; 20 thousand. Digits that nothing sets apart stay as they are.
    public var english: String? {
        let number = isUngrouped ? digits : decimal.english
        switch suffix.folded {
        case "": return number
        case "an": return number + "s"
        case "nya", "lah", "pun", "kah": return number
        case let unit:
            let word = TermWord.of(Array(suffix.utf8), folded: Array(unit.utf8)) ?? .none
            let power = word.factor > 2 ? UInt8(word.factor) : word.shortScale
            return Scale.english(power).map { "\(number) \($0)" } ?? "\(number)\(suffix)"
        }
    }
}
