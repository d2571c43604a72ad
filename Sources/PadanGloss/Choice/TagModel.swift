import PadanText

/// What the tagger knows: a linear model over what can be observed of a word and its neighbours.
///
/// The score of a class at a word is a sum of weights (a linear-chain conditional random field: Lafferty, McCallum and
/// Pereira 2001), in nats. What depends on the form alone is summed once for each form.
package struct TagModel: Sendable {
    /// A class that a form allows, with its cost in nats.
    struct Weight {
        var upos: UPOS
        var cost: Float
    }

    /// The weights, a row after the other; see `TagRows`.
    let rows: [Float]
    /// How much a nat of a reading's cost counts.
    let lexiconWeight: Float
    /// The words that are neighbours of their own kind.
    private let neighbours: [String: UInt8]
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
        self.neighbours = neighbours
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
    func neighbour(_ word: String, _ letterCase: LetterCase, _ readings: ArraySlice<ReadingWeight>) -> UInt8 {
        if let own = neighbours[word] { return own }
        guard let first = readings.first else {
            return letterCase == .lower ? Neighbour.unknown : Neighbour.unknownCapital
        }
        return Neighbour.word(first.upos, isCapital: letterCase != .lower)
    }

    /// The classes of a form, with what speaks against each, never PUNCT; `written` is the form with its capitals, and
    /// `readings` are sorted by cost.
    func weights(
        of word: String, written: String, _ letterCase: LetterCase, _ readings: ArraySlice<ReadingWeight>,
        isDerived: Bool
    ) -> [Weight] {
        let traits = TagTraits(word, letterCase, readings, isDerived: isDerived)
        if traits.isCertain { return traits.listed.map { Weight(upos: $0.upos, cost: 0) } }
        var gaps = InlineArray<17, Float>(repeating: -1)
        for (upos, gap) in traits.listed { gaps[Int(upos.rawValue)] = gap }
        var gains = InlineArray<17, Float>(repeating: 0)
        var isMet = InlineArray<17, Bool>(repeating: false)
        // Any word with a capital can be part of a name.
        if letterCase != .lower { isMet[Int(UPOS.propn.rawValue)] = true }
        for form in letterCase == .lower ? [word] : [word, written] {
            weights(ofWord: Array(form.utf8)) { upos, weight, met in
                gains[Int(upos.rawValue)] += weight
                if met { isMet[Int(upos.rawValue)] = true }
            }
        }
        var result: [Weight] = []
        for upos in UPOS.allCases where upos != .punct {
            let k = Int(upos.rawValue)
            guard gaps[k] >= 0 || isMet[k] else { continue }
            let cost = cost(of: upos, traits, gap: gaps[k] >= 0 ? gaps[k] : nil) - gains[k]
            result.append(Weight(upos: upos, cost: cost))
        }
        return result
    }

    private func cost(of upos: UPOS, _ traits: TagTraits, gap: Float?) -> Float {
        var score: Float = 0
        for row in traits.rows { score += weight(row, Int(upos.rawValue)) }
        score -= gap.map { $0 * lexiconWeight } ?? -weight(TagRows.unlisted, Int(upos.rawValue))
        return -score
    }
}

/// What the tagger observes of a form by itself.
struct TagTraits {
    /// The rows that hold for it.
    var rows: [Int] = []
    /// The classes that the lexicons allow, with how much dearer their cheapest reading is than the first.
    var listed: [(upos: UPOS, gap: Float)] = []
    /// Whether nothing is to be weighed: a sign, or a word with capitals that nothing explains.
    var isCertain = false

    /// Classes of words that no lexicon and no affix explains.
    private static let heads = TagRows.heads.map { Array($0.utf8) }
    private static let tails = TagRows.tails.map { Array($0.utf8) }
    private static let open: [UPOS] = [.noun, .verb, .adj, .adv, .propn, .x]

    init(_ word: String, _ letterCase: LetterCase, _ readings: ArraySlice<ReadingWeight>, isDerived: Bool) {
        for reading in readings where !listed.contains(where: { $0.upos == reading.upos }) {
            listed.append((reading.upos, min((reading.cost - readings[readings.startIndex].cost).nats, 5)))
        }
        let first = listed.first.map { Int($0.upos.rawValue) } ?? TagRows.edge
        let second = listed.count > 1 ? Int(listed[1].upos.rawValue) : TagRows.edge
        if listed.isEmpty {
            let isLetter =
                word.utf8.first.map { PadanText.isLetter($0) || $0 >= 0x80 || PadanText.isDigit($0) } ?? false
            isCertain = letterCase != .lower || !isLetter
            listed =
                letterCase != .lower ? [(.propn, 0)] : isLetter ? Self.open.map { ($0, 0) } : [(.sym, 0)]
        }
        let bytes = Array(word.utf8)
        let head = Self.heads.firstIndex { bytes.count > $0.count + 2 && bytes.starts(with: $0) }
        let tail = Self.tails.firstIndex { bytes.count > $0.count + 2 && bytes.suffix($0.count).elementsEqual($0) }
        let h = head ?? TagRows.heads.count, t = tail ?? TagRows.tails.count
        rows = [
            TagRows.lexicon(first, second), TagRows.ends(h, t), TagRows.head(h), TagRows.tail(t),
            TagRows.shape(
                letterCase != .lower, word.utf8.contains(UInt8(ascii: "-")), word.utf8.count <= 3, isDerived),
        ]
    }
}
