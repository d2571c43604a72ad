import PadanText

/// A number that stands for a word of the vocabulary: a headword, or a word of a phrase.
public typealias VocabularyID = UInt32
/// A number that stands for a sense.
public typealias SenseID = UInt32

/// The compiled index: look-up of headwords and phrases, by prefix, by likeness, and from English.
///
/// It reads from a mapped file or from memory, and every read is checked against the bounds, so that no content can
/// make it crash. A file that is truncated, changed or of another version is not opened at all.
///
/// Layout, in little-endian 32-bit words: magic, version, length in bytes, checksum (2), digest of the sources (2),
/// then for each section and at last for the string pool its byte offset and its number of words (bytes for the
/// pool). The pool stands before the sections of the English side, which glossing does not touch.
public struct LexiconIndex: Sendable {
    static let magic: UInt32 = 0x584E_4450
    static let version: UInt32 = 13
    static let headerWords = 8
    /// The checksum covers everything behind itself.
    static let checksummedFrom = 20

    enum Section: Int, CaseIterable {
        /// Three words a key: offset, length, first sense; sorted by key, with one behind the last where the senses end.
        case vocabulary
        /// Open-addressing table, by the key's hash, of vocabulary id plus one, above it as many of the hash's low bits as
        /// there is room for.
        case vocabularyHash
        /// Sixteen words a sense: offset and length of headword, glosses, root, labels, note, context; class, traits and
        /// lexicon; line; first cue and number of cues.
        case senses
        /// A word a sense: its fields.
        case fields
        /// Two words a cue, as `CompiledCue` packs them.
        case cues
        /// Open-addressing table of eight words, half a cache line, for an edge of the phrase tree and the node behind it,
        /// whose number is its place plus one: the number plus one of the node before it, and the word; of the phrase
        /// that ends there the vocabulary id plus one, the first sense, the number of senses above the first one's class,
        /// and the first one's fields; the bits of the words behind it.
        case trie
        /// A bit for each edge.
        case trieFilter
        /// Vocabulary ids of the headwords that end in a stop.
        case dotted
        /// Vocabulary ids of the first words of name patterns.
        case patterns
        /// Ten words a lexicon: offset and length of id, title, domain, path; rank; number of senses.
        case lexicons
        /// The same of English keys, with postings for senses.
        case englishKeys
        /// A word a posting: the sense above eight bits of the rank.
        case englishPostings
    }

    @usableFromInline let bytes: MappedBytes
    /// Where the phrase tree's table begins, and its number of places, and the same of its filter: the hot path's own copy.
    @usableFromInline let trie: (offset: Int, size: Int, filter: Int, filterWords: Int)
    /// Where the senses begin, and how many there are, for the hot path too.
    @usableFromInline let senses: (offset: Int, count: Int)
    private let offsets: [Int]
    private let counts: [Int]
    private let pool: Int

    /// Whether its file bears a seal: the nanoseconds of its last change are those of the checksum, which whatever
    /// writes into it changes. What bears it has been checked, and is not read as a whole again.
    let isSealed: Bool

    /// The nanoseconds that seal a file with a checksum.
    static func seal(of checksum: UInt64) -> Int { Int(checksum % 1_000_000_000) }

    /// The checksum that the bytes of an index are said to have.
    static func checksum(in bytes: MappedBytes) -> UInt64 { UInt64(bytes.u32(12)) | UInt64(bytes.u32(16)) << 32 }

    /// Opens a compiled index; nil when it is not whole, or was not made from this state of the sources.
    public init?(_ bytes: MappedBytes, digest: UInt64) {
        let sections = Section.allCases.count
        let head = Self.headerWords
        guard bytes.count >= (head + 2 * sections + 2) * 4, bytes.u32(0) == Self.magic, bytes.u32(4) == Self.version,
            bytes.u32(8) == UInt32(truncatingIfNeeded: bytes.count),
            UInt64(bytes.u32(20)) | UInt64(bytes.u32(24)) << 32 == digest
        else { return nil }
        let checksum = Self.checksum(in: bytes)
        isSealed = bytes.changeNanoseconds == Self.seal(of: checksum)
        guard isSealed || checksum == bytes.checksum(from: Self.checksummedFrom) else { return nil }
        let offsets = (0..<sections).map { Int(bytes.u32((head + 2 * $0) * 4)) }
        let counts = (0..<sections).map { Int(bytes.u32((head + 2 * $0 + 1) * 4)) }
        // No loop over a section leaves the file, and no read is unaligned.
        for (offset, count) in zip(offsets, counts) where offset % 4 != 0 || offset + count * 4 > bytes.count {
            return nil
        }
        self.bytes = bytes
        self.offsets = offsets
        self.counts = counts
        pool = Int(bytes.u32((head + 2 * sections) * 4))
        trie = (
            offsets[Section.trie.rawValue], counts[Section.trie.rawValue] / PhraseTrie.width,
            offsets[Section.trieFilter.rawValue], counts[Section.trieFilter.rawValue]
        )
        senses = (offsets[Section.senses.rawValue], counts[Section.senses.rawValue] / 16)
    }

    @inline(__always)
    private func word(_ section: Section, _ i: Int) -> UInt32 { bytes.u32(offsets[section.rawValue] &+ i &* 4) }

    // MARK: Keys

    /// How many words a key has.
    static let keyWidth = 3

    /// How many keys a section of them has.
    private func keyCount(_ section: Section) -> Int { max(counts[section.rawValue] / Self.keyWidth - 1, 0) }

    /// Where a key stands.
    private func key(_ section: Section, _ i: Int) -> (offset: Int, length: Int) {
        (pool + Int(word(section, i * Self.keyWidth)), Int(word(section, i * Self.keyWidth + 1)))
    }

    /// Less than 0 where a key comes before another, more where it comes behind it.
    private func compare(_ section: Section, _ i: Int, with other: borrowing Span<UInt8>) -> Int {
        let key = key(section, i)
        return bytes.compare(key.offset, key.length, with: other)
    }

    /// The places of a key's values, of so many that there are.
    private func values(_ section: Section, _ i: Int, of count: Int) -> Range<UInt32> {
        let first = word(section, i * Self.keyWidth + 2)
        let end = min(word(section, (i + 1) * Self.keyWidth + 2), UInt32(count))
        return first < end ? first..<end : 0..<0
    }

    static func hash(_ key: borrowing Span<UInt8>) -> UInt32 {
        var h: UInt64 = 0xCBF2_9CE4_8422_2325
        for i in key.indices { h = (h ^ UInt64(key[i])) &* 0x0000_0100_0000_01B3 }
        return UInt32(truncatingIfNeeded: h ^ h >> 32)
    }

    /// How many bits the numbers of so many keys take, with 0 for none.
    static func width(_ count: Int) -> UInt32 { UInt32(UInt64.bitWidth - UInt64(count).leadingZeroBitCount) }

    /// Where the search for a key of some hash begins in a table of a size.
    static func slot(_ hash: UInt32, _ size: Int) -> Int { Int((UInt64(hash) * UInt64(size)) >> 32) }

    // MARK: Headwords

    /// The number of words in the vocabulary.
    public var vocabularyCount: Int { keyCount(.vocabulary) }
    /// The number of senses.
    public var senseCount: Int { senses.count }

    /// The vocabulary id of a folded word, or of a phrase's folded words with one space between.
    public func find(_ key: borrowing Span<UInt8>) -> VocabularyID? {
        let start = offsets[Section.vocabularyHash.rawValue], size = counts[Section.vocabularyHash.rawValue]
        guard size > 0 else { return nil }
        let hash = Self.hash(key), width = Self.width(vocabularyCount)
        var slot = Self.slot(hash, size)
        for _ in 0..<size {
            let found = bytes.u32(start &+ slot &* 4)
            if found == 0 { return nil }
            if (found ^ hash << width) >> width == 0 {
                let id = found & ~(UInt32.max << width) &- 1
                if compare(.vocabulary, Int(id), with: key) == 0 { return id }
            }
            slot = slot + 1 == size ? 0 : slot + 1
        }
        return nil
    }

    /// The vocabulary id of a folded word.
    public func find(_ key: String) -> VocabularyID? {
        let bytes = Array(key.utf8)
        return find(bytes.span)
    }

    /// The folded key of a word.
    public func key(of id: VocabularyID) -> String {
        let key = key(.vocabulary, Int(id))
        return bytes.string(key.offset, key.length)
    }

    /// The senses of a headword, the best first; empty for a word that stands only inside phrases.
    public func senses(of id: VocabularyID) -> Range<SenseID> {
        guard Int(id) < vocabularyCount else { return 0..<0 }
        return values(.vocabulary, Int(id), of: senseCount)
    }

    // MARK: Senses

    /// Where a field of a sense stands, and how long it is.
    private func place(_ sense: SenseID, _ field: Int) -> (offset: Int, length: Int) {
        let number = Int(sense) * 16 + 2 * field
        return (pool + Int(word(.senses, number)), Int(word(.senses, number + 1)))
    }
    private func text(_ sense: SenseID, _ field: Int) -> String {
        let (offset, length) = place(sense, field)
        return bytes.string(offset, length)
    }
    private func list(_ sense: SenseID, _ field: Int) -> [String] {
        let (offset, length) = place(sense, field)
        return bytes.strings(offset, length, between: UInt8(ascii: ";"))
    }

    /// The headword of a sense as its lexicon writes it.
    public func headword(of sense: SenseID) -> String { text(sense, 0) }
    /// The glosses of a sense.
    public func glosses(of sense: SenseID) -> [String] { list(sense, 1) }
    /// Whether a sense has a gloss.
    public func hasGloss(_ sense: SenseID) -> Bool { word(.senses, Int(sense) * 16 + 3) > 0 }
    /// The root of a sense, empty when the headword is one.
    public func root(of sense: SenseID) -> String { text(sense, 2) }
    /// The labels of a sense.
    public func labels(of sense: SenseID) -> [String] { list(sense, 3) }
    /// Whether a sense has a label.
    public func has(_ label: String, _ sense: SenseID) -> Bool {
        let (offset, length) = place(sense, 3)
        return bytes.has(label, offset, length, between: UInt8(ascii: ";"))
    }
    /// The note of a sense.
    public func note(of sense: SenseID) -> String { text(sense, 4) }
    /// The cues of a sense.
    public func context(of sense: SenseID) -> [String] { list(sense, 5) }
    /// The most cues of a sense that are looked at.
    public static let mostCues = 4096

    /// The cues of a sense, without those that no text can match.
    public func cues(of sense: SenseID) -> some Collection<CompiledCue> {
        cuePlaces(of: sense).lazy.map { CompiledCue(packed: word(.cues, $0 * 2), word(.cues, $0 * 2 + 1)) }
    }

    /// Hands over the cues of a sense as the index has them: what `CompiledCue(packed:_:)` reads.
    @inline(__always)
    package func forEachCue(of sense: SenseID, _ body: (_ kind: UInt32, _ word: VocabularyID) -> Void) {
        let start = offsets[Section.cues.rawValue]
        for place in cuePlaces(of: sense) { body(bytes.u32(start &+ place &* 8), bytes.u32(start &+ place &* 8 &+ 4)) }
    }

    private func cuePlaces(of sense: SenseID) -> Range<Int> {
        let all = counts[Section.cues.rawValue] / 2
        let first = min(Int(word(.senses, Int(sense) * 16 + 14)), all)
        return first..<min(first + min(Int(word(.senses, Int(sense) * 16 + 15)), Self.mostCues), all)
    }
    /// Class, traits and lexicon of a sense.
    @inlinable
    func kind(of sense: SenseID) -> UInt32 { bytes.u32(senses.offset &+ Int(sense) &* 64 &+ 48) }
    /// The part of speech of a sense.
    @inlinable
    public func upos(of sense: SenseID) -> UPOS { UPOS(rawValue: UInt8(truncatingIfNeeded: kind(of: sense))) ?? .x }
    /// What its labels and its headword's capitals say of a sense.
    public func traits(of sense: SenseID) -> SenseTraits {
        SenseTraits(rawValue: UInt8(truncatingIfNeeded: kind(of: sense) >> 8))
    }
    /// The fields of a sense: those of its labels, or else of its lexicon.
    public func fields(of sense: SenseID) -> Field { Field(rawValue: word(.fields, Int(sense))) }
    /// The lexicon of a sense, as an index into `lexicons`.
    public func lexicon(of sense: SenseID) -> Int { Int(kind(of: sense) >> 16) }
    /// The line of a sense in its lexicon.
    public func line(of sense: SenseID) -> Int { Int(word(.senses, Int(sense) * 16 + 13)) }

    /// A sense with all its fields.
    public func sense(_ id: SenseID) -> Sense {
        Sense(
            headword: headword(of: id), upos: upos(of: id), glosses: glosses(of: id), root: root(of: id),
            labels: labels(of: id), note: note(of: id), context: context(of: id),
            origin: .init(lexicon: lexiconName(lexicon(of: id)), line: line(of: id)))
    }

    // MARK: Phrases

    /// The node behind an edge of the phrase tree; node 0 is its root.
    @inlinable
    public func phraseChild(_ node: UInt32, _ id: VocabularyID) -> UInt32? {
        guard mayFollow(node, id) else { return nil }
        var slot = PhraseTrie.slot(node, id, trie.size)
        for _ in 0..<trie.size {
            let before = bytes.u32(place(slot))
            if before == 0 { return nil }
            if before == node &+ 1, bytes.u32(place(slot) &+ 4) == id { return UInt32(truncatingIfNeeded: slot &+ 1) }
            slot = slot &+ 1 == trie.size ? 0 : slot &+ 1
        }
        return nil
    }

    /// Where the record at a place of the tree's table begins.
    @inlinable
    func place(_ slot: Int) -> Int { trie.offset &+ slot &* (4 &* PhraseTrie.width) }

    /// Asks for the memory that `phraseChild` reads first.
    @inlinable
    package func prefetchChild(_ node: UInt32, _ id: VocabularyID) {
        bytes.prefetch(place(PhraseTrie.slot(node, id, trie.size)))
    }

    /// Whether a word can stand behind a node of the phrase tree: true for all that do, and for few others.
    @inlinable
    public func mayFollow(_ node: UInt32, _ id: VocabularyID) -> Bool {
        let bit = PhraseTrie.bit(node, id, trie.filterWords)
        return bytes.u32(trie.filter &+ bit >> 5 &* 4) & 1 << UInt32(bit & 31) != 0
    }

    /// The bits of the words that stand behind a node of the phrase tree in some phrase.
    @inlinable
    public func wordsBehind(_ node: UInt32) -> UInt64 {
        UInt64(field(6, of: node)) | UInt64(field(7, of: node)) << 32
    }

    /// A phrase that ends at a node of the phrase tree.
    public struct Phrase: Sendable {
        /// Its vocabulary id.
        public let id: VocabularyID
        /// Its senses, the best first.
        public let senses: Range<SenseID>
        /// The class of the first.
        public let upos: UPOS
        /// The fields of the first.
        public let fields: Field

        @inlinable
        init(id: VocabularyID, senses: Range<SenseID>, upos: UPOS, fields: Field) {
            self.id = id
            self.senses = senses
            self.upos = upos
            self.fields = fields
        }
    }

    /// The phrase that ends at a node.
    @inlinable
    public func phrase(at node: UInt32) -> Phrase? {
        guard node > 0, Int(node) <= trie.size else { return nil }
        let id = field(2, of: node), first = field(3, of: node), rest = field(4, of: node)
        let count = rest >> 8
        guard id > 0, Int(first) &+ Int(count) <= senseCount else { return nil }
        return Phrase(
            id: id &- 1, senses: first..<first &+ count, upos: UPOS(rawValue: UInt8(truncatingIfNeeded: rest)) ?? .x,
            fields: Field(rawValue: field(5, of: node)))
    }

    /// A field of the record of a node.
    @inlinable
    func field(_ number: Int, of node: UInt32) -> UInt32 { bytes.u32(place(Int(node) &- 1) &+ number &* 4) }

    /// The headwords that end in a stop, for the tokenizer.
    public var dottedHeadwords: [String] { (0..<counts[Section.dotted.rawValue]).map { key(of: word(.dotted, $0)) } }

    /// What stands in a name pattern for any name: `Kabupaten …`.
    public static let patternMark = "…"
    /// The words that name patterns begin with.
    public var patternStarts: [VocabularyID] {
        (0..<counts[Section.patterns.rawValue]).map { word(.patterns, $0) }.filter { Int($0) < vocabularyCount }
    }

    // MARK: Lexicons

    /// What a lexicon is.
    public struct LexiconInfo: Sendable {
        /// Its id.
        public var id: String
        /// What it is called.
        public var title: String
        /// Its field, or empty.
        public var domain: String
        /// Its file; empty for what ICU names.
        public var path: String
        /// Its layer.
        public var rank: Int
        /// How many senses it has.
        public var senses: Int
    }

    /// The lexicons, the highest layer first.
    public var lexicons: [LexiconInfo] {
        (0..<counts[Section.lexicons.rawValue] / 10).map { i in
            func text(_ field: Int) -> String {
                bytes.string(
                    pool + Int(word(.lexicons, i * 10 + 2 * field)), Int(word(.lexicons, i * 10 + 2 * field + 1)))
            }
            return LexiconInfo(
                id: text(0), title: text(1), domain: text(2), path: text(3), rank: Int(word(.lexicons, i * 10 + 8)),
                senses: Int(word(.lexicons, i * 10 + 9)))
        }
    }

    private func lexiconName(_ i: Int) -> String {
        guard i < counts[Section.lexicons.rawValue] / 10 else { return "" }
        return bytes.string(pool + Int(word(.lexicons, i * 10)), Int(word(.lexicons, i * 10 + 1)))
    }

    // MARK: Search

    /// The first place in a sorted section whose key is not less than this one.
    private func lowerBound(_ section: Section, _ key: borrowing Span<UInt8>) -> Int {
        var low = 0, high = keyCount(section)
        while low < high {
            let middle = (low + high) / 2
            if compare(section, middle, with: key) < 0 {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// Headwords that begin with a folded prefix, in order of their bytes.
    public func headwords(withPrefix prefix: String, limit: Int = 20) -> [VocabularyID] {
        let key = Array(prefix.utf8)
        var result: [VocabularyID] = []
        var i = lowerBound(.vocabulary, key.span)
        while i < vocabularyCount, result.count < limit {
            let place = self.key(.vocabulary, i)
            guard bytes.bytes(place.offset, place.length).starts(with: key) else { break }
            if !senses(of: VocabularyID(i)).isEmpty { result.append(VocabularyID(i)) }
            i += 1
        }
        return result
    }

    /// Headwords that are a few typing errors away from a folded word, the nearest first.
    ///
    /// An error is a letter too many, too few, another one, or two neighbours exchanged: one in words of up to four
    /// letters, two in longer ones, three from ten on.
    public func headwords(near word: String, limit: Int = 5) -> [VocabularyID] {
        let key = Array(word.utf8)
        let most = key.count <= 4 ? 1 : key.count < 10 ? 2 : 3
        guard !key.isEmpty, key.count <= 80 else { return [] }
        var distance = EditDistance(to: key, atMost: most)
        var found: [(distance: Int, sameStart: Int, id: VocabularyID)] = []
        for id in 0..<vocabularyCount {
            let place = self.key(.vocabulary, id)
            guard abs(place.length - key.count) <= most, !senses(of: VocabularyID(id)).isEmpty else { continue }
            let candidate = bytes.bytes(place.offset, place.length)
            if let d = distance.measure(candidate) {
                found.append((d, candidate.first == key.first ? 0 : 1, VocabularyID(id)))
            }
        }
        return found.sorted { ($0.distance, $0.sameStart, $0.id) < ($1.distance, $1.sameStart, $1.id) }.prefix(limit)
            .map(\.id)
    }

    /// A sense found from English.
    public struct EnglishMatch: Sendable {
        /// The sense.
        public var sense: SenseID
        /// The place of the gloss among the sense's glosses, from 0.
        public var place: Int
        /// Whether the gloss is the term itself and not only holds it.
        public var isWhole: Bool
    }

    /// The senses that have an English term as a gloss, then those that have it in one; the commonest gloss first.
    public func senses(english term: String) -> [EnglishMatch] {
        let key = Array(term.folded.utf8)
        let i = lowerBound(.englishKeys, key.span)
        guard i < keyCount(.englishKeys), compare(.englishKeys, i, with: key.span) == 0 else { return [] }
        return values(.englishKeys, i, of: counts[Section.englishPostings.rawValue]).map { place in
            let posting = word(.englishPostings, Int(place)), rank = Int(posting & 0xFF)
            return EnglishMatch(sense: posting >> 8, place: rank % 100, isWhole: rank < 100)
        }
    }
}
