import PadanText

/// How a short form is made of the words of its long form.
///
/// Each word gives its initial (KPU), its beginning (Kem- of Kementerian), a syllable from inside or its end (-gas of
/// Tugas), or its first letter with some later ones (Ka- of Kepala); function words may give nothing. What a word
/// gives has a cost, a word of content that gives nothing costs most, and the cheapest way counts.
struct AbbreviationFit {
    /// Which way of making short forms is tried.
    enum Style { case initials, syllables }

    /// A word of the long form.
    struct Word {
        /// Its letters and digits among those of all words, folded; at least one.
        var letters: Range<Int>
        /// A bit for each of its letters: what it cannot give is told by it.
        var mask: UInt64
        /// Whether it may give nothing: dan, untuk, the second half of bangsa-bangsa.
        var isOptional: Bool
        /// Whether a long form can begin with it.
        var mayBegin: Bool
    }

    /// The words that the long form is the last of.
    struct Words {
        private(set) var words: [Word] = []
        private(set) var letters: [UInt8] = []

        mutating func reserveCapacity(_ count: Int) {
            words.reserveCapacity(count)
            letters.reserveCapacity(count * 8)
        }

        /// Adds the word in a range of folded bytes; false for one without letters, which is not added.
        mutating func append(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, isOptional: Bool, mayBegin: Bool)
            -> Bool
        {
            let start = letters.count
            var mask: UInt64 = 0
            for i in range {
                let byte = bytes[i]
                guard isLetter(byte) || isDigit(byte) || byte >= 0x80 else { continue }
                letters.append(byte)
                mask |= AbbreviationFit.bit(byte)
            }
            guard letters.count > start else { return false }
            words.append(
                Word(letters: start..<letters.count, mask: mask, isOptional: isOptional, mayBegin: mayBegin))
            return true
        }
    }

    /// A way to make the short form.
    struct Result {
        /// The first word of the long form.
        var first: Int
        /// What is against it.
        var cost: Int
        /// How it is made.
        var style: Style
    }

    private let short: [UInt8]
    private let isUpper: Bool

    /// What a word of content costs that gives nothing.
    private static let skipped = 3
    /// What it costs to read capitals as syllables, or small letters as initials.
    private static let otherStyle = 2
    /// The shortest and the longest short form, in letters.
    static let lengths = 2...20

    /// A fit for a short form; nil for one that is too short or too long.
    init?(_ short: [UInt8], isUpper: Bool) {
        let letters = Self.spelledOut(short)
        guard Self.lengths.contains(letters.count) else { return nil }
        self.short = letters
        self.isUpper = isUpper
    }

    /// The cheapest way to make the short form of the last of some words; of two equal ones that of fewer words.
    ///
    /// With `wholly` it has to begin with the first of them.
    func best(_ words: Words, wholly: Bool = false) -> Result? {
        var best: Result?
        for style in [isUpper ? Style.initials : .syllables, isUpper ? .syllables : .initials] {
            if let best, best.cost <= Self.otherStyle { break }
            guard var found = search(words, style, wholly: wholly) else { continue }
            if (style == .initials) != isUpper { found.cost += Self.otherStyle }
            if found.cost < best?.cost ?? .max { best = found }
        }
        guard let best, best.cost <= limit(words.words[best.first...]) else { return nil }
        return best
    }

    /// The most that a way may cost: one for each word of content and one more, and less for few letters, which chance
    /// finds easily.
    private func limit(_ words: ArraySlice<Word>) -> Int {
        let count = words.reduce(0) { $0 + ($1.isOptional ? 0 : 1) }
        return count == 1 ? 2 : min(count + 1, short.count == 2 ? 1 : short.count == 3 ? 3 : .max)
    }

    /// K3 is kkk and P3K pppk: a digit says how many words begin with the letter beside it.
    private static func spelledOut(_ short: [UInt8]) -> [UInt8] {
        var letters: [UInt8] = []
        for (i, byte) in short.enumerated() {
            let times = Int(byte) - 0x30
            if (2...5).contains(times), let letter = letters.last ?? short.dropFirst(i + 1).first, letter > 0x60 {
                letters += [UInt8](repeating: letter, count: times - 1)
            } else {
                letters.append(byte)
            }
        }
        return letters
    }

    private static func bit(_ letter: UInt8) -> UInt64 { 1 << UInt64(letter & 63) }

    /// Costs by how many letters of the short form come before.
    private typealias Costs = InlineArray<21, Int>
    private static let none = Int.max / 4

    private func search(_ words: Words, _ style: Style, wholly: Bool) -> Result? {
        // The cost of making the short form from a letter on of the words behind a word, and from that word on.
        var behind = Costs(repeating: Self.none), here = behind
        behind[short.count] = 0
        var result: Result?
        for i in words.words.indices.reversed() {
            let word = words.words[i]
            let skip = word.isOptional ? 0 : Self.skipped
            for p in 0...short.count {
                var given = Self.none
                var q = p + 1
                // A letter that the word has not is in no longer piece either.
                while q <= short.count, word.mask & Self.bit(short[q - 1]) != 0 {
                    if behind[q] < Self.none, let cost = cost(p, q, of: word, words.letters, style) {
                        given = min(given, cost + behind[q])
                    }
                    q += 1
                }
                here[p] = min(behind[p] + skip, given)
                guard p == 0, word.mayBegin, !word.isOptional, !wholly || i == 0 else { continue }
                // Dan- of Komandan: a long form begins more often with a letter that the short form has.
                if words.letters[word.letters.lowerBound] != short[0] { given += 1 }
                if given < result?.cost ?? Self.none { result = Result(first: i, cost: given, style: style) }
            }
            swap(&here, &behind)
        }
        return result
    }

    /// What it costs that a word gives the letters from `p` to `q`; nil when it cannot.
    private func cost(_ p: Int, _ q: Int, of word: Word, _ letters: [UInt8], _ style: Style) -> Int? {
        let start = word.letters.lowerBound, end = word.letters.upperBound, count = q - p
        guard count <= word.letters.count else { return nil }
        let extra = word.isOptional ? 1 : 0
        if matches(letters, at: start, p, count) {
            if style == .initials { return count == 1 ? extra : 2 + extra }
            return extra + (count == 1 ? 1 : count > 6 && count < word.letters.count ? 2 : 0)
        }
        guard count > 1, !word.isOptional else { return nil }
        if style == .initials { return initialsInside(letters[word.letters], p, q) }
        if count <= 5 {
            for i in start + 1..<max(end - count + 1, start + 1) where letters[i] == short[p] {
                if i + count == end || Self.startsSyllable(letters[word.letters], i), matches(letters, at: i, p, count)
                {
                    return 1
                }
            }
        }
        guard count <= 4 else { return nil }
        // kam of keamanan, gri of negeri.
        var at = start
        for k in p..<q {
            while at < end, letters[at] != short[k] { at += 1 }
            if at == end { return nil }
            at += 1
        }
        return letters[start] == short[p] ? 2 : 3
    }

    private func matches(_ letters: [UInt8], at start: Int, _ p: Int, _ count: Int) -> Bool {
        for k in 0..<count where letters[start + k] != short[p + k] { return false }
        return true
    }

    /// TB of tuberkulosis: the first letter, and letters that begin a later syllable.
    private func initialsInside(_ letters: ArraySlice<UInt8>, _ p: Int, _ q: Int) -> Int? {
        guard letters.first == short[p] else { return nil }
        var at = letters.startIndex + 1
        for k in p + 1..<q {
            while at < letters.endIndex, letters[at] != short[k] || !Self.startsSyllable(letters, at) { at += 1 }
            if at == letters.endIndex { return nil }
            at += 1
        }
        return 2 * (q - p - 1)
    }

    private static func startsSyllable(_ letters: ArraySlice<UInt8>, _ i: Int) -> Bool {
        func isVowel(_ i: Int) -> Bool {
            guard i < letters.endIndex else { return false }
            switch letters[i] {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"):
                return true
            default: return false
            }
        }
        if isVowel(i) { return isVowel(i - 1) }
        return isVowel(i + 1) || isVowel(i + 2)
    }

    /// Words that may give nothing to a short form, in Indonesian and English.
    static let functionWords: Set<String> = [
        "dan", "di", "untuk", "bagi", "pada", "yang", "dengan", "ke", "dari", "atau", "serta", "oleh", "para",
        "atas", "tentang", "terhadap", "tbk", "persero", "of", "the", "and", "for", "in", "on", "de", "des", "du", "la",
    ]
}
