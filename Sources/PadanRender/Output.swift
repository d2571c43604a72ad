/// Bytes on their way out: gathered, or handed on block by block.
///
/// A renderer writes straight into its memory; nothing on the way is a `String`, unless the renderer has one.
@safe
public struct Output: ~Copyable {
    /// Where to hand on what has been written.
    public typealias Sink = (_ bytes: borrowing Span<UInt8>) -> Void

    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// How many bytes have been written and not been handed on yet.
    public private(set) var count = 0
    private let sink: Sink?

    /// Makes an output that keeps everything, or with a sink one that hands on what it has when it is so many bytes.
    public init(blockSize: Int = 1 << 17, isAtLineStart: Bool = true, to sink: Sink? = nil) {
        self.isAtLineStart = isAtLineStart
        self.sink = sink
        capacity = sink == nil ? 256 : blockSize
        unsafe base = .allocate(capacity: capacity)
    }

    deinit { unsafe base.deallocate() }

    /// What has been written and not been handed on yet.
    public var bytes: [UInt8] { unsafe Array(UnsafeBufferPointer(start: base, count: count)) }

    /// Whether nothing has been written, or the last byte written ends a line.
    public private(set) var isAtLineStart: Bool

    /// Makes room for some bytes; hands on what there is when a block is full.
    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if count + more > capacity { makeRoom(more) }
    }

    @inline(never)
    private mutating func makeRoom(_ more: Int) {
        if sink != nil { flush() }
        guard count + more > capacity else { return }
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        unsafe larger.update(from: base, count: count)
        unsafe base.deallocate()
        unsafe base = larger
    }

    /// Writes a text.
    public mutating func write(_ text: String) {
        let bytes = text.utf8Span.span
        write(bytes)
    }

    /// Writes a text that stands in the program.
    @inline(__always)
    mutating func write(fixed text: StaticString) {
        reserve(text.utf8CodeUnitCount)
        unsafe (base + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        count += text.utf8CodeUnitCount
    }

    /// Writes bytes.
    @inline(__always)
    mutating func write(_ text: borrowing Span<UInt8>) {
        reserve(text.count)
        unsafe text.withUnsafeBufferPointer { source in
            if let start = source.baseAddress { unsafe (base + count).update(from: start, count: source.count) }
        }
        count += text.count
    }

    /// Writes some bytes of a text.
    @inline(__always)
    mutating func write(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
        precondition(start >= 0 && start <= end && end <= text.count)
        reserve(end - start)
        unsafe text.withUnsafeBufferPointer { source in
            if let first = source.baseAddress { unsafe (base + count).update(from: first + start, count: end - start) }
        }
        count += end - start
    }

    /// Writes some bytes of a text.
    mutating func write(_ text: [UInt8], _ range: Range<Int>) { write(text.span, range.lowerBound, range.upperBound) }

    /// Writes one byte.
    @inline(__always)
    mutating func write(byte: UInt8) {
        reserve(1)
        unsafe base[count] = byte
        count += 1
    }

    /// Writes a number.
    @inline(__always)
    mutating func write(decimal number: Int) { write(fixed: "", decimal: number) }

    /// Writes a text that stands in the program, and a number behind it.
    @inline(__always)
    mutating func write(fixed text: StaticString, decimal number: Int) {
        reserve(text.utf8CodeUnitCount + 20)
        unsafe (base + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        count += text.utf8CodeUnitCount
        // Most are places in a line.
        guard number >= 0, number < 1000 else { return write(large: number) }
        let hundreds = number / 100, tens = number / 10
        unsafe base[count] = 0x30 + UInt8(truncatingIfNeeded: hundreds)
        count += number >= 100 ? 1 : 0
        unsafe base[count] = 0x30 + UInt8(truncatingIfNeeded: tens - 10 * hundreds)
        count += number >= 10 ? 1 : 0
        unsafe base[count] = 0x30 + UInt8(truncatingIfNeeded: number - 10 * tens)
        count += 1
    }

    @inline(never)
    private mutating func write(large number: Int) {
        if number < 0 { write(byte: UInt8(ascii: "-")) }
        var digits = InlineArray<20, UInt8>(repeating: 0)
        var rest = number.magnitude
        var first = digits.count
        repeat {
            first -= 1
            digits[first] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        write(digits.span, first, digits.count)
    }

    /// Writes a text and a line's end.
    public mutating func line(_ text: String = "") {
        write(text)
        write(byte: 0x0A)
    }

    /// Hands on what is left.
    public mutating func flush() {
        guard let sink, count > 0 else { return }
        isAtLineStart = unsafe base[count - 1] == 0x0A
        unsafe sink(UnsafeBufferPointer(start: base, count: count).span)
        count = 0
    }

    /// Ends the line unless it has ended.
    mutating func endLine() {
        if count > 0 { isAtLineStart = unsafe base[count - 1] == 0x0A }
        if !isAtLineStart { line() }
    }
}
