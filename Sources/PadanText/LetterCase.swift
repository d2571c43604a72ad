/// How a form is written.
public enum LetterCase: UInt8, Sendable {
    /// Small letters, or no letters at all.
    case lower
    /// A capital and small letters behind it.
    case capital
    /// Capitals alone, two or more.
    case upper
    /// Capitals inside.
    case mixed
}

extension LetterCase {
    /// How some text is written, by its ASCII letters and ICU's case of others.
    public init(_ bytes: [UInt8]) {
        var upper = 0, lower = 0
        var isFirstUpper = false
        var sawLetter = false
        for scalar in String(decoding: bytes.prefix(256), as: UTF8.self).unicodeScalars {
            let isUp = scalar.isASCII ? isUpper(UInt8(scalar.value)) : scalar.properties.isUppercase
            let isLow = scalar.isASCII ? isLower(UInt8(scalar.value)) : scalar.properties.isLowercase
            if isUp { upper += 1 }
            if isLow { lower += 1 }
            if isUp || isLow, !sawLetter {
                sawLetter = true
                isFirstUpper = isUp
            }
        }
        switch (upper, lower) {
        case (0, _): self = .lower
        case (1, 0): self = .capital
        case (_, 0): self = .upper
        case (1, _) where isFirstUpper: self = .capital
        default: self = .mixed
        }
    }
}
