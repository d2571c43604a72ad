import PadanMorphology

/// What stands between a form and the headword it belongs to, where padan and not the lexicon makes the English.
public struct Inflection: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt32
    /// Makes a set of the bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// di-: the passive.
    public static let passive = Inflection(rawValue: 1 << 0)
    /// ku- before a verb.
    public static let agentFirst = Inflection(rawValue: 1 << 1)
    /// kau- before a verb.
    public static let agentSecond = Inflection(rawValue: 1 << 2)
    /// -nya.
    public static let third = Inflection(rawValue: 1 << 3)
    /// -ku.
    public static let first = Inflection(rawValue: 1 << 4)
    /// -mu.
    public static let second = Inflection(rawValue: 1 << 5)
    /// Reduplication.
    public static let reduplicated = Inflection(rawValue: 1 << 6)
    /// -lah, -kah, -pun.
    public static let particle = Inflection(rawValue: 1 << 7)
    /// ter- on a verb.
    public static let involuntary = Inflection(rawValue: 1 << 8)
    /// se- on a noun, an adjective.
    public static let one = Inflection(rawValue: 1 << 9)
    /// ke- on a number.
    public static let ordinal = Inflection(rawValue: 1 << 10)
    /// A verb stem without its voice prefix: an imperative, or the passive with a pronoun.
    public static let bareStem = Inflection(rawValue: 1 << 11)
    /// Any affix that makes a new word, which no entry has.
    public static let derived = Inflection(rawValue: 1 << 12)

    /// None at all: the word is English.
    public static let english = Inflection(rawValue: 1 << 13)

    /// The clitics, which can stand on the last word of a phrase.
    public static let clitics: Inflection = [.third, .first, .second, .particle]
    /// Possessors.
    public static let possessors: Inflection = [.third, .first, .second]
    /// What can stand on the first word of a phrase.
    public static let leading: Inflection = [
        .passive, .agentFirst, .agentSecond, .reduplicated, .involuntary, .bareStem,
    ]

    /// The inflection that a step takes off.
    init(_ step: Analysis.Step) { self = Self.byRule[step.rule] }

    private static let byRule = AffixRule.all.map { Inflection($0) }

    /// The inflection that a rule takes off.
    init(_ rule: AffixRule) {
        switch rule.name {
        case "di-": self = .passive
        case "ku-": self = .agentFirst
        case "kau-": self = .agentSecond
        case "-nya": self = .third
        case "-ku": self = .first
        case "-mu": self = .second
        case "RED": self = .reduplicated
        case "-lah", "-kah", "-pun": self = .particle
        case "ter-": self = .involuntary
        case "se-": self = .one
        case "ke-": self = .ordinal
        case "meN-": self = []
        default: self = .derived
        }
    }
}
