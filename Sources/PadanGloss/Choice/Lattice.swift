/// The cheapest way through the classes of a stretch of words (Viterbi 1967).
///
/// The costs of a class after another are those of `TagModel`. It keeps its memory from one stretch to the next.
struct Lattice {
    /// The class of each node, the cost of the best way to it, and the place in the column before that it comes from.
    private var classes: [UInt8] = []
    private var costs: [Float] = []
    private var sources: [UInt8] = []
    /// Where each column begins.
    private var columns: [Int] = []
    /// The class of each column on the cheapest way, once it has been searched for.
    private(set) var chosen: [UInt8] = []

    private let transitions: [Float]
    private let width: Int

    /// A lattice over the classes of a model.
    init(_ model: TagModel) {
        width = TagRows.width
        transitions = (0...width).flatMap { previous in
            (0..<TagRows.width).map { model.transition(previous, $0) }
        }
    }

    /// How many columns there are.
    var count: Int { columns.count }

    /// Begins a new stretch.
    mutating func removeAll() {
        classes.removeAll(keepingCapacity: true)
        costs.removeAll(keepingCapacity: true)
        sources.removeAll(keepingCapacity: true)
        columns.removeAll(keepingCapacity: true)
    }

    /// Begins the column of the next word.
    mutating func addColumn() { columns.append(classes.count) }

    /// Adds a class to the last column.
    @inline(__always)
    mutating func add(_ upos: UInt8, _ cost: Float) {
        classes.append(upos)
        costs.append(cost)
        sources.append(0)
    }

    /// Takes some cost off the classes of the last column, by class.
    mutating func favour(_ gains: InlineArray<17, Float>) {
        guard let start = columns.last else { return }
        for node in start..<classes.count { costs[node] -= gains[Int(classes[node])] }
    }

    /// Finds the cheapest way between the classes on both sides; behind the last word of a sentence stands none.
    mutating func search(after: Int, before: Int?) {
        chosen.removeAll(keepingCapacity: true)
        var previous = 0..<0
        for c in columns.indices {
            let end = c + 1 < columns.count ? columns[c + 1] : classes.count
            for node in columns[c]..<end {
                let upos = Int(classes[node])
                if c == 0 {
                    costs[node] += transitions[after * width + upos]
                    continue
                }
                var best = Float.infinity
                var source = 0
                for p in previous {
                    let cost = costs[p] + transitions[Int(classes[p]) * width + upos]
                    if cost < best { (best, source) = (cost, p - previous.lowerBound) }
                }
                costs[node] += best
                sources[node] = UInt8(truncatingIfNeeded: source)
            }
            previous = columns[c]..<end
        }
        var best = Float.infinity
        var node = previous.lowerBound
        for p in previous {
            let cost = costs[p] + (before.map { transitions[Int(classes[p]) * width + $0] } ?? 0)
            if cost < best { (best, node) = (cost, p) }
        }
        for c in columns.indices.reversed() {
            chosen.append(classes[node])
            if c > 0 { node = columns[c - 1] + Int(sources[node]) }
        }
        chosen.reverse()
    }
}
