import PadanText

/// Chooses the part of speech of each word from what its readings allow and what stands beside it.
///
/// The cheapest way through the classes of a sentence (Viterbi 1967); the costs of a class at a word, and after another
/// class, are those of `TagModel`. A word with one class needs no choice, and cuts the sentence into stretches that are
/// decided one by one.
struct Tagger {
    /// The classes that a token allows, with their costs; at most eight.
    struct Candidates {
        private(set) var count = 0
        private(set) var upos = InlineArray<8, UInt8>(repeating: 0)
        private(set) var cost = InlineArray<8, Float>(repeating: 0)

        init() {}

        /// Takes some cost off a class, where it is allowed.
        mutating func favour(_ upos: UPOS, by gain: Float) {
            for k in 0..<count where self.upos[k] == upos.rawValue { cost[k] -= gain }
        }

        /// Allows a class; of two costs of one the lower counts.
        mutating func allow(_ upos: UPOS, _ cost: Float) {
            for k in 0..<count where self.upos[k] == upos.rawValue {
                self.cost[k] = min(self.cost[k], cost)
                return
            }
            guard count < 8 else { return }
            self.upos[count] = upos.rawValue
            self.cost[count] = cost
            count += 1
        }
    }

    /// One column of the search: the costs of the best ways to its classes, and where they came from.
    private struct Column {
        var candidates: Candidates
        var cost = InlineArray<8, Float>(repeating: .infinity)
        var back = InlineArray<8, UInt8>(repeating: 0)
    }

    private let model: TagModel
    private var columns: [Column] = []

    init(_ model: TagModel) { self.model = model }

    /// Decides the tokens in a range.
    ///
    /// `only` gives the class of a token that has no choice, `allowed` the classes of one that has; `assign` takes
    /// each decision.
    mutating func decide(
        _ range: Range<Int>, only: (Int) -> UPOS?, allowed: (Int) -> Candidates, assign: (Int, UPOS) -> Void
    ) {
        var previous = TagRows.edge
        var i = range.lowerBound
        while i < range.upperBound {
            if let upos = only(i) {
                assign(i, upos)
                previous = Int(upos.rawValue)
                i += 1
                continue
            }
            // A stretch of words with a choice, up to the next without one.
            columns.removeAll(keepingCapacity: true)
            columns.append(Column(candidates: allowed(i)))
            var j = i + 1
            var next = TagRows.edge
            while j < range.upperBound {
                if let upos = only(j) {
                    next = Int(upos.rawValue)
                    break
                }
                columns.append(Column(candidates: allowed(j)))
                j += 1
            }
            search(after: previous, before: next) { k, upos in
                assign(i + k, UPOS(rawValue: upos) ?? .x)
                if i + k == j - 1 { previous = Int(upos) }
            }
            i = j
        }
    }

    /// The cheapest way through the columns, the last column's choice first.
    private mutating func search(after: Int, before: Int, _ choose: (Int, UInt8) -> Void) {
        for c in columns.indices {
            let candidates = columns[c].candidates
            for k in 0..<candidates.count {
                let upos = Int(candidates.upos[k])
                var best = Float.infinity
                var source = 0
                if c == 0 {
                    best = model.transition(after, upos)
                } else {
                    for p in 0..<columns[c - 1].candidates.count {
                        let cost =
                            columns[c - 1].cost[p] + model.transition(Int(columns[c - 1].candidates.upos[p]), upos)
                        if cost < best { (best, source) = (cost, p) }
                    }
                }
                columns[c].cost[k] = best + candidates.cost[k]
                columns[c].back[k] = UInt8(source)
            }
        }
        guard let last = columns.indices.last else { return }
        var k = 0
        var best = Float.infinity
        for p in 0..<columns[last].candidates.count {
            let cost =
                columns[last].cost[p]
                + (before == TagRows.edge ? 0 : model.transition(Int(columns[last].candidates.upos[p]), before))
            if cost < best { (best, k) = (cost, p) }
        }
        for c in stride(from: last, through: 0, by: -1) {
            choose(c, columns[c].candidates.upos[k])
            k = Int(columns[c].back[k])
        }
    }
}
