import CIntrinsics
import Glibc

/// The bytes of a file, mapped into memory, or of an array; every read is checked against their number.
@safe public final class MappedBytes: @unchecked Sendable {
    @usableFromInline let base: UnsafeRawPointer
    /// How many there are.
    public let count: Int
    private let isMapped: Bool
    /// The nanoseconds, within its second, of the last change of the file; nil for an array.
    public let changeNanoseconds: Int?

    /// Maps a file; nil when it cannot be.
    public init?(path: String) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var info = stat()
        guard unsafe fstat(descriptor, &info) == 0, info.st_size > 0, info.st_mode & S_IFMT == S_IFREG,
            let address = unsafe mmap(nil, Int(info.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
            unsafe address != UnsafeMutableRawPointer(bitPattern: -1)
        else { return nil }
        unsafe base = UnsafeRawPointer(address)
        count = Int(info.st_size)
        isMapped = true
        changeNanoseconds = Int(info.st_mtim.tv_nsec)
    }

    /// Copies an array.
    public init(_ bytes: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 8), alignment: 8)
        unsafe copy.copyBytes(from: bytes)
        unsafe base = UnsafeRawPointer(copy.baseAddress ?? UnsafeMutableRawPointer.allocate(byteCount: 8, alignment: 8))
        count = bytes.count
        isMapped = false
        changeNanoseconds = nil
    }

    deinit {
        if isMapped {
            unsafe munmap(UnsafeMutableRawPointer(mutating: base), count)
        } else {
            unsafe base.deallocate()
        }
    }

    /// The 32-bit number at a byte offset that four divides; 0 outside.
    @inlinable public func u32(_ offset: Int) -> UInt32 {
        guard offset >= 0, offset <= count &- 4 else { return 0 }
        return unsafe base.load(fromByteOffset: offset, as: UInt32.self)
    }

    /// Asks for the memory at a byte offset, so that it is near when it is read.
    @inlinable package func prefetch(_ offset: Int) {
        guard offset >= 0, offset < count else { return }
        unsafe cintrinsics_prefetch(base + offset)
    }

    /// A copy of some bytes; empty when they are not all there.
    public func bytes(_ offset: Int, _ length: Int) -> [UInt8] {
        guard isInside(offset, length) else { return [] }
        return unsafe Array(UnsafeRawBufferPointer(start: base + offset, count: length))
    }

    /// The text in some bytes; empty when they are not all there.
    public func string(_ offset: Int, _ length: Int) -> String {
        guard isInside(offset, length), length > 0 else { return "" }
        return unsafe String(decoding: UnsafeRawBufferPointer(start: base + offset, count: length), as: UTF8.self)
    }

    /// The texts in some bytes that a mark stands between, without the spaces before each; none when there are no bytes.
    public func strings(_ offset: Int, _ length: Int, between mark: UInt8) -> [String] {
        var parts: [String] = []
        forEachPart(offset, length, between: mark) { start, count in
            parts.append(string(start, count))
            return true
        }
        return parts
    }

    /// Whether a text is one of those that `strings` has.
    public func has(_ text: String, _ offset: Int, _ length: Int, between mark: UInt8) -> Bool {
        let wanted = text.utf8Span.span
        var isFound = false
        forEachPart(offset, length, between: mark) { start, count in
            isFound = count == wanted.count && compare(start, count, with: wanted) == 0
            return !isFound
        }
        return isFound
    }

    /// Hands over where each of those texts stands, and how long it is, until `body` returns false.
    private func forEachPart(_ offset: Int, _ length: Int, between mark: UInt8, _ body: (Int, Int) -> Bool) {
        guard isInside(offset, length), length > 0 else { return }
        let all = unsafe UnsafeRawBufferPointer(start: base + offset, count: length)
        var start = 0
        for i in 0...length {
            let isMark = unsafe i < length && all[i] == mark
            guard isMark || i == length else { continue }
            if !body(offset + start, i - start) { return }
            start = i + 1
            while start < length, unsafe all[start] == 0x20 { start += 1 }
        }
    }

    /// Compares some bytes with a key: negative, zero or positive as they sort before, with or after it.
    public func compare(_ offset: Int, _ length: Int, with key: borrowing Span<UInt8>) -> Int {
        guard isInside(offset, length) else { return -1 }
        return unsafe key.withUnsafeBufferPointer { other in
            let order = unsafe memcmp(
                base + offset, other.baseAddress ?? base.assumingMemoryBound(to: UInt8.self), min(length, other.count))
            return order != 0 ? Int(order) : length - other.count
        }
    }

    /// A checksum of the bytes from an offset on.
    public func checksum(from start: Int) -> UInt64 {
        guard start >= 0, start <= count else { return 0 }
        return unsafe MappedBytes.checksum(UnsafeRawBufferPointer(start: base + start, count: count - start))
    }

    /// The checksum of an array's bytes from an offset on.
    public static func checksum(of bytes: [UInt8], from start: Int) -> UInt64 {
        unsafe bytes.withUnsafeBytes { unsafe checksum(UnsafeRawBufferPointer(rebasing: $0[start...])) }
    }

    private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        // Four lanes, so that the multiplications overlap.
        var a: UInt64 = 0x9E37_79B9_7F4A_7C15, b: UInt64 = 2, c: UInt64 = 3, d: UInt64 = 4
        let prime: UInt64 = 0x0000_0100_0000_01B3
        var i = 0
        while i + 32 <= bytes.count {
            a = unsafe (a ^ bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self)) &* prime
            b = unsafe (b ^ bytes.loadUnaligned(fromByteOffset: i + 8, as: UInt64.self)) &* prime
            c = unsafe (c ^ bytes.loadUnaligned(fromByteOffset: i + 16, as: UInt64.self)) &* prime
            d = unsafe (d ^ bytes.loadUnaligned(fromByteOffset: i + 24, as: UInt64.self)) &* prime
            i += 32
        }
        while i < bytes.count {
            a = unsafe (a ^ UInt64(bytes[i])) &* prime
            i += 1
        }
        var sum = a
        for lane in [b, c, d] { sum = ((sum << 31 | sum >> 33) ^ lane) &* prime }
        return sum ^ UInt64(bytes.count)
    }

    private func isInside(_ offset: Int, _ length: Int) -> Bool {
        offset >= 0 && length >= 0 && offset <= count && length <= count - offset
    }
}
