/// A universal part of speech (Universal Dependencies v2).
public enum UPOS: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    case noun, propn, verb, adj, adv, adp, aux, pron, det, num, part, cconj, sconj, intj, sym, punct, x

    /// The tag in capitals, as treebanks write it.
    public var tag: String { Self.tags[Int(rawValue)] }
    /// The tag in lower case, as lexicon files write it.
    public var name: String { Self.names[Int(rawValue)] }

    /// Reads a tag in either case; nil when it is none.
    public init?(_ name: some StringProtocol) {
        guard let index = Self.names.firstIndex(of: name.lowercased()) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    /// Whether words of this class carry the content of a text: nouns, names, verbs, adjectives, adverbs.
    @inlinable
    public var isContent: Bool { self == .noun || self == .propn || self == .verb || self == .adj || self == .adv }

    /// All names, in lower case.
    public static let allNames = names
    private static let names = allCases.map { "\($0)" }
    private static let tags = names.map { $0.uppercased() }
}
