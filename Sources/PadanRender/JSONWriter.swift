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
        while i < end {
            let b = bytes[i]
            switch b {
            case 0x22, 0x5C:
                out.write(byte: 0x5C)
                out.write(byte: b)
            case 0x0A: out.write("\\n")
            case 0x0D: out.write("\\r")
            case 0x09: out.write("\\t")
            case 0..<0x20, 0x7F:
                out.write("\\u00")
                out.write(byte: hex[Int(b >> 4)])
                out.write(byte: hex[Int(b & 15)])
            // A byte order mark, which some readers drop at the start of a string.
            case 0xEF where i + 2 < end && bytes[i + 1] == 0xBB && bytes[i + 2] == 0xBF:
                out.write("\\ufeff")
                i += 2
            default: out.write(byte: b)
            }
            i += 1
        }
        out.write(byte: 0x22)
    }

    /// An array of strings.
    static func strings(_ list: [String], _ out: inout Output) {
        out.write("[")
        for (i, text) in list.enumerated() {
            if i > 0 { out.write(", ") }
            string(text, &out)
        }
        out.write("]")
    }

    private static let hex = Array("0123456789abcdef".utf8)
}
