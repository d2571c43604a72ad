import PadanText

/// Reads documents: a JSON object on a line (RFC 8259), one of its members the text.
///
/// The other members are not decoded: their bytes are carried through, so that big numbers, the order of members and
/// whatever stands in them stay as they are.
struct DocumentReader {
    /// The name of the member that has the text.
    let textField: String

    /// A document that could be read.
    struct Document {
        /// Its text, decoded.
        var text: [UInt8]
        /// Its members as they stand, without the braces; those whose place padan's own take are left out.
        var members: [UInt8]
    }

    /// Why a line is no document.
    struct Fault: Error, CustomStringConvertible {
        var description: String
        /// Where, in Unicode scalars from 1.
        var column: Int
    }

    /// What padan writes itself.
    private static let own: Set<String> = ["tokens", "terms"]

    /// The document on a line of valid UTF-8; nil for an empty line.
    func read(_ line: [UInt8]) throws(Fault) -> Document? {
        var scanner = JSONScanner(line)
        scanner.skipSpace()
        guard !scanner.isAtEnd else { return nil }
        do throws(JSONScanner.Fault) {
            var text: [UInt8]?
            var members: [UInt8] = []
            try scanner.members { (name, whole, value) throws(JSONScanner.Fault) in
                if Self.own.contains(name), name != textField { return }
                if !members.isEmpty { members += Array(", ".utf8) }
                members += line[whole]
                if name == textField { text = line[value.lowerBound] == 0x22 ? JSONScanner.decoded(line[value]) : nil }
            }
            scanner.skipSpace()
            guard scanner.isAtEnd else {
                throw JSONScanner.Fault(expected: "nothing behind the object", at: scanner.at)
            }
            if let text { return Document(text: text, members: members) }
        } catch {
            throw Fault(
                description: "no JSON object: expected \(error.expected)", column: Self.column(of: error.at, in: line))
        }
        throw Fault(description: "the object has no string called \"\(textField)\"", column: 1)
    }

    private static func column(of byte: Int, in line: [UInt8]) -> Int {
        line[..<min(byte, line.count)].reduce(1) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }
}

/// Finds the members of a JSON object, and checks all that it passes over.
private struct JSONScanner {
    /// What should have been there.
    struct Fault: Error {
        var expected: String
        var at: Int
    }

    private let bytes: [UInt8]
    private(set) var at = 0
    /// How deep values are nested at most.
    private static let deepest = 512

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { at == bytes.count }
    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    mutating func skipSpace() {
        while let b = next, b == 0x20 || b == 0x09 || b == 0x0A || b == 0x0D { at += 1 }
    }

    /// Hands over each member of the object here: its decoded name, where it stands, and where its value does.
    mutating func members(
        depth: Int = 0, _ body: (String, Range<Int>, Range<Int>) throws(Fault) -> Void
    ) throws(Fault) {
        try take("{", "an object")
        skipSpace()
        if next == UInt8(ascii: "}") {
            at += 1
            return
        }
        while true {
            skipSpace()
            let start = at
            try string("a member's name")
            let name = String(decoding: Self.decoded(bytes[start..<at]), as: UTF8.self)
            skipSpace()
            try take(":", "a colon")
            skipSpace()
            let value = at
            try self.value(depth: depth + 1)
            try body(name, start..<at, value..<at)
            skipSpace()
            if next == UInt8(ascii: ",") {
                at += 1
                continue
            }
            return try take("}", "a comma or a closing brace")
        }
    }

    private mutating func value(depth: Int) throws(Fault) {
        guard depth < Self.deepest else { throw Fault(expected: "less deeply nested values", at: at) }
        switch next {
        case UInt8(ascii: "\""): try string("a string")
        case UInt8(ascii: "{"): try members(depth: depth) { (_, _, _) throws(Fault) in }
        case UInt8(ascii: "["): try array(depth: depth)
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: try number()
        }
    }

    private mutating func array(depth: Int) throws(Fault) {
        try take("[", "an array")
        skipSpace()
        if next == UInt8(ascii: "]") {
            at += 1
            return
        }
        while true {
            skipSpace()
            try value(depth: depth + 1)
            skipSpace()
            if next == UInt8(ascii: ",") {
                at += 1
                continue
            }
            return try take("]", "a comma or a closing bracket")
        }
    }

    private mutating func number() throws(Fault) {
        let start = at
        if next == UInt8(ascii: "-") { at += 1 }
        guard let first = next, isDigit(first) else { throw Fault(expected: "a value", at: start) }
        at += 1
        if first != UInt8(ascii: "0") { while let b = next, isDigit(b) { at += 1 } }
        if next == UInt8(ascii: ".") {
            at += 1
            try digits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            at += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
            try digits()
        }
    }

    private mutating func digits() throws(Fault) {
        guard let b = next, isDigit(b) else { throw Fault(expected: "a digit", at: at) }
        while let b = next, isDigit(b) { at += 1 }
    }

    private mutating func string(_ expected: String) throws(Fault) {
        try take("\"", expected)
        while let b = next {
            at += 1
            switch b {
            case 0x22: return
            case 0x5C: try escape()
            case 0..<0x20: throw Fault(expected: "no control character in a string", at: at - 1)
            default: break
            }
        }
        throw Fault(expected: "the end of a string", at: at)
    }

    private mutating func escape() throws(Fault) {
        switch next {
        case UInt8(ascii: "u"):
            at += 1
            for _ in 0..<4 {
                guard let b = next, Self.hex(b) != nil else { throw Fault(expected: "four hexadecimal digits", at: at) }
                at += 1
            }
        case .some(let b) where "\"\\/bfnrt".utf8.contains(b): at += 1
        default: throw Fault(expected: "an escape", at: at)
        }
    }

    private mutating func word(_ word: String) throws(Fault) {
        guard bytes[at...].starts(with: word.utf8) else { throw Fault(expected: "a value", at: at) }
        at += word.utf8.count
    }

    private mutating func take(_ mark: Unicode.Scalar, _ expected: String) throws(Fault) {
        guard next == UInt8(ascii: mark) else { throw Fault(expected: expected, at: at) }
        at += 1
    }

    private static func hex(_ b: UInt8) -> UInt16? {
        if isDigit(b) { return UInt16(b - 0x30) }
        return (b | 0x20) &- 0x61 < 6 ? UInt16((b | 0x20) - 0x61 + 10) : nil
    }

    /// What a checked string says; half a surrogate pair is U+FFFD.
    static func decoded(_ string: ArraySlice<UInt8>) -> [UInt8] {
        let inner = string.dropFirst().dropLast()
        guard inner.contains(0x5C) else { return Array(inner) }
        var result: [UInt8] = []
        result.reserveCapacity(inner.count)
        var i = inner.startIndex
        func unit(_ i: Int) -> UInt16 { (i..<i + 4).reduce(0) { $0 << 4 | (hex(inner[$1]) ?? 0) } }
        while i < inner.endIndex {
            guard inner[i] == 0x5C else {
                result.append(inner[i])
                i += 1
                continue
            }
            let kind = inner[i + 1]
            i += 2
            switch kind {
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "u"):
                var units = [unit(i)]
                i += 4
                if UTF16.isLeadSurrogate(units[0]), i + 6 <= inner.endIndex, inner[i] == 0x5C,
                    inner[i + 1] == UInt8(ascii: "u"), UTF16.isTrailSurrogate(unit(i + 2))
                {
                    units.append(unit(i + 2))
                    i += 6
                }
                result += Array(String(decoding: units, as: UTF16.self).utf8)
            default: result.append(kind)
            }
        }
        return result
    }
}
