/// A stretch of a UTF-8 text, in bytes, its end exclusive.
///
/// Byte offsets have this type of their own so that they are never mixed up with token indices or with offsets in
/// Unicode scalars, which are what the JSON output counts.
public struct ByteRange: Hashable, Sendable, Comparable {
    /// The offset of the first byte.
    public var start: Int
    /// The offset behind the last byte; never less than `start`.
    public var end: Int

    /// Makes a range from `start` up to and without `end`.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }

    /// The number of bytes.
    public var count: Int { end - start }
    /// Whether it holds no byte.
    public var isEmpty: Bool { start == end }

    /// Orders by start, then by end.
    public static func < (a: ByteRange, b: ByteRange) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
