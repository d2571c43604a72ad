import PadanRender
import PadanText

/// Reads an input block by block, as the renderer wants it, in bounded memory.
struct InputBlocks {
    /// The bytes of a block of lines, about.
    static let blockSize = 1 << 18
    /// A block without a line's end is cut at a space when it grows beyond this.
    static let longestLine = 1 << 20

    private let reader: ByteReader
    private let name: String
    private let unit: BlockUnit
    private var pending: [UInt8] = []
    private var isAtEnd = false
    private var isDone = false
    private var consumed = 0
    private var isFirst = true
    private var queue: [SourceText] = []

    /// The bytes read so far, and of how many where that is known.
    private(set) var progress: (done: Int64, of: Int64?)

    init(_ reader: ByteReader, name: String, unit: BlockUnit) {
        self.reader = reader
        self.name = name
        self.unit = unit
        progress = (0, reader.size)
    }

    /// The next block, nil at the end.
    mutating func next() throws(FileError) -> SourceText? {
        while true {
            if let cut = cut() { return cut }
            if isAtEnd { return rest() }
            let count = try reader.read(into: &pending, atMost: Self.blockSize)
            progress.done += Int64(count)
            isAtEnd = count == 0
            // UTF-16 is decoded as a whole: its lines cannot be told by bytes.
            if isFirst, pending.count >= 2 || isAtEnd {
                isFirst = false
                if pending.starts(with: [0xFF, 0xFE]) || pending.starts(with: [0xFE, 0xFF]) {
                    while try reader.read(into: &pending, atMost: Self.blockSize) > 0 {}
                    isAtEnd = true
                    let source = SourceText(decoding: pending, file: name)
                    pending = source.bytes
                    isDone = unit == .text
                    if unit != .line { return take(pending.count, findings: source.findings) }
                    queue = [SourceText(findings: source.findings)]
                }
            }
        }
    }

    /// What can be handed over now.
    private mutating func cut() -> SourceText? {
        switch unit {
        case .text: return nil
        case .line:
            guard let newline = pending.firstIndex(of: 0x0A) else { return nil }
            return take(newline, dropping: 1)
        case .lines:
            guard pending.count >= Self.blockSize else { return nil }
            if let newline = pending.lastIndex(of: 0x0A) { return take(newline + 1) }
            guard pending.count >= Self.longestLine else { return nil }
            if let space = pending.lastIndex(of: 0x20) { return take(space + 1) }
            // Not in the middle of a character.
            var end = pending.count
            while end > 0, pending[end - 1] & 0xC0 == 0x80 { end -= 1 }
            return take(max(end - 1, 1))
        }
    }

    private mutating func rest() -> SourceText? {
        // An empty text is a text too: its JSON is an object.
        guard !isDone, !pending.isEmpty || unit == .text else { return nil }
        isDone = true
        return take(pending.count)
    }

    private mutating func take(_ count: Int, dropping ending: Int = 0, findings: [Finding] = []) -> SourceText {
        var block = Array(pending[..<count])
        if unit == .line, block.last == 0x0D { block.removeLast() }
        let source = SourceText(decoding: block, file: name, offset: consumed)
        pending.removeFirst(count + ending)
        consumed += count + ending
        if unit == .text { pending = [] }
        let extra = findings + queue.flatMap(\.findings)
        queue = []
        return extra.isEmpty ? source : SourceText(source, findings: extra)
    }
}
