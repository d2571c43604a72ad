import CICU

/// Reads the Unicode scalar that starts at a byte of valid UTF-8.
@inlinable
package func decodeScalar(_ text: borrowing Span<UInt8>, at i: Int) -> (value: UInt32, length: Int) {
    let b = UInt32(text[i])
    if b < 0x80 { return (b, 1) }
    if b < 0xE0 { return ((b & 0x1F) << 6 | UInt32(text[i + 1] & 0x3F), 2) }
    if b < 0xF0 {
        return ((b & 0x0F) << 12 | UInt32(text[i + 1] & 0x3F) << 6 | UInt32(text[i + 2] & 0x3F), 3)
    }
    let high = (b & 0x07) << 18 | UInt32(text[i + 1] & 0x3F) << 12
    return (high | UInt32(text[i + 2] & 0x3F) << 6 | UInt32(text[i + 3] & 0x3F), 4)
}

/// The bytes of a UTF-8 sequence, from its first byte.
@inlinable
package func scalarLength(_ lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

/// What a character can do inside a token.
package enum CharacterClass: UInt8 {
    case space, letter, digit, hyphen, apostrophe, stop, punctuation, symbol, control
    /// A character whose runs ICU has to cut into words: Han, Thai, emoji and the like.
    case complex
}

extension CharacterClass {
    /// The class of an ASCII byte.
    @inline(__always)
    private static func ofASCII(_ byte: UInt8) -> CharacterClass {
        switch byte {
        case 0x09...0x0D, 0x20: .space
        case 0x41...0x5A, 0x61...0x7A, 0x5F: .letter
        case 0x30...0x39: .digit
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: "'"): .apostrophe
        case UInt8(ascii: "."): .stop
        case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"),
            UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "%"):
            .symbol
        case 0..<0x20, 0x7F: .control
        default: .punctuation
        }
    }

    /// The class of any character, from ICU's properties beyond ASCII.
    package static func of(_ scalar: UInt32) -> CharacterClass {
        if scalar < 128 { return ofASCII(UInt8(scalar)) }
        switch scalar {
        case 0x2018, 0x2019, 0x02BC, 0x02BB: return .apostrophe
        case 0x2010, 0x2011: return .hyphen
        // Soft hyphen and zero-width characters stand inside words.
        case 0x00AD, 0x200B...0x200D, 0x2060, 0xFEFF: return .letter
        default: break
        }
        if cicu_is_white_space(scalar) { return .space }
        switch Int(cicu_category(scalar)) {
        case CICU_UPPERCASE_LETTER, CICU_LOWERCASE_LETTER, CICU_TITLECASE_LETTER, CICU_MODIFIER_LETTER,
            CICU_OTHER_LETTER, CICU_NON_SPACING_MARK, CICU_ENCLOSING_MARK, CICU_COMBINING_SPACING_MARK,
            CICU_LETTER_NUMBER, CICU_OTHER_NUMBER:
            return cicu_needs_segmentation(scalar) ? .complex : .letter
        case CICU_DECIMAL_DIGIT_NUMBER: return .digit
        case CICU_CONTROL, CICU_FORMAT: return .control
        case CICU_MATH_SYMBOL, CICU_CURRENCY_SYMBOL, CICU_MODIFIER_SYMBOL, CICU_OTHER_SYMBOL:
            return cicu_needs_segmentation(scalar) ? .complex : .symbol
        case 12, 13, 14, 18: return .symbol  // separators that are no white space; surrogates and private use
        default: return .punctuation
        }
    }

    /// The class of the character at a byte, and its length.
    @inline(__always)
    package static func at(_ i: Int, of text: borrowing Span<UInt8>) -> (CharacterClass, Int) {
        let b = text[i]
        if b < 128 { return (ofASCII(b), 1) }
        let (scalar, length) = decodeScalar(text, at: i)
        return (of(scalar), length)
    }
}

/// Whether a byte is an ASCII capital.
@inlinable package func isUpper(_ b: UInt8) -> Bool { b &- 0x41 < 26 }
/// Whether a byte is an ASCII small letter.
@inlinable package func isLower(_ b: UInt8) -> Bool { b &- 0x61 < 26 }
/// Whether a byte is an ASCII letter.
@inlinable package func isLetter(_ b: UInt8) -> Bool { (b | 0x20) &- 0x61 < 26 }
/// The end of the run of ASCII letters that holds a byte, eight bytes at a time.
@inline(__always)
package func lettersEnd(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
    let each: UInt64 = 0x0101_0101_0101_0101
    let high = each &* 0x80
    var i = start
    while i &+ 8 <= text.count {
        let bytes = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self)
        let small = (bytes | each &* 0x20) & ~high
        // The high bit of each byte: not before "a", not behind "z", ASCII.
        let letters = (small &+ each &* (0x80 - 0x61)) & ~(small &+ each &* (0x80 - 0x7B)) & ~bytes & high
        if letters != high { return i &+ (~letters & high).trailingZeroBitCount &>> 3 }
        i &+= 8
    }
    while i < text.count, isLetter(text[i]) { i &+= 1 }
    return i
}
/// Whether a byte is an ASCII digit.
@inlinable package func isDigit(_ b: UInt8) -> Bool { b &- 0x30 < 10 }
