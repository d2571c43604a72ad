/// Writes JSON text (RFC 8259) into an output.
enum JSONWriter {
    /// A string with its quotes, everything escaped that has to be.
    static func string(_ text: String, _ out: inout Output) {
        let bytes = text.utf8Span.span
        string(bytes, 0, bytes.count, &out)
    }

    /// Some bytes of valid UTF-8 as a string with its quotes.
    static func string(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ out: inout Output) {
        out.write(byte: 0x22)
        var i = start
        var clean = start
        while i < end {
            if end &- i >= 8, isPlain(unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self)) {
                i &+= 8
                continue
            }
            let b = bytes[i]
            guard special[Int(b)] else {
                i &+= 1
                continue
            }
            // A byte order mark, which some readers drop at the start of a string.
            let isMark = b == 0xEF && i + 2 < end && bytes[i + 1] == 0xBB && bytes[i + 2] == 0xBF
            if b == 0xEF, !isMark {
                i &+= 1
                continue
            }
            out.write(bytes, clean, i)
            switch b {
            case 0x22, 0x5C:
                out.write(byte: 0x5C)
                out.write(byte: b)
            case 0x0A: out.write(fixed: "\\n")
            case 0x0D: out.write(fixed: "\\r")
            case 0x09: out.write(fixed: "\\t")
            case 0xEF:
                out.write(fixed: "\\ufeff")
                i += 2
            default:
                out.write(fixed: "\\u00")
                out.write(byte: hex[Int(b >> 4)])
                out.write(byte: hex[Int(b & 15)])
            }
            i += 1
            clean = i
        }
        out.write(bytes, clean, end)
        out.write(byte: 0x22)
    }

    /// Whether eight bytes stand in a string as they are: none is below 0x20, and none is another special one.
    @inline(__always)
    private static func isPlain(_ some: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101, high: UInt64 = 0x8080_8080_8080_8080
        // A byte that is zero borrows from its highest bit (Hacker's Delight, 6-1).
        func hasByte(_ byte: UInt64) -> UInt64 {
            let rest = some ^ ones &* byte
            return (rest &- ones) & ~rest
        }
        let isControl = (some &- ones &* 0x20) & ~some
        return (isControl | hasByte(0x22) | hasByte(0x5C) | hasByte(0x7F) | hasByte(0xEF)) & high == 0
    }

    /// The bytes that cannot stand in a string as they are, or of which it depends on those behind.
    private static let special: InlineArray<256, Bool> = InlineArray { b in
        b < 0x20 || b == 0x22 || b == 0x5C || b == 0x7F || b == 0xEF
    }

    /// An array of strings.
    static func strings(_ list: [String], _ out: inout Output) {
        out.write(fixed: "[")
        for (i, text) in list.enumerated() {
            if i > 0 { out.write(fixed: ", ") }
            string(text, &out)
        }
        out.write(fixed: "]")
    }

    private static let hex = Array("0123456789abcdef".utf8)
}
