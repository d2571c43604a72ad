import PadanText

/// What the tagger knows: a linear model over what can be observed of a word and its neighbours.
///
/// The score of a class at a word is a sum of weights (a linear-chain conditional random field: Lafferty, McCallum and
/// Pereira 2001), in nats. What depends on the form alone is summed once for each form.
package struct TagModel: Sendable {
    /// The classes that a form allows, never PUNCT, with what speaks against each.
    struct Classes {
        /// The first of them.
        private(set) var first: UPOS = .x
        /// A bit for each, by its lane.
        private(set) var lanes: UInt16 = 0
        /// What the others cost is impossible.
        private(set) var costs = ClassCosts(repeating: .impossible)

        /// Whether there are several.
        var areSeveral: Bool { lanes & (lanes &- 1) != 0 }

        fileprivate mutating func add(_ upos: UPOS, cost: Float) {
            if lanes == 0 { first = upos }
            lanes |= 1 << UInt16(upos.lane)
            costs[upos.lane] = Cost(nats: cost)
        }
    }

    /// The weights, a row after the other; see `TagRows`.
    let rows: [Float]
    /// How much a nat of a reading's cost counts.
    let lexiconWeight: Float
    /// The words that are neighbours of their own kind.
    private let neighbours: WordTable<UInt8>
    /// The rows of single words: sorted lines, and where each begins, with the end behind the last.
    private let words: [UInt8]
    private let lines: [UInt32]

    /// The weights that padan comes with.
    init() { self.init(rows: TagTable.rows, words: TagTable.words) }

    /// Reads weights: a line for each row, its number, its name for the reader, a colon, and classes with hundredths of a
    /// nat; and a sorted line for each word, with the classes that it was met in, and behind a bar weights of others.
    package init(rows text: String, words: String) {
        self.words = Array(words.utf8) + [0x0A]
        var starts: [UInt32] = [0]
        for i in self.words.indices where self.words[i] == 0x0A && i + 1 < self.words.count {
            starts.append(UInt32(i + 1))
        }
        lines = starts + [UInt32(self.words.count)]
        var neighbours: [String: UInt8] = [:]
        var values = [Float](repeating: 0, count: TagRows.count * TagRows.width)
        let width = TagRows.width
        var lexiconWeight: Float = 1
        let bytes = Array(text.utf8)
        for line in bytes.split(separator: 0x0A) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), let first = line.first else { continue }
            let weights = line[(colon + 1)...]
            if isDigit(first) {
                let number = Self.integer(line.prefix { isDigit($0) })
                guard number < TagRows.count else { continue }
                Self.read(weights) { upos, weight in values[number * width + Int(upos.rawValue)] = weight }
            } else if line[..<colon].elementsEqual("neighbours".utf8) {
                for (k, word) in weights.split(separator: 0x20).enumerated() {
                    neighbours[String(decoding: word, as: UTF8.self)] = Neighbour.firstWord + UInt8(k)
                }
            } else if line[..<colon].elementsEqual("readings".utf8) {
                lexiconWeight = Float(Self.integer(weights.dropFirst())) / 100
            }
        }
        rows = values
        self.neighbours = WordTable(neighbours)
        self.lexiconWeight = lexiconWeight
    }

    /// Hands over the classes of a line with their weights in nats.
    private static func read(_ line: ArraySlice<UInt8>, _ body: (UPOS, Float) -> Void) {
        var i = line.startIndex
        while i < line.endIndex {
            // A name and a number, each behind a space.
            var name: UInt64 = 0
            while i < line.endIndex, line[i] == 0x20 { i += 1 }
            while i < line.endIndex, line[i] != 0x20 {
                name = name << 8 | UInt64(line[i])
                i += 1
            }
            let start = min(i + 1, line.endIndex)
            i = start
            while i < line.endIndex, line[i] != 0x20 { i += 1 }
            if let number = names.firstIndex(of: name), let upos = UPOS(rawValue: UInt8(number)) {
                body(upos, Float(integer(line[start..<i])) / 100)
            }
        }
    }

    /// The names of the classes, each packed into a number.
    private static let names = UPOS.allNames.map { $0.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }

    private static func integer(_ digits: some Collection<UInt8>) -> Int {
        let isNegative = digits.first == UInt8(ascii: "-")
        let value = (isNegative ? digits.dropFirst() : digits[...]).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
        return isNegative ? -value : value
    }

    /// The weight of a class in a row.
    @inline(__always)
    func weight(_ row: Int, _ upos: Int) -> Float { rows[row * TagRows.width + upos] }

    /// The cost of a class after another, or after the edge.
    @inline(__always)
    func transition(_ previous: Int, _ next: Int) -> Float { -rows[TagRows.after(previous) * TagRows.width + next] }

    /// Hands over the classes of a word among `words`, each with its weight and whether it was met in it.
    func weights(ofWord word: [UInt8], _ body: (UPOS, Float, Bool) -> Void) {
        var low = 0, high = lines.count - 1
        while low < high {
            let middle = (low + high) / 2
            let order = compare(Int(lines[middle]), word)
            if order == 0 {
                let line = words[Int(lines[middle]) + word.count..<Int(lines[middle + 1]) - 1]
                let bar = line.firstIndex(of: UInt8(ascii: "|")) ?? line.endIndex
                Self.read(line[..<bar]) { body($0, $1, true) }
                Self.read(line[bar...].dropFirst()) { body($0, $1, false) }
                return
            }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
    }

    /// How the word of a line sorts beside another: less than 0 before it, 0 for the same.
    private func compare(_ start: Int, _ word: [UInt8]) -> Int {
        for i in word.indices {
            let byte = words[start + i]
            // A space ends the word of a line, and sorts before all letters.
            if byte != word[i] { return byte < word[i] ? -1 : 1 }
        }
        return words[start + word.count] == UInt8(ascii: " ") ? 0 : 1
    }

    /// What kind of neighbour a form is.
    func neighbour(_ word: [UInt8], _ letterCase: LetterCase, _ readings: ArraySlice<ReadingWeight>) -> UInt8 {
        if let own = neighbours[word] { return own }
        guard let first = readings.first else {
            return letterCase == .lower ? Neighbour.unknown : Neighbour.unknownCapital
        }
        return Neighbour.word(first.upos, isCapital: letterCase != .lower)
    }

    /// The classes of a folded form; `written` is the form with its capitals, and `readings` are sorted by cost.
    func classes(
        of word: [UInt8], written: [UInt8], _ letterCase: LetterCase, _ readings: ArraySlice<ReadingWeight>,
        isDerived: Bool
    ) -> Classes {
        let traits = TagTraits(word, letterCase, readings, isDerived: isDerived)
        var result = Classes()
        if let only = traits.only {
            result.add(only, cost: 0)
            return result
        }
        var gains = InlineArray<17, Float>(repeating: 0)
        var isMet = InlineArray<17, Bool>(repeating: false)
        // Any word with a capital can be part of a name.
        if letterCase != .lower { isMet[Int(UPOS.propn.rawValue)] = true }
        func meet(_ form: [UInt8]) {
            weights(ofWord: form) { upos, weight, met in
                gains[Int(upos.rawValue)] += weight
                if met { isMet[Int(upos.rawValue)] = true }
            }
        }
        meet(word)
        if letterCase != .lower { meet(written) }
        for upos in UPOS.allCases where upos != .punct {
            let k = Int(upos.rawValue)
            guard traits.gaps[k] >= 0 || isMet[k] else { continue }
            result.add(upos, cost: cost(of: upos, traits) - gains[k])
        }
        return result
    }

    private func cost(of upos: UPOS, _ traits: TagTraits) -> Float {
        var score: Float = 0
        for k in traits.rows.indices { score += weight(traits.rows[k], Int(upos.rawValue)) }
        let gap = traits.gaps[Int(upos.rawValue)]
        score -= gap >= 0 ? gap * lexiconWeight : -weight(TagRows.unlisted, Int(upos.rawValue))
        return -score
    }
}

/// What the tagger observes of a form by itself.
struct TagTraits {
    /// The rows that hold for it.
    let rows: InlineArray<5, Int>
    /// By class: how much dearer its cheapest reading is than the first, where the lexicons allow it; less than 0
    /// elsewhere.
    private(set) var gaps = InlineArray<17, Float>(repeating: -1)
    /// The only class, where nothing is to be weighed: that of a sign, or of a word with capitals that nothing explains.
    let only: UPOS?

    /// The classes that the lexicons allow.
    var listed: [UPOS] { UPOS.allCases.filter { gaps[Int($0.rawValue)] >= 0 } }

    /// A beginning or an end of at most eight bytes, packed, and the bits that count.
    private struct Edge {
        let bytes: UInt64, mask: UInt64
        let count: Int

        init(head text: String) {
            count = text.utf8.count
            bytes = Self.pack(Array(text.utf8)[...]) << UInt64(64 - 8 * count)
            mask = ~(UInt64.max >> UInt64(8 * count))
        }

        init(tail text: String) {
            count = text.utf8.count
            bytes = Self.pack(Array(text.utf8)[...])
            mask = ~(UInt64.max << UInt64(8 * count))
        }

        static func pack(_ bytes: ArraySlice<UInt8>) -> UInt64 {
            var packed: UInt64 = 0
            for byte in bytes { packed = packed << 8 | UInt64(byte) }
            return packed
        }
    }
    private static let heads = TagRows.heads.map { Edge(head: $0) }
    private static let tails = TagRows.tails.map { Edge(tail: $0) }

    /// The number of the first of some edges that a word of so many bytes has with two bytes more; their count for none.
    private static func first(of edges: [Edge], _ packed: UInt64, _ count: Int) -> Int {
        edges.firstIndex { packed & $0.mask == $0.bytes && count > $0.count + 2 } ?? edges.count
    }

    /// Classes of words that no lexicon and no affix explains.
    private static let open: [UPOS] = [.noun, .verb, .adj, .adv, .propn, .x]

    init(_ word: [UInt8], _ letterCase: LetterCase, _ readings: ArraySlice<ReadingWeight>, isDerived: Bool) {
        var first = TagRows.edge, second = TagRows.edge
        for reading in readings {
            let k = Int(reading.upos.rawValue)
            guard gaps[k] < 0 else { continue }
            gaps[k] = min((reading.cost - readings[readings.startIndex].cost).nats, 5)
            if first == TagRows.edge { first = k } else if second == TagRows.edge { second = k }
        }
        if !readings.isEmpty {
            only = nil
        } else if letterCase != .lower {
            only = .propn
        } else if let byte = word.first, isLetter(byte) || byte >= 0x80 || isDigit(byte) {
            only = nil
            for upos in Self.open { gaps[Int(upos.rawValue)] = 0 }
        } else {
            only = .sym
        }
        let head = Edge.pack(word.prefix(8)) << UInt64(8 * max(0, 8 - word.count)), tail = Edge.pack(word.suffix(8))
        let h = Self.first(of: Self.heads, head, word.count), t = Self.first(of: Self.tails, tail, word.count)
        rows = [
            TagRows.lexicon(first, second), TagRows.ends(h, t), TagRows.head(h), TagRows.tail(t),
            TagRows.shape(letterCase != .lower, word.contains(UInt8(ascii: "-")), word.count <= 3, isDerived),
        ]
    }
}
