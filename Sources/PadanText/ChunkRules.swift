/// The full rules for one chunk, a run of text without white space.
///
/// Every rule looks ahead only over what it then takes, so that the work is linear in the chunk.
struct ChunkRules {
    let abbreviations: DottedAbbreviations

    /// Appends the tokens of `text[start..<end]`.
    func tokenize(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, into tokens: inout [Token]) {
        var i = start
        // Where looking for an e-mail address or a URL has failed already up to here.
        var searchedTo = start
        while i < end {
            let (found, length) = CharacterClass.at(i, of: text)
            let token: Token
            switch found {
            case .letter, .digit:
                if let web = WebRule.schemeEnd(text, i, end) {
                    token = Token(i, web, .url)
                } else if i >= searchedTo, let web = WebRule.end(text, i, end) {
                    token = Token(i, web, .url)
                } else {
                    if i >= searchedTo { searchedTo = WebRule.localEnd(text, i, end) }
                    token = found == .letter ? word(text, i, end) : NumberRule.token(text, i, end)
                }
            case .complex:
                let runEnd = complexEnd(text, i, end)
                segments(text, i, runEnd, into: &tokens)
                i = runEnd
                continue
            case .hyphen where i == start && i + length < end && isDigit(text[i + length]):
                let number = NumberRule.token(text, i + length, end)
                token = Token(i, number.end, number.kind)
            case .punctuation where WebRule.isTag(text, i, end):
                token = Token(i, WebRule.tagEnd(text, i, end), .url)
            case .symbol, .control:
                let same = text[i]
                var j = i + length
                if found == .control || length == 1 {
                    while j < end, length == 1, text[j] == same { j += 1 }
                }
                token = Token(i, j, .symbol)
            case .hyphen, .apostrophe, .stop, .punctuation, .space:
                var j = i + length
                let same = text[i]
                let repeats =
                    same == UInt8(ascii: ".") || same == UInt8(ascii: "!") || same == UInt8(ascii: "?")
                    || same == UInt8(ascii: "-") || same == UInt8(ascii: "*") || same == UInt8(ascii: "#")
                while j < end, length == 1, repeats, text[j] == same { j += 1 }
                token = Token(i, j, .punctuation)
            }
            tokens.append(token)
            i = token.end
        }
    }

    /// A word: letters and digits, held together by apostrophes, hyphens, the stops of abbreviations, an ampersand.
    private func word(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Token {
        var j = Self.letters(text, start, end)
        if let currency = CurrencyRule.end(text, start, j, end) { return Token(start, currency, .word) }
        if j < end, text[j] == UInt8(ascii: ".") {
            if let dotted = dotted(text, start, j, end) { j = dotted }
        } else if j + 1 < end, text[j] == UInt8(ascii: "&"), j - start <= 3, isUpper(text[start]), isUpper(text[j + 1])
        {
            let next = Self.letters(text, j + 1, end)
            if next - j <= 4 { j = next }
        }
        return Token(start, HyphenRule.end(text, start, j, end), .word)
    }

    /// The end of a dotted abbreviation whose first stop is at `stop`, or nil when the stop is the sentence's.
    private func dotted(_ text: borrowing Span<UInt8>, _ start: Int, _ stop: Int, _ end: Int) -> Int? {
        // A.H., S.H., a.n., M.Si., Ph.D.: short pieces with a stop behind each.
        var j = stop
        var pieces = 1
        while j + 1 < end, j - start <= 16 {
            let next = Self.letters(text, j + 1, end)
            guard next > j + 1, next - j - 1 <= 3, stop - start <= 3 else { break }
            if next < end, text[next] == UInt8(ascii: ".") {
                j = next
                pieces += 1
            } else {
                // Without its last stop ("S.H", "a.n"), when the pieces are single letters; not "pagi.Dia".
                if next - j - 1 == 1, stop - start == 1 || pieces > 1 { return next }
                break
            }
        }
        if pieces > 1 { return j + 1 }
        if abbreviations.contains(text, start, stop) { return stop + 1 }
        // An initial: one capital and a stop, before a name.
        guard stop - start == 1, isUpper(text[start]) else { return nil }
        if stop + 1 < end { return isUpper(text[stop + 1]) ? stop + 1 : nil }
        let next = stop + 2
        return next < text.count && text[stop + 1] == 0x20 && isUpper(text[next]) ? stop + 1 : nil
    }

    /// The end of a run of letters and digits, with apostrophes between letters.
    static func letters(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        while i < end {
            let (found, length) = CharacterClass.at(i, of: text)
            switch found {
            case .letter, .digit: i += length
            case .apostrophe
            where i > start && i + length < end && CharacterClass.at(i + length, of: text).0 == .letter:
                i += length
            default: return i
            }
        }
        return i
    }

    /// The end of a run of a script that ICU cuts, with the marks and joiners inside it.
    private func complexEnd(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        while i < end {
            let (found, length) = CharacterClass.at(i, of: text)
            guard found == .complex || found == .letter && length > 1 else { break }
            i += length
        }
        return i
    }

    /// The words that ICU finds in a run of a script that writes none apart.
    private func segments(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, into tokens: inout [Token]) {
        var run: [UInt8] = []
        run.reserveCapacity(end - start)
        for i in start..<end { run.append(text[i]) }
        var at = start
        for segment in run.wordEnds {
            let isLetter = CharacterClass.isLetterLike(text, at)
            tokens.append(Token(at, start + segment, isLetter ? .word : .symbol))
            at = start + segment
        }
        if at < end { tokens.append(Token(at, end, .word)) }
    }
}

extension CharacterClass {
    /// Whether a character of a complex script is a letter and no pictograph.
    fileprivate static func isLetterLike(_ text: borrowing Span<UInt8>, _ i: Int) -> Bool {
        let (scalar, _) = decodeScalar(text, at: i)
        return Character(Unicode.Scalar(scalar) ?? " ").isLetter
    }
}
