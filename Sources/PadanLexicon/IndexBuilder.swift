import PadanText

/// Makes the compiled index from the senses of all lexicons.
///
/// The index is one block of little-endian 32-bit numbers and a pool of strings; `LexiconIndex` says what stands
/// where and reads it.
public struct IndexBuilder {
    /// A lexicon with its place among the others; of two senses the one of the higher layer comes first.
    public struct Layer: Sendable {
        /// The lexicon.
        public var file: LexiconFile
        /// 0 for what ICU names, 1 for what padan ships; a person's own lexicons stand higher.
        public var rank: Int

        /// Makes a layer.
        public init(_ file: LexiconFile, rank: Int) {
            self.file = file
            self.rank = rank
        }
    }

    private let tokenizer: Tokenizer
    private let layers: [Layer]

    /// A builder for these lexicons.
    public init(_ layers: [Layer]) {
        self.layers = layers.sorted {
            ($1.rank, $1.file.priority, $0.file.id) < ($0.rank, $0.file.priority, $1.file.id)
        }
        let dotted = layers.flatMap {
            $0.file.senses.lazy.map(\.headword).filter { $0.hasSuffix(".") && !$0.contains(" ") }
        }
        tokenizer = Tokenizer(abbreviations: DottedAbbreviations(extra: dotted))
    }

    /// The index, with a number that tells from which state of the sources it was made.
    public func build(digest: UInt64) -> [UInt8] {
        var pool = StringPool()
        var vocabulary = Vocabulary()
        var senses: [(sense: Sense, layer: Int)] = []
        var phrases: [(headword: Int, parts: [Int])] = []
        var dotted: [Int] = []
        for (number, layer) in layers.enumerated() {
            for sense in layer.file.senses {
                let parts = components(of: sense.headword)
                let word = vocabulary.place(of: parts.count == 1 ? parts[0] : Array(parts.joined(separator: [0x20])))
                if vocabulary.words[word].isReplaced, let first = vocabulary.words[word].senses.first,
                    layers[senses[first].layer].rank > layer.rank
                {
                    continue
                }
                if sense.labels.contains("replaces") { vocabulary.words[word].isReplaced = true }
                if vocabulary.words[word].senses.isEmpty, parts.count > 1 {
                    phrases.append((word, parts.map { vocabulary.place(of: $0) }))
                }
                if sense.headword.hasSuffix("."), parts.count == 1 { dotted.append(word) }
                vocabulary.words[word].senses.append(senses.count)
                senses.append((sense, number))
            }
        }
        // Cues look for words by their numbers, also for inflected forms and names that are no headwords.
        let contexts = senses.map { ($0.sense.context + Nationality.cues(of: $0.sense)).compactMap { ContextCue($0) } }
        var cueWords: [String: Int] = [:]
        for case .word(let word) in contexts.joined().lazy.map(\.target) where cueWords[word] == nil {
            cueWords[word] = vocabulary.place(of: Array(word.utf8))
        }
        let ids = vocabulary.sort()

        var sections = [[UInt32]](repeating: [], count: LexiconIndex.Section.allCases.count)
        func set(_ section: LexiconIndex.Section, _ values: [UInt32]) { sections[section.rawValue] = values }

        var wordRecords: [UInt32] = []
        var senseRecords: [UInt32] = []
        var cues: [UInt32] = []
        var fields: [UInt32] = []
        let fieldsOfLayers = layers.map { Field(labels: [$0.file.domain]) }
        let english = EnglishSide(vocabulary.words.flatMap { $0.senses.map { senses[$0].sense } })
        var senseCount = 0
        senseRecords.reserveCapacity(senses.count * 16)
        wordRecords.reserveCapacity((vocabulary.words.count + 1) * LexiconIndex.keyWidth)
        for word in vocabulary.words {
            wordRecords.append(pool.add(word.key))
            wordRecords.append(UInt32(word.key.count))
            wordRecords.append(UInt32(senseCount))
            senseCount += word.senses.count
            for i in word.senses {
                let sense = senses[i].sense
                let own = Field(labels: sense.labels)
                fields.append((own.isEmpty ? fieldsOfLayers[senses[i].layer] : own).rawValue)
                pool.add(sense.headword, to: &senseRecords)
                pool.add(sense.glosses, to: &senseRecords)
                pool.add(sense.root, to: &senseRecords)
                pool.add(sense.labels, to: &senseRecords)
                pool.add(sense.note, to: &senseRecords)
                pool.add(sense.context, to: &senseRecords)
                senseRecords.append(
                    UInt32(sense.upos.rawValue) | UInt32(sense.traits.rawValue) << 8 | UInt32(senses[i].layer) << 16)
                senseRecords.append(UInt32(sense.origin.line))
                let firstCue = cues.count / 2
                for cue in contexts[i] {
                    if let compiled = CompiledCue(cue, id: { cueWords[$0].map { ids[$0] } }) { cues += compiled.packed }
                }
                senseRecords.append(UInt32(firstCue))
                senseRecords.append(UInt32(cues.count / 2 - firstCue))
            }
        }
        wordRecords += [0, 0, UInt32(senseCount)]
        set(.vocabulary, wordRecords)
        set(.senses, senseRecords)
        set(.fields, fields)
        set(.cues, cues)
        set(.vocabularyHash, Self.hashTable(vocabulary.words.map { LexiconIndex.hash($0.key.span) }))
        let entries = phrases.map { phrase in
            let id = ids[phrase.headword]
            let first = wordRecords[Int(id) * LexiconIndex.keyWidth + 2]
            let end = wordRecords[(Int(id) + 1) * LexiconIndex.keyWidth + 2]
            return PhraseTrie.Entry(
                headword: id, words: phrase.parts.map { ids[$0] }, senses: first..<end,
                upos: senses[vocabulary.words[Int(id)].senses[0]].sense.upos,
                fields: Field(rawValue: fields[Int(first)]))
        }
        let trie = PhraseTrie(entries) { id in
            vocabulary.words[Int(id)].key.first.map { isLetter($0) || $0 >= 0x80 } ?? false
        }
        set(.trie, trie.records)
        set(.trieFilter, trie.filter)
        set(.dotted, dotted.map { ids[$0] })
        let mark = Array(LexiconIndex.patternMark.folded.utf8)
        let patterns = phrases.filter { phrase in
            phrase.parts.last.map { vocabulary.words[Int(ids[$0])].key == mark } ?? false
        }
        set(.patterns, Set(patterns.map { ids[$0.parts[0]] }).sorted())

        var englishKeys: [UInt32] = []
        var postings: [UInt32] = []
        for (key, list) in english.index().postings {
            englishKeys += [pool.add(key), UInt32(key.count), UInt32(postings.count)]
            for posting in list { postings.append(posting.sense << 8 | posting.rank) }
        }
        set(.englishKeys, englishKeys + [0, 0, UInt32(postings.count)])
        set(.englishPostings, postings)
        set(
            .lexicons,
            layers.flatMap { layer in
                var record: [UInt32] = []
                for text in [layer.file.id, layer.file.title, layer.file.domain, layer.file.path] {
                    pool.add(text, to: &record)
                }
                return record + [UInt32(layer.rank), UInt32(layer.file.senses.count)]
            })
        return Self.assemble(sections, pool.bytes, digest: digest)
    }

    /// The words and phrases that get a number.
    private struct Vocabulary {
        struct Word {
            var key: [UInt8]
            var senses: [Int] = []
            var isReplaced = false
        }

        var words: [Word] = []
        private var places: [[UInt8]: Int] = [:]

        init() {
            words.reserveCapacity(1 << 17)
            places.reserveCapacity(1 << 17)
        }

        /// The place of a folded key, which is entered when it is new.
        mutating func place(of key: [UInt8]) -> Int {
            if let place = places[key] { return place }
            places[key] = words.count
            words.append(Word(key: key))
            return words.count - 1
        }

        /// Puts the words in the order of their keys; gives the number of each by the place it had.
        mutating func sort() -> [UInt32] {
            let order = words.indices.sorted { words[$0].key.lexicographicallyPrecedes(words[$1].key) }
            var ids = [UInt32](repeating: 0, count: words.count)
            for (id, place) in order.enumerated() { ids[place] = UInt32(id) }
            words = order.map { words[$0] }
            places = [:]
            return ids
        }
    }

    /// The folded words of a headword, as the tokenizer gives them.
    private func components(of headword: String) -> [[UInt8]] {
        let bytes = Array(headword.utf8)
        if bytes.allSatisfy({ isLower($0) }) { return [bytes] }
        var tokens: [Token] = []
        tokenizer.tokenize(bytes.span, into: &tokens)
        return tokens.map { Array(bytes[$0.start..<$0.end]).folded }
    }

    /// An open-addressing table of keys' numbers, of whose places a third stays free at least; see
    /// `LexiconIndex.Section.vocabularyHash`.
    static func hashTable(_ hashes: [UInt32]) -> [UInt32] {
        let size = max(hashes.count + hashes.count / 2, 16), width = LexiconIndex.width(hashes.count)
        var table = [UInt32](repeating: 0, count: size)
        for (i, hash) in hashes.enumerated() {
            var slot = LexiconIndex.slot(hash, size)
            while table[slot] != 0 { slot = slot + 1 == size ? 0 : slot + 1 }
            table[slot] = UInt32(i) + 1 | hash << width
        }
        return table
    }

    private static func assemble(_ sections: [[UInt32]], _ pool: [UInt8], digest: UInt64) -> [UInt8] {
        // The parts by their number, the pool's behind those of the sections, in the order in which they stand: the English
        // side at the end, so that it is not in memory where nobody asks for it.
        let poolNumber = sections.count
        let firstEnglish = LexiconIndex.Section.englishKeys.rawValue
        let order = Array(0..<firstEnglish) + [poolNumber] + Array(firstEnglish..<poolNumber)
        func size(_ part: Int) -> Int { part == poolNumber ? pool.count : sections[part].count * 4 }
        // Each begins with a cache line.
        func whole(_ size: Int) -> Int { (size + 63) / 64 * 64 }

        var head = [UInt32](repeating: 0, count: LexiconIndex.headerWords + (sections.count + 1) * 2)
        var at = whole(head.count * 4)
        for part in order {
            head[LexiconIndex.headerWords + 2 * part] = UInt32(at)
            head[LexiconIndex.headerWords + 2 * part + 1] = UInt32(part == poolNumber ? size(part) : size(part) / 4)
            at += whole(size(part))
        }
        head[0] = LexiconIndex.magic
        head[1] = LexiconIndex.version
        head[2] = UInt32(at)
        head[5] = UInt32(truncatingIfNeeded: digest)
        head[6] = UInt32(truncatingIfNeeded: digest >> 32)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(at)
        func append(_ words: [UInt32]) {
            unsafe words.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
        }
        func fill() { bytes.append(contentsOf: repeatElement(0, count: whole(bytes.count) - bytes.count)) }
        append(head)
        fill()
        for part in order {
            if part == poolNumber { bytes += pool } else { append(sections[part]) }
            fill()
        }
        let sum = MappedBytes.checksum(of: bytes, from: LexiconIndex.checksummedFrom)
        for i in 0..<8 { bytes[12 + i] = UInt8(truncatingIfNeeded: sum >> (8 * UInt64(i))) }
        return bytes
    }
}

/// The English side of an index, made on a thread of its own beside the Indonesian one.
private final class EnglishSide {
    private let senses: [Sense]
    private var made: EnglishIndex?
    private var thread: WorkThread?

    init(_ senses: [Sense]) {
        self.senses = senses
        thread = WorkThread { [unowned self] in made = EnglishIndex(senses) }
    }

    /// What has been made, once it is; where the system had no thread left it is made now.
    func index() -> EnglishIndex {
        thread?.join()
        thread = nil
        return made ?? EnglishIndex(senses)
    }
}

/// The strings of an index, each once: an open-addressing table over their bytes.
private struct StringPool {
    var bytes: [UInt8] = []
    /// Offset and length of each string; the length is `UInt32.max` in a free place.
    private var places = [(offset: UInt32, length: UInt32)](repeating: (0, .max), count: 1 << 19)
    private var count = 0

    /// The offset of a string.
    mutating func add(_ string: [UInt8]) -> UInt32 {
        if count * 2 > places.count { grow() }
        let slot = slot(of: string)
        if places[slot].length != .max { return places[slot].offset }
        let offset = UInt32(bytes.count)
        places[slot] = (offset, UInt32(string.count))
        count += 1
        bytes += string
        return offset
    }

    /// The place that a string has, or would get.
    private func slot(of string: [UInt8]) -> Int {
        var slot = Int(LexiconIndex.hash(string.span)) & (places.count - 1)
        while places[slot].length != .max, !isSame(places[slot], string) { slot = (slot + 1) & (places.count - 1) }
        return slot
    }

    /// Appends the offset and the length of a string.
    mutating func add(_ string: String, to record: inout [UInt32]) {
        guard !string.isEmpty else {
            record.append(0)
            record.append(0)
            return
        }
        record.append(add(Array(string.utf8)))
        record.append(UInt32(string.utf8.count))
    }

    /// Appends the offset and the length of a list, as a lexicon writes it.
    mutating func add(_ list: [String], to record: inout [UInt32]) {
        add(list.count == 1 ? list[0] : list.joined(separator: "; "), to: &record)
    }

    private func isSame(_ place: (offset: UInt32, length: UInt32), _ string: [UInt8]) -> Bool {
        guard Int(place.length) == string.count else { return false }
        let start = Int(place.offset)
        for i in string.indices where bytes[start + i] != string[i] { return false }
        return true
    }

    private mutating func grow() {
        let old = places
        places = Array(repeating: (0, .max), count: places.count * 2)
        for place in old where place.length != .max {
            places[slot(of: Array(bytes[Int(place.offset)..<Int(place.offset + place.length)]))] = place
        }
    }
}
