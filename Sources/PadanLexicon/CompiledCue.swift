import PadanText

/// A cue as an index keeps it: words are vocabulary ids, and nothing is a reference.
public struct CompiledCue: Sendable {
    /// What it looks for.
    public enum Target: UInt8, Sendable { case word, upos, number, date, edge }

    /// Where it looks.
    public let place: ContextCue.Place
    /// What it looks for.
    public let target: Target
    /// Whether it speaks against the sense.
    public let isAgainst: Bool
    /// The class, for a cue of one.
    public let upos: UPOS
    /// The word, for a cue of one.
    public let word: VocabularyID

    /// Compiles a cue; nil for a word that is not in the vocabulary, which no form can match.
    init?(_ cue: ContextCue, id: (String) -> VocabularyID?) {
        place = cue.place
        isAgainst = cue.isAgainst
        var upos = UPOS.x, word: VocabularyID = 0
        switch cue.target {
        case .word(let text):
            guard let found = id(text) else { return nil }
            target = .word
            word = found
        case .upos(let found):
            target = .upos
            upos = found
        case .number: target = .number
        case .date: target = .date
        case .edge: target = .edge
        }
        self.upos = upos
        self.word = word
    }

    /// Two words: what it is, in the lower half of 32 bits, and the vocabulary id.
    var packed: [UInt32] {
        let look: UInt32 = place == .near ? 0 : place == .before ? 1 : 2
        return [look | UInt32(target.rawValue) << 2 | (isAgainst ? 1 << 5 : 0) | UInt32(upos.rawValue) << 8, word]
    }

    @inlinable
    package init(packed kind: UInt32, _ word: UInt32) {
        place = kind & 3 == 0 ? .near : kind & 3 == 1 ? .before : .behind
        target = Target(rawValue: UInt8(kind >> 2 & 7)) ?? .edge
        isAgainst = kind & 1 << 5 != 0
        upos = UPOS(rawValue: UInt8(truncatingIfNeeded: kind >> 8)) ?? .x
        self.word = word
    }
}
