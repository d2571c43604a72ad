/// The places of the bits that are set in a number, the lowest first.
struct SetBits<Bits: FixedWidthInteger>: Sequence, IteratorProtocol {
    private var rest: Bits

    @inline(__always) init(_ bits: Bits) { rest = bits }

    @inline(__always)
    mutating func next() -> Int? {
        guard rest != 0 else { return nil }
        defer { rest &= rest &- 1 }
        return rest.trailingZeroBitCount
    }
}
