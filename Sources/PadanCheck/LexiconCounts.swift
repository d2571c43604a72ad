import PadanLexicon

/// How much some senses are.
public struct LexiconCounts: Hashable, Sendable {
    /// Different headwords, as their lexicons write them.
    public var headwords: Int
    /// Senses: lines of a lexicon.
    public var senses: Int
    /// Different headwords of more than one word.
    public var terms: Int

    /// Counts some senses.
    public init(_ senses: [Sense]) {
        let words = Set(senses.map(\.headword))
        headwords = words.count
        self.senses = senses.count
        terms = words.count { $0.contains(" ") }
    }
}
