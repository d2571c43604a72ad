import PadanLexicon
import PadanMorphology
import PadanText

/// One way to understand a form: a sense of a headword, and what the form adds to it.
public struct Reading: Hashable, Sendable {
    /// The sense; nil for a word that no lexicon has.
    public var sense: SenseID?
    /// The part of speech of the form, which an affix can make another than the sense's.
    public var upos: UPOS
    /// What the form adds to the headword.
    public var inflection: Inflection
    /// The affixes that came off, for the English of a derived word; empty otherwise.
    public var steps: [Analysis.Step]
    /// How much is against it before the context is looked at, in nats.
    public var cost: Float

    init(sense: SenseID?, upos: UPOS, inflection: Inflection = [], steps: [Analysis.Step] = [], cost: Float = 0) {
        self.sense = sense
        self.upos = upos
        self.inflection = inflection
        self.steps = steps
        self.cost = cost
    }

    /// Whether a rule made the English, and no person wrote it.
    public var isByRule: Bool { inflection.contains(.derived) }
}
