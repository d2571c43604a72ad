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
        place = Self.place(packed: kind)
        target = Target(rawValue: UInt8(kind >> 2 & 7)) ?? .edge
        isAgainst = Self.isAgainst(packed: kind)
        upos = UPOS(rawValue: Self.upos(packed: kind)) ?? .x
        self.word = word
    }

    /// Parts of what it is, without the rest.
    @inlinable
    package static func place(packed kind: UInt32) -> ContextCue.Place {
        kind & 3 == 0 ? .near : kind & 3 == 1 ? .before : .behind
    }
    @inlinable
    package static func isAgainst(packed kind: UInt32) -> Bool { kind & 1 << 5 != 0 }
    @inlinable
    package static func isOfWord(packed kind: UInt32) -> Bool { kind >> 2 & 7 == UInt32(Target.word.rawValue) }
    @inlinable
    package static func isOfClass(packed kind: UInt32) -> Bool { kind >> 2 & 7 == UInt32(Target.upos.rawValue) }
    @inlinable
    package static func upos(packed kind: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: kind >> 8) }
}
