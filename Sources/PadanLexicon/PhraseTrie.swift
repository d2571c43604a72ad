import PadanText

/// The phrases of an index as a tree over vocabulary ids: node 0 is the root, an edge is a word.
@usableFromInline
struct PhraseTrie {
    /// Open-addressing table of records, one for each edge with the node behind it, whose number is its place plus one;
    /// `LexiconIndex.Section.trie` says what stands in it.
    private(set) var records: [UInt32]
    /// A bit for each edge, by its hash: most pairs of words are no edge, and this tells so from the nearest cache.
    private(set) var filter: [UInt32]
    /// How many words a record has.
    @usableFromInline static let width = 8

    /// A phrase with its senses.
    struct Entry {
        var headword: UInt32
        var words: [UInt32]
        var senses: Range<UInt32>
        /// The class and the fields of the first sense.
        var upos: UPOS
        var fields: Field
    }

    /// Makes the tree; `isWord` tells whether a text's token for a vocabulary id is a word.
    init(_ phrases: [Entry], isWord: (UInt32) -> Bool) {
        // How many edges there are; the numbers of their nodes do not matter yet.
        var children: [UInt64: UInt32] = [:]
        for phrase in phrases {
            var node: UInt32 = 0
            for word in phrase.words {
                let edge = UInt64(node) << 32 | UInt64(word)
                node = children[edge] ?? UInt32(children.count + 1)
                children[edge] = node
            }
        }
        // A third of the places stays free; few searches that find nothing get past the filter.
        let size = max(children.count + children.count / 2, 16)
        var table = [UInt32](repeating: 0, count: size * Self.width)
        var filterWords = 4
        while filterWords * 2 < children.count { filterWords *= 2 }
        filter = [UInt32](repeating: 0, count: filterWords)
        // In the order of the phrases, so that the same lexicons give the same bytes.
        for phrase in phrases {
            var node: UInt32 = 0
            for word in phrase.words {
                var slot = Self.slot(node, word, size)
                while table[slot * Self.width] != 0,
                    table[slot * Self.width] != node + 1 || table[slot * Self.width + 1] != word
                {
                    slot = slot + 1 == size ? 0 : slot + 1
                }
                let record = slot * Self.width
                if table[record] == 0 {
                    table[record] = node + 1
                    table[record + 1] = word
                    let bit = Self.bit(node, word, filter.count)
                    filter[bit >> 5] |= 1 << UInt32(bit & 31)
                    if node > 0 {
                        let bits = WordBits.of(word) | (isWord(word) ? 0 : WordBits.mark)
                        table[Int(node - 1) * Self.width + 6] |= UInt32(truncatingIfNeeded: bits)
                        table[Int(node - 1) * Self.width + 7] |= UInt32(truncatingIfNeeded: bits >> 32)
                    }
                }
                node = UInt32(slot + 1)
            }
            guard node > 0 else { continue }
            let record = Int(node - 1) * Self.width
            table[record + 2] = phrase.headword + 1
            table[record + 3] = phrase.senses.lowerBound
            table[record + 4] = UInt32(phrase.upos.rawValue) | UInt32(phrase.senses.count) << 8
            table[record + 5] = phrase.fields.rawValue
        }
        records = table
    }

    /// Where the search for an edge begins.
    @inlinable
    static func slot(_ node: UInt32, _ word: UInt32, _ size: Int) -> Int {
        let mixed = (UInt64(node) << 32 | UInt64(word)) &* 0x9E37_79B9_7F4A_7C15
        return Int(((mixed &>> 32) &* UInt64(truncatingIfNeeded: size)) &>> 32)
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
