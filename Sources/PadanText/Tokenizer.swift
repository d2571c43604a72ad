/// Cuts a text into tokens: ICU's word rules for Indonesian, with what the language's spelling needs on top.
///
/// White space separates chunks. A chunk of ASCII letters with at most one mark behind it, which is what most of a
/// text consists of, is cut here on bytes; any other goes through `ChunkRules`, which knows hyphens, numbers,
/// abbreviations and web addresses, asks ICU for the properties of characters beyond ASCII, and leaves scripts
/// without spaces to ICU's segmentation. Both ways give the same tokens.
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
                var j = i + 1
                while j < n, isLetter(text[j]) { j += 1 }
                if j == n || text[j] == 0x20 || text[j] == 0x0A {
                    tokens.append(Token(i, j, .word))
                    i = j
                    continue
                }
                let mark = text[j]
                let isBeforeSpace = j + 1 == n || text[j + 1] == 0x20 || text[j + 1] == 0x0A
                let isStop = mark == UInt8(ascii: ".") && j - i > 1 && !abbreviations.contains(text, i, j)
                if isBeforeSpace, isStop || mark == UInt8(ascii: ",") {
                    tokens.append(Token(i, j, .word))
                    tokens.append(Token(j, j + 1, .punctuation))
                    i = j + 1
                    continue
                }
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
