import PadanText
import TestSupport

@testable import PadanLexicon

/// Lexicons that a test writes as text.
enum SmallLexicon {
    static let columns = "headword\tpos\tgloss\troot\tlabels\tnote\tcontext\n"

    /// A lexicon file from its lines; in a line a bar stands for a tab.
    static func file(_ lines: String, name: String = "kata.tsv") -> LexiconFile {
        LexiconFile(Array((columns + tabbed(lines)).utf8), path: name)
    }

    static func tabbed(_ lines: String) -> String { lines.replacing("|", with: "\t") }

    /// The compiled bytes of some lexicons, each with its rank.
    static func bytes(_ layers: [(lines: String, rank: Int)]) -> [UInt8] {
        let layers = layers.enumerated().map { i, layer in
            IndexBuilder.Layer(file(layer.lines, name: "kata\(i).tsv"), rank: layer.rank)
        }
        return IndexBuilder(layers).build(digest: 7)
    }

    static func index(_ layers: [(lines: String, rank: Int)]) -> LexiconIndex? {
        LexiconIndex(MappedBytes(bytes(layers)), digest: 7)
    }

    static func index(_ lines: String) -> LexiconIndex? { index([(lines, 1)]) }
}

extension LexiconIndex {
    /// The senses of a folded headword, as `lexicon: gloss`.
    func answers(_ headword: String) -> [String] {
        guard let id = find(headword) else { return [] }
        return senses(of: id).map { "\(sense($0).origin.lexicon): \(glosses(of: $0).joined(separator: "; "))" }
    }

    /// The phrase that some folded words are, by the tree.
    func phrase(_ words: String...) -> String? {
        var node: UInt32 = 0
        for word in words {
            guard let id = find(word), let child = phraseChild(node, id) else { return nil }
            node = child
        }
        return phrase(at: node).map { key(of: $0.id) }
    }
}
