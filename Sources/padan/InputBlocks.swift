import PadanRender
import PadanText

/// A part of an input as it was read.
struct InputBlock: Sendable {
    /// What the input is called.
    var name: String
    /// Its bytes, which end where a line does, or at the end of the input, unless `isCut`.
    var bytes: [UInt8]
    /// Where they begin in the input.
    var offset: Int
    /// What was wrong in an input whose bytes have been decoded already; nil for bytes as they are.
    var findings: [Finding]?
    /// The number of its first line, from 1, where blocks hold whole lines.
    var firstLine = 1
    /// Whether the last line goes on in the next block.
    var isCut = false

    /// The text.
    var text: SourceText { text(0..<bytes.count) }

    /// Some of its text.
    func text(_ range: Range<Int>) -> SourceText {
        if findings != nil { return SourceText(valid: Array(bytes[range])) }
        let part = range.count == bytes.count ? bytes : Array(bytes[range])
        return SourceText(decoding: part, file: name, offset: offset + range.lowerBound)
    }
}

/// Reads an input block by block, in bounded memory whatever the length of its lines.
///
/// A block of lines ends where a sentence does, and is what it would be whatever the size of the reads. A line that is
/// longer than `longestLine` is cut behind a sentence, failing that at white space, failing that between two
/// characters.
struct InputBlocks {
    /// The bytes of a block, about: few, so that what another thread's block defines seldom stands in it, and it is
    /// seldom glossed again.
    static let blockSize = 1 << 14
    /// The most bytes of a block.
    static let longestLine = 1 << 16

    private let reader: ByteReader
    private let name: String
    private let unit: BlockUnit
    private var pending: [UInt8] = []
    /// What of it has been handed over.
    private var head = 0
    private var isAtEnd = false
    private var isDone = false
    private var consumed = 0
    private var utf16: UTF16Input?
    private var isFirst = true
    /// The most bytes of a line that is not cut.
    private let longestLine: Int
    /// Up to where it is known that no line ends.
    private var searched = 0
    private var line = 1

    /// The bytes read so far.
    private(set) var bytesRead: Int64 = 0
    /// The bytes of the whole input, where that is known.
    var size: Int64? { reader.size }

    init(_ reader: ByteReader, name: String, unit: BlockUnit, longestLine: Int = Self.longestLine) {
        self.longestLine = longestLine
        self.reader = reader
        self.name = name
        self.unit = unit
    }

    /// The next block, nil at the end.
    mutating func next() throws(FileError) -> InputBlock? {
        while !isAtEnd {
            // What reads and writes line by line gets its answer at once.
            let wanted = unit == .text ? Int.max : unit == .line ? 1 : Self.blockSize
            if pending.count - head >= wanted, let end = end() { return take(end) }
            try read()
        }
        if unit != .text, pending.count - head > Self.blockSize, let end = end() { return take(end) }
        // An empty text is a text too: its JSON is an object.
        guard !isDone, head < pending.count || unit == .text else { return nil }
        isDone = true
        return take(pending.count)
    }

    private mutating func read() throws(FileError) {
        if head > 0 {
            pending.removeFirst(head)
            searched = max(searched - head, 0)
            head = 0
        }
        if utf16 == nil {
            let count = try reader.read(into: &pending, atMost: Self.blockSize)
            bytesRead += Int64(count)
            isAtEnd = count == 0
            guard isFirst, pending.count >= 2 || isAtEnd else { return }
            isFirst = false
            utf16 = UTF16Input(pending, name: name)
            if utf16 != nil { pending = [] }
        } else {
            var more: [UInt8] = []
            let count = try reader.read(into: &more, atMost: Self.blockSize)
            bytesRead += Int64(count)
            isAtEnd = count == 0
            utf16?.add(more)
        }
        if let decoded = utf16?.decode(isAtEnd: isAtEnd) { pending += decoded }
    }

    /// Where the next block ends; nil where more has to be read to tell.
    private mutating func end() -> Int? {
        let limit = longestLine < pending.count - head ? head + longestLine : pending.count
        switch unit {
        case .text: return nil
        case .line:
            let first = min(max(searched, head), limit)
            if let newline = pending.span.extracting(first..<limit).last(0x0A) { return first + newline + 1 }
            searched = limit
        case .lines: if let cut = TextCut.line(in: pending.span.extracting(head..<limit)) { return head + cut }
        }
        return limit - head == longestLine ? head + TextCut.anywhere(in: pending.span.extracting(head..<limit)) : nil
    }

    private mutating func take(_ end: Int) -> InputBlock {
        let block = InputBlock(
            name: name, bytes: Array(pending[head..<end]), offset: consumed, findings: utf16?.takeFindings(),
            firstLine: line,
            isCut: end > head && end < pending.count && pending[end - 1] != 0x0A)
        if unit == .line { line += block.bytes.reduce(0) { $0 &+ ($1 == 0x0A ? 1 : 0) } }
        consumed += end - head
        head = end
        return block
    }
}

/// Decodes UTF-16 as it comes.
private struct UTF16Input {
    private let name: String
    private let isLittleEndian: Bool
    /// What has not been decoded yet, and where it begins.
    private var rest: [UInt8]
    private var offset = 2
    private var findings: [Finding] = []

    /// Nil for an input that does not begin with the mark of UTF-16.
    init?(_ start: [UInt8], name: String) {
        guard start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) else { return nil }
        isLittleEndian = start[0] == 0xFF
        self.name = name
        rest = Array(start[2...])
    }

    mutating func add(_ bytes: [UInt8]) { rest += bytes }

    /// The text of all whole characters.
    mutating func decode(isAtEnd: Bool) -> [UInt8] {
        var end = rest.count & ~1
        // The first half of a pair waits for the second.
        if end >= 2, rest[end - (isLittleEndian ? 1 : 2)] & 0xFC == 0xD8 { end -= 2 }
        if isAtEnd { end = rest.count }
        let text = SourceText(utf16: rest[..<end], littleEndian: isLittleEndian, file: name, offset: offset)
        findings += text.findings
        offset += end
        rest.removeFirst(end)
        return text.bytes
    }

    mutating func takeFindings() -> [Finding] {
        defer { findings = [] }
        return findings
    }
}

/// Where a text can be cut so that the parts have the tokens and sentences of the whole.
enum TextCut {
    /// Behind the last line that is sure to end a sentence; nil where none is.
    static func line(in text: borrowing Span<UInt8>) -> Int? {
        var newline = text.last(0x0A)
        while let end = newline {
            let before = text.extracting(0..<end).last(0x0A)
            if SentenceRules.isUnwrapped(text, before.map { $0 + 1 } ?? 0, end) { return end + 1 }
            newline = before
        }
        return nil
    }

    /// Behind the last sentence, failing that behind white space, failing that behind the last whole character.
    static func anywhere(in text: borrowing Span<UInt8>) -> Int {
        // The last character may go on behind the end.
        var end = text.count
        while end > 0, text[end - 1] & 0xC0 == 0x80 { end -= 1 }
        if end > 0, text[end - 1] >= 0x80 { end -= 1 }
        if end == 0 { end = text.count }
        let whole = text.extracting(0..<end)
        // Bytes that are no UTF-8 have no tokens yet.
        if (try? UTF8Span(validating: whole)) != nil {
            var tokens: [Token] = []
            Tokenizer().tokenize(whole, into: &tokens)
            let sentences = SentenceRules().sentences(of: tokens, in: whole)
            // What the text goes on with can change the last two.
            if sentences.count > 3, let last = sentences.dropLast(2).last { return tokens[last.upperBound].start }
        }
        for i in stride(from: end - 1, to: end / 2, by: -1) where text[i] == 0x20 || text[i] == 0x0A { return i + 1 }
        return end
    }
}

extension Span<UInt8> {
    /// The first place of a byte from a place on.
    func first(_ byte: UInt8, from start: Int) -> Int? {
        var i = start
        let wanted = 0x0101_0101_0101_0101 &* UInt64(byte)
        while i &+ 8 <= count {
            // Zero where the byte is; what is zero borrows from its highest bit (Hacker's Delight, 6-1).
            let rest = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self) ^ wanted
            if (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080 != 0 { break }
            i &+= 8
        }
        while i < count {
            if self[i] == byte { return i }
            i &+= 1
        }
        return nil
    }

    /// The last place of a byte.
    fileprivate func last(_ byte: UInt8) -> Int? {
        var i = count
        while i > 0 {
            i -= 1
            if self[i] == byte { return i }
        }
        return nil
    }
}
