import PadanText

/// An exact decimal number: some digits, and how many of them stand behind the point.
struct DecimalValue: Sendable, Hashable {
    /// The digits as one number; below zero for a negative number.
    var mantissa: Int64
    /// How many digits stand behind the point.
    var places: UInt8

    init(_ mantissa: Int64, places: UInt8 = 0) {
        self.mantissa = mantissa
        self.places = places
    }

    /// The number times a power of ten; nil where it has more than eighteen digits.
    func scaled(by power: UInt8) -> DecimalValue? {
        if power <= places { return DecimalValue(mantissa, places: places - power).trimmed }
        guard let factor = Self.power(of: power - places) else { return nil }
        let (product, isTooLarge) = mantissa.multipliedReportingOverflow(by: factor)
        return isTooLarge ? nil : DecimalValue(product)
    }

    /// Without zeros at the end behind the point.
    private var trimmed: DecimalValue {
        var result = self
        while result.places > 0, result.mantissa % 10 == 0 {
            result.mantissa /= 10
            result.places -= 1
        }
        return result
    }

    /// Ten to a power of at most eighteen.
    static func power(of exponent: UInt8) -> Int64? {
        guard exponent <= 18 else { return nil }
        return (0..<exponent).reduce(Int64(1)) { value, _ in value * 10 }
    }

    /// The whole number that it is; nil for one with a fraction.
    var whole: Int64? { places == 0 ? mantissa : nil }
    /// Whether it is exactly one, as it is written: 1, not 1.0.
    var isOne: Bool { mantissa == 1 && places == 0 }

    /// The digits, with a point before the fraction: "11000.50".
    var digits: String {
        guard places > 0 else { return String(mantissa) }
        var digits = String(mantissa.magnitude)
        while digits.utf8.count <= Int(places) { digits = "0" + digits }
        let point = digits.utf8.index(digits.utf8.endIndex, offsetBy: -Int(places))
        return (mantissa < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
    }

    /// With ICU's separators for English: "11,000.50".
    var english: String { EnglishFormat.decimal(digits) ?? digits }

    /// Whether one number is less than another.
    static func < (a: DecimalValue, b: DecimalValue) -> Bool {
        let places = max(a.places, b.places)
        guard let x = a.widened(to: places), let y = b.widened(to: places) else { return false }
        return x < y
    }

    private func widened(to other: UInt8) -> Int64? {
        guard let factor = Self.power(of: other - places) else { return nil }
        let (product, isTooLarge) = mantissa.multipliedReportingOverflow(by: factor)
        return isTooLarge ? nil : product
    }
}
