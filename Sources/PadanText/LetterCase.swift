/// How a form is written.
public enum LetterCase: UInt8, Sendable, BitwiseCopyable {
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
        func see(isUp: Bool, isLow: Bool) {
            if isUp { upper += 1 }
            if isLow { lower += 1 }
            if isUp || isLow, !sawLetter {
                sawLetter = true
                isFirstUpper = isUp
            }
        }
        let start = bytes.prefix(256)
        if start.allSatisfy({ $0 < 0x80 }) {
            for byte in start { see(isUp: isUpper(byte), isLow: isLower(byte)) }
        } else {
            for scalar in String(decoding: start, as: UTF8.self).unicodeScalars {
                see(isUp: scalar.properties.isUppercase, isLow: scalar.properties.isLowercase)
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
