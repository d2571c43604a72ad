import PadanGloss
import PadanText

/// The things that a text has had already, so that each is explained at its first use.
///
/// Senses are marked by their number; names, numbers and unknown words by a hash of their text. Its memory is bounded:
/// when there are too many names and numbers, it forgets them.
struct SeenUnits {
    /// The most texts that are kept.
    private static let mostTexts = 250_000

    /// A bit for each sense.
    private var senses: [UInt64] = []
    private var texts: Set<UInt64> = []
    /// Words that have been seen in a reading, by a hash of their key, each in the one place that it can have: most words
    /// are found here.
    private var recent = [UInt64](repeating: 0, count: 1 << 15)

    /// Whether a token is met for the first time; false for marks.
    @inline(__always)
    mutating func isFirst(_ token: Int, in gloss: GlossedText) -> Bool {
        guard let key = gloss.key(ofWord: token) else { return isFirst(number: token, in: gloss) }
        let hash = Self.hash(key)
        let place = Int(truncatingIfNeeded: hash >> 49)
        if recent[place] == hash { return false }
        recent[place] = hash
        guard let unit = GlossUnit(source: gloss, tokens: token..<token + 1, term: nil).key else { return false }
        return insert(unit)
    }

    @inline(__always)
    private static func hash(_ key: GlossedText.Key) -> UInt64 {
        let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
        var hash = key.numbers &* prime
        hash = (hash ^ hash >> 32 ^ UInt64(key.kind)) &* prime
        hash = (hash ^ hash >> 32 ^ UInt64(truncatingIfNeeded: key.session)) &* prime
        // Never that of an empty place.
        return hash | 1
    }

    private mutating func isFirst(number token: Int, in gloss: GlossedText) -> Bool {
        let found = gloss.tokens[token]
        guard found.kind == .number || found.kind == .date else { return false }
        return insert(gloss.bytes.span, found.range)
    }

    /// Whether a term is met for the first time.
    @inline(__always)
    mutating func isFirst(_ term: Term, in gloss: GlossedText) -> Bool {
        if let sense = term.sense { return insert(sense) }
        if term.kind != .abbreviation { return insert(gloss.bytes.span, gloss.range(of: term)) }
        guard let key = GlossUnit(source: gloss, tokens: term.tokens, term: term).key else { return false }
        return insert(key)
    }

    private mutating func insert(_ key: GlossUnit.Key) -> Bool {
        switch key {
        case .sense(let sense): return insert(sense)
        case .text(let text):
            let bytes = text.utf8Span.span
            return insert(bytes, ByteRange(0, bytes.count))
        }
    }

    @inline(__always)
    private mutating func insert(_ sense: UInt32) -> Bool {
        let place = Int(sense >> 6), bit: UInt64 = 1 << UInt64(sense & 63)
        if place >= senses.count { senses += Array(repeating: 0, count: place + 1 - senses.count) }
        defer { senses[place] |= bit }
        return senses[place] & bit == 0
    }

    private mutating func insert(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        if texts.count >= Self.mostTexts { texts.removeAll() }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for i in range.start..<range.end { hash = (hash ^ UInt64(bytes[i])) &* 0x0000_0100_0000_01B3 }
        return texts.insert(hash ^ hash >> 32).inserted
    }
}
