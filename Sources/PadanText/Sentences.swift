/// Cuts a text's tokens into sentences.
///
/// The rules are those of Unicode's sentence boundaries (UAX 29), over tokens, so that the stop of an abbreviation,
/// a number or an address ends nothing: a sentence ends after `.`, `?`, `!` or an ellipsis with the quotes and
/// brackets that close behind it, unless a small letter follows; at an empty line; at the end of a line, unless the
/// text has been wrapped to a width; and between the columns of a table that was pasted as text. A sentence of thousands
/// of tokens is none: it ends at `mostTokens`, which keeps the work of every rule that looks at a whole sentence linear
/// in the text.
public struct SentenceRules: Sendable {
    /// The most tokens of a sentence.
    static let mostTokens = 2_000
    /// The widest line that counts as wrapped, in bytes.
    static let widestWrap = 120
    /// The narrowest one.
    static let narrowestWrap = 45

    /// Makes the rules.
    public init() {}

    /// The sentences of a text, as ranges of token indices that together cover all tokens.
    public func sentences(of tokens: [Token], in text: borrowing Span<UInt8>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        result.reserveCapacity(tokens.count / 16 + 1)
        var start = 0
        // Whether a token that can end a sentence has been seen, and only closing marks since.
        var hasEnded = false
        var lineStart = tokens.first?.start ?? 0
        // Behind the token before.
        var end = 0
        for i in tokens.indices {
            let token = tokens[i]
            // Most gaps are one space within a sentence, and most tokens end none.
            let isInside =
                !hasEnded && i > start && i &- start < Self.mostTokens && token.start == end &+ 1 && text[end] == 0x20
            end = token.end
            if isInside, token.kind != .punctuation { continue }
            if i > start, !isInside {
                let gap = ByteRange(tokens[i - 1].end, tokens[i].start)
                var isBreak = i - start >= Self.mostTokens
                if !isBreak, hasEnded, !gap.isEmpty { isBreak = !startsSmall(tokens[i], in: text) }
                if let newline = firstNewline(in: text, gap) {
                    if !isBreak { isBreak = !isWrapped(text, lineStart, newline, gap, tokens[i]) }
                    lineStart = tokens[i].start
                } else if gap.end - gap.start > 0, isColumnGap(text, gap) {
                    isBreak = true
                }
                if isBreak {
                    result.append(start..<i)
                    start = i
                    hasEnded = false
                }
            }
            hasEnded = ends(
                tokens[i], in: text, isFirst: i == start, hadEnded: hasEnded, previous: i > start ? tokens[i - 1] : nil)
        }
        if start < tokens.count { result.append(start..<tokens.count) }
        return result
    }

    private func ends(
        _ token: Token, in text: borrowing Span<UInt8>, isFirst: Bool, hadEnded: Bool, previous: Token?
    ) -> Bool {
        guard token.kind == .punctuation else { return false }
        switch text[token.start] {
        case UInt8(ascii: "."):
            // "1." and "a." at a sentence's start number a list.
            if let previous, previous.kind == .number, previous.end == token.start, isListStart(previous, in: text) {
                return false
            }
            return true
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return hadEnded
        case 0xE2 where token.end - token.start == 3 && text[token.start + 1] == 0x80:
            let last = text[token.start + 2]
            if last == 0xA6 { return true }  // …
            return hadEnded && (last == 0x9D || last == 0x99)  // ” ’
        default: return false
        }
    }

    /// Whether a number opens a line or the text.
    private func isListStart(_ token: Token, in text: borrowing Span<UInt8>) -> Bool {
        guard token.end - token.start <= 3 else { return false }
        var i = token.start
        while i > 0, text[i - 1] == 0x20 || text[i - 1] == 0x09 { i -= 1 }
        return i == 0 || text[i - 1] == 0x0A
    }

    private func startsSmall(_ token: Token, in text: borrowing Span<UInt8>) -> Bool {
        token.kind == .word && isLower(text[token.start])
    }

    /// Whether white space inside a line sets off the columns of a table: a tab, or three spaces.
    private func isColumnGap(_ text: borrowing Span<UInt8>, _ gap: ByteRange) -> Bool {
        if gap.end - gap.start >= 3, (gap.start..<gap.end).allSatisfy({ text[$0] == 0x20 }) { return true }
        for i in gap.start..<gap.end where text[i] == 0x09 { return true }
        return false
    }

    private func firstNewline(in text: borrowing Span<UInt8>, _ gap: ByteRange) -> Int? {
        var i = gap.start
        while i < gap.end {
            if text[i] == 0x0A || text[i] == 0x0D { return i }
            i += 1
        }
        return nil
    }

    /// Whether a line break was set by a program that wraps lines, so that the sentence goes on behind it.
    private func isWrapped(
        _ text: borrowing Span<UInt8>, _ lineStart: Int, _ newline: Int, _ gap: ByteRange, _ next: Token
    ) -> Bool {
        var newlines = 0
        for i in gap.start..<gap.end where text[i] == 0x0A { newlines += 1 }
        guard newlines == 1, next.kind != .symbol else { return false }
        let length = newline - lineStart
        guard length >= Self.narrowestWrap, length <= Self.widestWrap else { return false }
        var lineEnd = gap.end
        while lineEnd < text.count, text[lineEnd] != 0x0A, lineEnd - gap.end <= Self.widestWrap { lineEnd += 1 }
        return lineEnd - gap.end <= Self.widestWrap
    }
    /// Whether a line ends a sentence whatever stands in it and behind it: it is empty, or too short or too long to have
    /// been wrapped.
    package static func isUnwrapped(_ text: borrowing Span<UInt8>, _ start: Int, _ newline: Int) -> Bool {
        var first = start
        while first < newline, text[first] == 0x20 || text[first] == 0x09 { first += 1 }
        return first == newline || newline - start < narrowestWrap || newline - first > widestWrap
    }
}
