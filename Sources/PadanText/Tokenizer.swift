/// Cuts a text into tokens: ICU's word rules for Indonesian, with what the language's spelling needs on top.
///
/// White space separates chunks. A chunk of ASCII letters with a bracket or a quote before it and at most two marks
/// behind it, which is what most of a text consists of, is cut here on bytes; any other goes through `ChunkRules`,
/// which knows hyphens, numbers, abbreviations and web addresses, asks ICU for the properties of characters beyond
/// ASCII, and leaves scripts without spaces to ICU's segmentation. Both ways give the same tokens.
public struct Tokenizer: Sendable {
    private let abbreviations: DottedAbbreviations
    private let usesFastPath: Bool

    /// A tokenizer that holds these abbreviations together with their stop.
    ///
    /// `usesFastPath: false` sends every chunk through the full rules, for checking one way against the other.
    public init(abbreviations: DottedAbbreviations = .builtIn, usesFastPath: Bool = true) {
        self.abbreviations = abbreviations
        self.usesFastPath = usesFastPath
    }

    /// The tokens of a text.
    public func tokens(of text: String) -> [Token] {
        let bytes = Array(text.utf8)
        var tokens: [Token] = []
        tokenize(bytes.span, into: &tokens)
        return tokens
    }

    /// Appends the tokens of valid UTF-8.
    public func tokenize(_ text: borrowing Span<UInt8>, into tokens: inout [Token]) {
        let rules = ChunkRules(abbreviations: abbreviations)
        let n = text.count
        tokens.reserveCapacity(tokens.count + n / 5)
        var i = 0
        while i < n {
            let b = text[i]
            if b == 0x20 || b &- 9 < 5 {
                i += 1
                continue
            }
            if usesFastPath, isLetter(b) {
                let j = lettersEnd(text, from: i)
                if Self.isSpace(text, j) {
                    tokens.append(Token(i, j, .word))
                    i = j
                    continue
                }
                let marks = closingMarks(text, i, j)
                if marks > 0 {
                    tokens.append(Token(i, j, .word))
                    i = j
                    for _ in 0..<marks {
                        tokens.append(Token(i, i + 1, .punctuation))
                        i += 1
                    }
                    continue
                }
            } else if usesFastPath, isDigit(b) {
                var j = i + 1
                while j < n, isDigit(text[j]) { j += 1 }
                let marks = Self.isSpace(text, j) ? 0 : closingMarks(text, i, j)
                if marks > 0 || Self.isSpace(text, j) {
                    tokens.append(Token(i, j, .number))
                    for k in 0..<marks { tokens.append(Token(j + k, j + k + 1, .punctuation)) }
                    i = j + marks
                    continue
                }
            } else if usesFastPath, b == UInt8(ascii: "\"") || b == UInt8(ascii: "("), i + 1 < n, isLetter(text[i + 1])
            {
                tokens.append(Token(i, i + 1, .punctuation))
                i += 1
                continue
            } else if b >= 0x80 {
                let (found, length) = CharacterClass.at(i, of: text)
                if found == .space {
                    i += length
                    continue
                }
            }
            let end = Self.chunkEnd(text, from: i)
            rules.tokenize(text, i, end, into: &tokens)
            i = end
        }
    }

    /// How many marks stand between the end of a word and white space, if they are one or two that are tokens by
    /// themselves; 0 for anything else.
    @inline(__always)
    private func closingMarks(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        let mark = text[end]
        guard Self.isClosing(mark) else { return 0 }
        let isStop = mark == UInt8(ascii: ".")
        if Self.isSpace(text, end + 1) {
            return isStop && (end - start == 1 || abbreviations.contains(text, start, end)) ? 0 : 1
        }
        let next = text[end + 1]
        return !isStop && next != mark && Self.isClosing(next) && Self.isSpace(text, end + 2) ? 2 : 0
    }

    /// Whether a byte is `,` `.` `:` `;` `?` `!` `)` or `"`.
    @inline(__always)
    private static func isClosing(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x21, 0x29, 0x22: true
        default: false
        }
    }

    /// Whether a text ends at a place, or has a space or a line's end there.
    @inline(__always)
    private static func isSpace(_ text: borrowing Span<UInt8>, _ i: Int) -> Bool {
        i >= text.count || text[i] == 0x20 || text[i] == 0x0A
    }

    /// The end of the run without white space that holds a byte.
    private static func chunkEnd(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
        var i = start
        while i < text.count {
            let b = text[i]
            if b == 0x20 || b &- 9 < 5 { return i }
            if b < 0x80 {
                i += 1
                continue
            }
            // White space beyond ASCII starts with C2, E1, E2 or E3.
            if b == 0xC2 || b &- 0xE1 < 3 {
                let (found, length) = CharacterClass.at(i, of: text)
                if found == .space { return i }
                i += length
            } else {
                i += scalarLength(b)
            }
        }
        return text.count
    }
}
