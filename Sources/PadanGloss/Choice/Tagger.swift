import PadanText

/// Chooses the part of speech of each word from what its readings allow and what stands beside it.
///
/// A first-order hidden Markov model (Viterbi 1967): the cost of a class at a word is the cost of its cheapest reading,
/// the cost of a class after another comes from `TagTransitions`. A word with one class needs no choice, and cuts
/// the sentence into stretches that are decided one by one.
struct Tagger {
    /// The classes that a token allows, with their costs.
    struct Candidates {
        var upos: [UPOS] = []
        var cost: [Float] = []
    }

    /// Decides the tokens in a range; `allowed` gives the classes of each, `assign` takes the decision.
    static func decide(_ range: Range<Int>, allowed: (Int) -> Candidates, assign: (Int, UPOS) -> Void) {
        var previous = TagTransitions.edge
        var i = range.lowerBound
        while i < range.upperBound {
            let first = allowed(i)
            guard first.upos.count > 1 else {
                let only = first.upos.first ?? .x
                assign(i, only)
                previous = Int(only.rawValue)
                i += 1
                continue
            }
            // A stretch of words with a choice, up to the next without one.
            var columns = [first]
            var j = i + 1
            var next = TagTransitions.edge
            while j < range.upperBound {
                let column = allowed(j)
                guard column.upos.count > 1 else {
                    next = Int((column.upos.first ?? .x).rawValue)
                    break
                }
                columns.append(column)
                j += 1
            }
            let chosen = path(columns, after: previous, before: next)
            for (k, upos) in chosen.enumerated() { assign(i + k, upos) }
            previous = Int(chosen.last?.rawValue ?? UPOS.x.rawValue)
            i = j
        }
    }

    private static func path(_ columns: [Candidates], after: Int, before: Int) -> [UPOS] {
        var costs: [[Float]] = []
        var back: [[Int]] = []
        for (c, column) in columns.enumerated() {
            var row: [Float] = [], from: [Int] = []
            for (k, upos) in column.upos.enumerated() {
                var best = Float.infinity
                var source = 0
                if c == 0 {
                    best = TagTransitions.cost(after, Int(upos.rawValue))
                } else {
                    for (p, earlier) in columns[c - 1].upos.enumerated() {
                        let cost = costs[c - 1][p] + TagTransitions.cost(Int(earlier.rawValue), Int(upos.rawValue))
                        if cost < best { (best, source) = (cost, p) }
                    }
                }
                row.append(best + column.cost[k])
                from.append(source)
            }
            costs.append(row)
            back.append(from)
        }
        let last = columns.count - 1
        var k = 0
        var best = Float.infinity
        for (p, upos) in columns[last].upos.enumerated() {
            let cost = costs[last][p] + TagTransitions.cost(Int(upos.rawValue), before)
            if cost < best { (best, k) = (cost, p) }
        }
        var chosen: [UPOS] = []
        for c in stride(from: last, through: 0, by: -1) {
            chosen.append(columns[c].upos[k])
            k = back[c][k]
        }
        return chosen.reversed()
    }
}
