import PadanText

/// The phrases of an index as a tree over vocabulary ids: node 0 is the root, an edge is a word.
@usableFromInline
struct PhraseTrie {
    /// Open-addressing table of (node, word, child); a free place has child 0, which is no child.
    private(set) var edges: [UInt32] = []
    /// A bit for each edge, by its hash: most pairs of words are no edge, and this tells so from the nearest cache.
    private(set) var filter: [UInt32] = []
    /// For each node a record; `LexiconIndex.Section.trieNodes` says what stands in it.
    private(set) var nodes: [UInt32] = []
    /// How many words a record has.
    @usableFromInline static let nodeWidth = 5

    /// A phrase with its senses.
    struct Entry {
        var headword: UInt32
        var words: [UInt32]
        var senses: Range<UInt32>
        /// The class of the first sense.
        var upos: UPOS
    }

    /// Makes the tree; `isWord` tells whether a text's token for a vocabulary id is a word.
    init(_ phrases: [Entry], isWord: (UInt32) -> Bool) {
        var children: [UInt64: UInt32] = [:]
        // For each node the phrase that ends there.
        var ends: [Entry?] = [nil]
        for phrase in phrases {
            var node: UInt32 = 0
            for word in phrase.words {
                let edge = UInt64(node) << 32 | UInt64(word)
                if let child = children[edge] {
                    node = child
                } else {
                    node = UInt32(ends.count)
                    children[edge] = node
                    ends.append(nil)
                }
            }
            ends[Int(node)] = phrase
        }
        var size = 16
        while size < children.count * 2 { size *= 2 }
        edges = [UInt32](repeating: 0, count: size * 3)
        filter = [UInt32](repeating: 0, count: size / 4)
        for end in ends {
            nodes += [0, 0]
            nodes +=
                end.map {
                    [$0.headword + 1, $0.senses.lowerBound, UInt32($0.upos.rawValue) | UInt32($0.senses.count) << 8]
                } ?? [0, 0, 0]
        }
        // In a fixed order, so that the same lexicons give the same bytes.
        for (edge, child) in children.sorted(by: { $0.value < $1.value }) {
            let node = UInt32(edge >> 32), word = UInt32(truncatingIfNeeded: edge)
            let bit = Self.bit(node, word, filter.count)
            filter[bit >> 5] |= 1 << UInt32(bit & 31)
            let bits = WordBits.of(word) | (isWord(word) ? 0 : WordBits.mark)
            nodes[Int(node) * Self.nodeWidth] |= UInt32(truncatingIfNeeded: bits)
            nodes[Int(node) * Self.nodeWidth + 1] |= UInt32(truncatingIfNeeded: bits >> 32)
            var slot = Self.slot(node, word, size)
            while edges[slot * 3 + 2] != 0 { slot = (slot + 1) & (size - 1) }
            edges.replaceSubrange(slot * 3..<slot * 3 + 3, with: [node, word, child])
        }
    }

    /// Where the search for an edge begins.
    @inlinable
    static func slot(_ node: UInt32, _ word: UInt32, _ size: Int) -> Int {
        let mixed = (UInt64(node) << 32 | UInt64(word)) &* 0x9E37_79B9_7F4A_7C15
        return Int(mixed >> 33) & (size - 1)
    }

    /// The place of an edge in the filter.
    @inlinable
    static func bit(_ node: UInt32, _ word: UInt32, _ words: Int) -> Int {
        let mixed = (UInt64(word) << 32 | UInt64(node)) &* 0xD6E8_FEB8_6659_FD93
        return Int(mixed >> 32) & (words &* 32 &- 1)
    }
}

/// Words as bits of a 64-bit mask, so that one operation tells that none of some words is among some others.
public enum WordBits {
    /// The bit of a word.
    @inlinable
    public static func of(_ word: VocabularyID) -> UInt64 { 1 << (UInt64(word &* 0x9E37_79B1) &* 63 >> 32) }

    /// The bit of numbers and marks, which no vocabulary id stands for until their text is looked up.
    public static let mark: UInt64 = 1 << 63
}
