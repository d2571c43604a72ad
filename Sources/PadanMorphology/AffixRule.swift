/// How one affix, clitic or reduplication is taken off a word.
///
/// A rule proposes every word that could have carried the affix; which of them exists, the lexicon decides. Each rule
/// stands in a file of its own, with words that it takes apart and words that it must leave alone, which tests run.
public final class AffixRule: Sendable {
    /// Where an affix stands; also the order in which they come off.
    public enum Kind: UInt8, Sendable {
        /// -lah, -kah, -pun, behind everything.
        case particle
        /// -nya, -ku, -mu.
        case enclitic
        /// ku-, kau-, before a verb stem.
        case proclitic
        case prefix
        case suffix
        /// Two parts that come together: ke- -an.
        case circumfix
        case reduplication
    }

    /// What the affix makes, or what it goes onto.
    public enum WordClass: UInt8, Sendable {
        /// Any word.
        case any
        /// A verb without its voice prefix (luncurkan): the lexicon has it under its active form.
        case verbStem
        case noun, adjective, numeral
    }

    /// What can be left of a form without an affix; nothing where it has none.
    public typealias Undo = @Sendable (ArraySlice<UInt8>) -> [Remainder]

    /// A pair of words: with and without the affix.
    public struct Example: Sendable {
        /// The word with the affix.
        public var form: String
        /// What is left without it.
        public var base: String

        /// Makes a pair.
        public init(_ form: String, _ base: String) {
            self.form = form
            self.base = base
        }
    }

    /// The affix as grammars write it: `di-`, `meN-`, `-kan`, `ke- -an`.
    public let name: String
    /// Where it stands.
    public let kind: Kind
    /// Its label in interlinear glosses, where nothing more is known of its base; see `LabelSet`.
    public let label: String
    /// What the word is that is left.
    public let base: WordClass
    /// What a form with it begins with; empty when that varies.
    let head: [UInt8]
    /// What a form with it ends in; empty when that varies.
    let tail: [UInt8]
    /// The words that could have carried it, without it; the likeliest first.
    public let undo: Undo
    /// Words that it has to take apart so.
    public let right: [Example]
    /// Words that it must not take apart so, by its own form: the base is none that it proposes.
    public let wrong: [Example]
    /// What else it is beside its kind.
    let trait: Trait
    /// Words that only look as if they had it, which the lexicons keep whole or take apart in another way.
    public let whole: [String]

    /// What few affixes are.
    enum Trait: Sendable { case none, boundPrefix, loanSuffix }

    /// Whether it is a prefix with a meaning of its own: antar-, pasca-.
    public var isBoundPrefix: Bool { trait == .boundPrefix }
    /// Whether it is an ending of borrowed words: -isme, -wan.
    public var isLoanSuffix: Bool { trait == .loanSuffix }

    /// What is left when an affix has come off.
    public struct Remainder: Hashable, Sendable {
        /// The word without it.
        public var base: [UInt8]
        /// The affix or the copy as it stands in the form before the base (`mem-`, `buku~`); empty for none.
        public var before: String
        /// What stood behind the base.
        public var after: String
        /// How many bytes of the base stand before `before`: 3 in berlari-lari, the copy inside its prefix.
        public var inset: Int

        init(_ base: [UInt8], before: String = "", after: String = "", inset: Int = 0) {
            self.base = base
            self.before = before
            self.after = after
            self.inset = inset
        }
        init(_ base: ArraySlice<UInt8>, before: String = "", after: String = "", inset: Int = 0) {
            self.init(Array(base), before: before, after: after, inset: inset)
        }
    }

    init(
        _ name: String, _ kind: Kind, label: String, base: WordClass = .any, head: String = "", tail: String = "",
        trait: Trait = .none, right: [(String, String)], wrong: [(String, String)] = [], whole: [String] = [],
        undo: @escaping Undo
    ) {
        self.name = name
        self.kind = kind
        self.label = label
        self.base = base
        self.head = Array(head.utf8)
        self.tail = Array(tail.utf8)
        self.trait = trait
        self.undo = undo
        self.right = right.map { Example($0.0, $0.1) }
        self.wrong = wrong.map { Example($0.0, $0.1) }
        self.whole = whole
    }
}

extension AffixRule: Equatable {
    /// A rule is the same as itself alone.
    public static func == (a: AffixRule, b: AffixRule) -> Bool { a === b }
}
