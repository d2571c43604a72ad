/// A stretch of the text that is looked at as one thing: a word, a number, a mark.
///
/// Tokens ascend, do not overlap, and with the white space between them are the text.
public struct Token: Hashable, Sendable {
    /// What a token is by its characters alone; names and acronyms are recognised later, in context.
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// Letters, with what holds words together: hyphens, apostrophes, the stop of an abbreviation.
        case word
        /// Digits, with their separators and what is written on to them (`11.000`, `16.00`, `1960-an`, `20rb`).
        case number
        /// A date in digits (`22/3/2025`, `2025-03-22`).
        case date
        case punctuation
        case symbol
        /// A URL, an e-mail address, a hashtag, a handle.
        case url
    }

    private let startByte: UInt32
    private let endByte: UInt32
    /// What it is by its characters.
    public let kind: Kind

    /// Where it stands in the text, in bytes.
    @inlinable public var range: ByteRange { ByteRange(start, end) }
    /// The offset of its first byte.
    public var start: Int { Int(startByte) }
    /// The offset behind its last byte.
    public var end: Int { Int(endByte) }

    /// Makes a token of a text of less than 4 GiB.
    public init(_ start: Int, _ end: Int, _ kind: Kind) {
        startByte = UInt32(truncatingIfNeeded: start)
        endByte = UInt32(truncatingIfNeeded: end)
        self.kind = kind
    }
}
