import Glibc
import PadanText

/// What speaks for each part of speech of a form by itself: its readings, and how treebanks tag the word.
struct TagModel {
    /// A class that a form allows, with its cost in nats.
    struct Weight {
        var upos: UPOS
        var cost: Float
    }

    private let counts: [String: [(UPOS, Float)]]
    /// How many observations the lexicons' order of senses is worth.
    private static let lexiconWeight: Float = 2
    /// A class that no treebank has seen for a word, and no lexicon, is not considered.
    private static let dearest: Float = 7

    init() {
        var counts: [String: [(UPOS, Float)]] = [:]
        counts.reserveCapacity(2048)
        for line in TagTable.words.utf8.split(separator: 0x0A) {
            let fields = line.split(separator: 0x20).map { String(Substring($0)) }
            var list: [(UPOS, Float)] = []
            for i in stride(from: 1, to: fields.count - 1, by: 2) {
                if let upos = UPOS(fields[i]), let count = Float(fields[i + 1]) { list.append((upos, count)) }
            }
            counts[fields[0]] = list
        }
        self.counts = counts
    }

    /// How often a word was met with a capital inside a sentence, and how often it was a proper noun then.
    func capitals(of form: String) -> (all: Int, proper: Int) {
        let seen = counts[form] ?? []
        return (Int(seen.reduce(0) { $0 + $1.1 }), Int(seen.first { $0.0 == .propn }?.1 ?? 0))
    }

    /// The classes of a form; `readings` are sorted by cost.
    func weights(of word: String, _ readings: ArraySlice<ReadingWeight>) -> [Weight] {
        // The lexicons' part: the share of a class falls with the cost of its cheapest reading.
        var shares: [(upos: UPOS, share: Float)] = []
        for reading in readings where !shares.contains(where: { $0.upos == reading.upos }) {
            shares.append((reading.upos, exp(-reading.cost)))
        }
        let sum = shares.reduce(0) { $0 + $1.share }
        let seen = counts[word] ?? []
        let total = seen.reduce(0) { $0 + $1.1 } + (shares.isEmpty ? 0 : Self.lexiconWeight)
        guard total > 0 else { return [] }
        var result: [Weight] = []
        for upos in UPOS.allCases {
            let count = seen.first { $0.0 == upos }?.1 ?? 0
            let share = shares.first { $0.upos == upos }.map { $0.share / sum * Self.lexiconWeight } ?? 0
            guard count + share > 0 else { continue }
            let cost = -log((count + share) / total)
            if cost < Self.dearest { result.append(Weight(upos: upos, cost: cost)) }
        }
        return result
    }
}
