import PadanLexicon
import PadanText

/// Finds where a text explains a short form: the long form before a bracket with the short one, or the other way
/// round.
///
/// It looks at brackets only. What stands in them has to look like a short form, and the letters have to fit, or a
/// lexicon has to know the pair; so ages, dates, translations and asides define nothing.
struct DefinitionFinder {
    /// A pair that has been found.
    struct Found {
        var short: Range<Int>
        var long: Range<Int>
        var kind: AbbreviationDefinition.Kind
        /// The sense of the short form, where it was a lexicon that knew the pair.
        var sense: SenseID?

        /// Where the pair begins.
        var start: Int { min(short.lowerBound, long.lowerBound) }
    }

    let index: LexiconIndex

    /// The most tokens that a long form can have, marks among them.
    private static let longestLong = 18
    /// The most tokens that a short form can have.
    private static let longestShort = 3

    /// The opening brackets among some tokens.
    static func brackets(among tokens: [Token], in bytes: [UInt8]) -> [Int] {
        var brackets: [Int] = []
        for i in tokens.indices
        where tokens[i].kind == .punctuation && bytes[tokens[i].start] == UInt8(ascii: "(") { brackets.append(i) }
        return brackets
    }

    /// What a bracket defines; nil for nothing. `terms` are those found in the sentence.
    func definition(at bracket: Int, in sentence: borrowing Sentence, _ terms: ArraySlice<Term>) -> Found? {
        var close = bracket + 1
        while close < sentence.end, !sentence.isMark(close, ")") {
            close += 1
            if close - bracket > Self.longestLong + 1 { return nil }
        }
        guard close < sentence.end, close > bracket + 1 else { return nil }
        return shortInside(bracket, close, sentence, terms) ?? longInside(bracket, close, sentence)
            ?? bothInside(bracket, close, sentence)
    }

    // MARK: The short form in the bracket

    private func shortInside(_ bracket: Int, _ close: Int, _ sentence: borrowing Sentence, _ terms: ArraySlice<Term>)
        -> Found?
    {
        var start = bracket + 1
        // (selanjutnya disebut "KPU"), (atau KPU)
        while start < close, sentence.isQuote(start) || sentence.roles(start).contains(.shortFormLead) { start += 1 }
        var end = start
        while end < close, end - start <= Self.longestShort, sentence.isWordLike(end) { end += 1 }
        let short = start..<end
        guard mayBeShort(short, sentence) else { return nil }
        var behind = bracket
        if behind > sentence.start, sentence.isQuote(behind - 1) { behind -= 1 }
        guard let fit = fit(short, sentence) else { return nil }
        let left = words(before: behind, sentence)
        guard !left.tokens.isEmpty else { return nil }
        // One word is no long form by its letters alone, unless a stop shows it: Penjabat (Pj.).
        if let best = fit.best(left.words),
            best.first < left.tokens.count - 1 || isDotted(short.lowerBound, sentence)
        {
            let long = left.tokens[best.first]..<behind
            return holds(long, short, sentence) ? nil : Found(short: short, long: long, kind: best.style.kind)
        }
        return known(short, before: behind, left, sentence, terms)
    }

    /// Whether a long form holds the short form itself, as an aside does.
    private func holds(_ long: Range<Int>, _ short: Range<Int>, _ sentence: borrowing Sentence) -> Bool {
        long.contains { sentence.folded($0) == sentence.folded(short.lowerBound) }
    }

    /// Pairs that only a lexicon can tell: a note that says the long form, or an English that both have.
    private func known(
        _ short: Range<Int>, before end: Int, _ left: Parts, _ sentence: borrowing Sentence, _ terms: ArraySlice<Term>
    ) -> Found? {
        let senses = shortSenses(short, sentence)
        guard !senses.isEmpty || terms.contains(where: { $0.tokens.upperBound == end }) else { return nil }
        let words = zip(left.tokens, left.words.words).filter(\.1.mayBegin).map {
            (token: $0.0, text: sentence.folded($0.0))
        }
        for sense in senses {
            guard let start = Self.start(of: Self.words(index.note(of: sense)), in: words.map(\.text)) else { continue }
            return Found(
                short: short, long: words[start].token..<end, kind: .init(index.traits(of: sense)), sense: sense)
        }
        // Organisasi Kesehatan Dunia (WHO), produk domestik bruto (GDP)
        guard let term = terms.last(where: { $0.tokens.upperBound == end && $0.kind == .entry }),
            let meaning = term.sense, term.inflection.isEmpty
        else { return nil }
        let english = index.glosses(of: meaning)
        for sense in senses where index.glosses(of: sense).contains(where: { english.contains($0) }) {
            return Found(short: short, long: term.tokens, kind: .abbreviation, sense: sense)
        }
        guard short.count == 1, sentence.letterCase(short.lowerBound) == .upper else { return nil }
        let letters = sentence.folded(short.lowerBound)
        let isInitials = english.contains { gloss in
            Self.words(gloss).filter { !AbbreviationFit.functionWords.contains($0) }.compactMap(\.first).map(
                String.init
            )
            .joined() == letters
        }
        return isInitials ? Found(short: short, long: term.tokens, kind: .abbreviation) : nil
    }

    /// Where the words of a note begin that are the last of some words, with few others between: minyak (kelapa) sawit
    /// mentah.
    private static func start(of note: [String], in words: [String]) -> Int? {
        guard var wanted = note.indices.last, words.last == note.last else { return nil }
        var others = 0
        for (i, word) in words.enumerated().reversed() {
            if word == note[wanted] {
                if wanted == 0 { return i }
                wanted -= 1
            } else if !AbbreviationFit.functionWords.contains(word) {
                others += 1
                if others > note.count / 3 { return nil }
            }
        }
        return nil
    }

    /// The senses that lexicons have for a short form as such.
    func shortSenses(_ short: Range<Int>, _ sentence: borrowing Sentence) -> [SenseID] {
        let key = short.map { sentence.folded($0) }.joined(separator: " ")
        guard let id = index.find(key) else { return [] }
        return index.senses(of: id).filter { index.traits(of: $0).isShortForm }
    }

    /// The folded words of a text, without marks.
    static func words(_ text: String) -> [String] {
        text.folded.utf8.split { byte in
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "("),
                UInt8(ascii: ")"):
                true
            default: false
            }
        }.map { String($0) ?? "" }
    }

    // MARK: The long form in the bracket

    private func longInside(_ bracket: Int, _ close: Int, _ sentence: borrowing Sentence) -> Found? {
        var behind = bracket
        if behind > sentence.start, sentence.isQuote(behind - 1) { behind -= 1 }
        guard behind > sentence.start, mayBeShort(behind - 1..<behind, sentence) else { return nil }
        var start = bracket + 1
        while start < close, sentence.isQuote(start) { start += 1 }
        var end = start
        while end < close, isPart(end, sentence) { end += 1 }
        guard end == close || sentence.kind(end) == .punctuation else { return nil }
        // What stands before one of its commas, or the whole bracket.
        for end in (start..<end).filter({ sentence.isMark($0, ",") }) + [end] {
            let right = parts(start..<end, sentence)
            guard right.tokens.count > 1 else { continue }
            for count in 1...Self.longestShort where behind - count >= sentence.start {
                let short = behind - count..<behind
                guard mayBeShort(short, sentence), let fit = fit(short, sentence) else { break }
                if let best = fit.best(right.words, wholly: true), !holds(start..<end, short, sentence) {
                    return Found(short: short, long: start..<end, kind: best.style.kind)
                }
            }
        }
        return nil
    }

    // MARK: Both in the bracket

    /// Organisasi Kesehatan Dunia (World Health Organization/WHO): the long form in its own language beside the short.
    private func bothInside(_ bracket: Int, _ close: Int, _ sentence: borrowing Sentence) -> Found? {
        guard
            let mark = (bracket + 2..<max(close - 1, bracket + 2)).last(where: {
                sentence.isMark($0, "/") || sentence.isMark($0, ",")
            })
        else { return nil }
        for (long, short) in [(bracket + 1..<mark, mark + 1..<close), (mark + 1..<close, bracket + 1..<mark)] {
            guard short.count <= Self.longestShort, short.allSatisfy({ sentence.isWordLike($0) }),
                long.allSatisfy({ isPart($0, sentence) }), mayBeShort(short, sentence), let fit = fit(short, sentence)
            else { continue }
            let parts = parts(long, sentence)
            if parts.tokens.count > 1, let best = fit.best(parts.words, wholly: true) {
                return Found(short: short, long: long, kind: best.style.kind)
            }
        }
        return nil
    }

    // MARK: What may be what

    /// Whether some tokens look like a short form: capitals, a stop, a known abbreviation, or a word nobody knows.
    private func mayBeShort(_ short: Range<Int>, _ sentence: borrowing Sentence) -> Bool {
        guard (1...Self.longestShort).contains(short.count), let form = sentence.form(short.lowerBound) else {
            return short.count == 1 && isLetteredNumber(short.lowerBound, sentence)
        }
        for i in short.dropFirst() {
            guard let form = sentence.form(i) else { continue }
            if form.letterCase == .lower { return false }
        }
        if form.letterCase == .upper || isDotted(short.lowerBound, sentence) { return true }
        if form.letterCase == .mixed, hasCapitals(short.lowerBound, sentence) { return true }
        if form.readings.contains(where: { sentence.weights[$0].kind == .acronym }) { return true }
        return form.roles.isDisjoint(with: [.commonWord, .knownName]) && form.letterCase != .mixed
    }

    /// 3T, 4G.
    private func isLetteredNumber(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        guard sentence.kind(i) == .number, sentence.tokens[i].end - sentence.tokens[i].start <= 4 else { return false }
        let text = sentence.bytes[sentence.tokens[i].start..<sentence.tokens[i].end]
        return text.contains { isUpper($0) } && text.allSatisfy { isUpper($0) || isDigit($0) }
    }

    private func isDotted(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        sentence.bytes[sentence.tokens[i].end - 1] == UInt8(ascii: ".")
    }

    private func hasCapitals(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        sentence.bytes[sentence.tokens[i].start..<sentence.tokens[i].end].count { isUpper($0) } > 1
    }

    private func fit(_ short: Range<Int>, _ sentence: borrowing Sentence) -> AbbreviationFit? {
        var letters: [UInt8] = []
        for i in short { letters += sentence.folded(i).utf8.filter { isLetter($0) || isDigit($0) || $0 >= 0x80 } }
        guard letters.contains(where: { !isDigit($0) }) else { return nil }
        let first = short.lowerBound
        let isUpper = sentence.form(first).map { $0.letterCase == .upper } ?? true
        return AbbreviationFit(letters, isUpper: isUpper || isDotted(first, sentence) && letters.count < 4)
    }

    // MARK: The words of a long form

    /// The words that can be parts of a long form, and the halves of such, each with its token.
    private struct Parts {
        var tokens: [Int] = []
        var words = AbbreviationFit.Words()

        mutating func reserveCapacity(_ count: Int) {
            tokens.reserveCapacity(count)
            words.reserveCapacity(count)
        }
    }

    /// Whether a token can stand in a long form.
    private func isPart(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        if sentence.forms[i] >= 0 { return true }
        switch sentence.kind(i) {
        case .number, .symbol: return true
        case .punctuation:
            switch sentence.bytes[sentence.tokens[i].start] {
            case UInt8(ascii: ","), UInt8(ascii: "&"): return true
            case UInt8(ascii: "-"), UInt8(ascii: "/"): return sentence.touches(i)
            default: return false
            }
        default: return false
        }
    }

    private func words(before end: Int, _ sentence: borrowing Sentence) -> Parts {
        var start = end
        while start > sentence.start, end - start < Self.longestLong, isPart(start - 1, sentence),
            !sentence.roles(start - 1).contains(.longFormBorder)
        {
            start -= 1
        }
        // A mark directly before the bracket closes something else.
        guard start < end, sentence.kind(end - 1) != .punctuation else { return Parts() }
        return parts(start..<end, sentence)
    }

    private func parts(_ tokens: Range<Int>, _ sentence: borrowing Sentence) -> Parts {
        var result = Parts()
        result.reserveCapacity(tokens.count)
        for i in tokens {
            guard sentence.isWordLike(i) else { continue }
            let text = sentence.folded(i)
            let isOptional = sentence.kind(i) == .number || sentence.roles(i).contains(.functionWord)
            let bytes = text.utf8.span
            var start = 0
            var isHalf = false
            for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "-") {
                if result.words.append(bytes, start..<end, isOptional: isOptional || isHalf, mayBegin: !isHalf) {
                    result.tokens.append(i)
                }
                isHalf = isHalf || end > start
                start = end + 1
            }
        }
        return result
    }

    /// The words that the rule knows.
    static let words: [(Form.Roles, String)] = [
        (.longFormBorder, "sebagai adalah yaitu yakni ialah bernama disebut itu ini tersebut kata ujar bahwa"),
        (.shortFormLead, "selanjutnya yang disebut disingkat disebutkan atau dikenal sebagai biasa sering"),
        (.shortFormLead, "kemudian lebih juga"),
    ]
}

extension AbbreviationFit.Style {
    fileprivate var kind: AbbreviationDefinition.Kind { self == .initials ? .abbreviation : .acronym }
}

extension Sentence {
    fileprivate func isWordLike(_ i: Int) -> Bool { forms[i] >= 0 || kind(i) == .number }
    /// A quote of any kind.
    fileprivate func isQuote(_ i: Int) -> Bool {
        guard kind(i) == .punctuation else { return false }
        switch bytes[tokens[i].start] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return true
        case 0xE2: return bytes[tokens[i].start + 1] == 0x80 && bytes[tokens[i].start + 2] &- 0x98 < 8
        default: return false
        }
    }
}
