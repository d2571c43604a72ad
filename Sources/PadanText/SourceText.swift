/// A text as it came in: valid UTF-8, with what had to be mended.
///
/// Reads UTF-8 with or without a byte order mark, and UTF-16 with one. Each maximal invalid sequence becomes one
/// U+FFFD and a finding with its offset in the input.
public struct SourceText: Sendable {
    /// The text, valid UTF-8 without a byte order mark.
    public let bytes: [UInt8]
    /// What was not valid, at most a hundred in a text.
    public let findings: [Finding]

    private static let mostFindings = 100

    /// A text that is in a string already.
    public init(_ string: String) {
        bytes = Array(string.utf8)
        findings = []
    }

    /// Decodes what a file or a pipe gave.
    public init(decoding input: [UInt8], file: String? = nil, offset: Int = 0) {
        if offset == 0, input.starts(with: [0xFF, 0xFE]) {
            self.init(utf16: input, littleEndian: true, file: file)
        } else if offset == 0, input.starts(with: [0xFE, 0xFF]) {
            self.init(utf16: input, littleEndian: false, file: file)
        } else {
            self.init(utf8: input, file: file, offset: offset)
        }
    }

    private init(utf8 input: [UInt8], file: String?, offset: Int) {
        let mark = offset == 0 && input.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if mark == 0, Self.isValid(input.span) {
            bytes = input
            findings = []
            return
        }
        var text: [UInt8] = []
        text.reserveCapacity(input.count + 16)
        var found: [Finding] = []
        var at = mark
        while at < input.count {
            do throws(UTF8.ValidationError) {
                _ = try UTF8Span(validating: input.span.extracting(at..<input.count))
                text.append(contentsOf: input[at...])
                at = input.count
            } catch {
                let bad = error.byteOffsets
                text.append(contentsOf: input[at..<at + bad.lowerBound])
                text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                if found.count < Self.mostFindings {
                    found.append(.invalid("UTF-8", offset: offset + at + bad.lowerBound, file: file))
                }
                at += Swift.max(bad.upperBound, 1)
            }
        }
        bytes = text
        findings = found
    }

    /// Whether some bytes are UTF-8: each run of them that is not ASCII is, which are few.
    private static func isValid(_ input: borrowing Span<UInt8>) -> Bool {
        var i = 0
        while i < input.count {
            if i &+ 8 <= input.count,
                unsafe input.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                i &+= 8
                continue
            }
            let start = i
            while i < input.count, input[i] >= 0x80 { i &+= 1 }
            if i > start, (try? UTF8Span(validating: input.extracting(start..<i))) == nil { return false }
            while i < input.count, input[i] < 0x80, i &- start < 8 { i &+= 1 }
        }
        return true
    }

    private init(utf16 input: [UInt8], littleEndian: Bool, file: String?) {
        self.init(utf16: input[2...], littleEndian: littleEndian, file: file, offset: 2)
    }

    /// Decodes UTF-16 without its mark, which begins at an offset of the input and in no surrogate pair.
    package init(utf16 input: ArraySlice<UInt8>, littleEndian: Bool, file: String?, offset: Int) {
        var units: [UInt16] = []
        units.reserveCapacity(input.count / 2)
        for i in stride(from: input.startIndex, to: input.endIndex - 1, by: 2) {
            let (a, b) = (UInt16(input[i]), UInt16(input[i + 1]))
            units.append(littleEndian ? b << 8 | a : a << 8 | b)
        }
        var found: [Finding] = []
        for i in units.indices where found.count < Self.mostFindings {
            let isLone =
                UTF16.isLeadSurrogate(units[i])
                ? i + 1 >= units.count || !UTF16.isTrailSurrogate(units[i + 1])
                : UTF16.isTrailSurrogate(units[i]) && (i == 0 || !UTF16.isLeadSurrogate(units[i - 1]))
            if isLone { found.append(.invalid("UTF-16", offset: offset + 2 * i, file: file)) }
        }
        if input.count % 2 == 1 { found.append(.invalid("UTF-16", offset: offset + input.count - 1, file: file)) }
        bytes = Array(String(decoding: units, as: UTF16.self).utf8)
        findings = found
    }
}

extension Finding {
    fileprivate static func invalid(_ encoding: String, offset: Int, file: String?) -> Finding {
        Finding(
            check: "encoding", severity: .warning,
            message: "byte \(offset) is not valid \(encoding); read as U+FFFD. Save the text as UTF-8.", file: file)
    }
}

extension SourceText {
    /// A text that has been decoded already.
    package init(valid bytes: [UInt8]) {
        self.bytes = bytes
        findings = []
    }
}
