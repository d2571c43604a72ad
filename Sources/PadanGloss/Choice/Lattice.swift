/// The cheapest way through the classes of a stretch of words (Viterbi 1967).
///
/// The costs of a class after another are those of `TagModel`. It keeps its memory from one stretch to the next.
struct Lattice {
    /// A class of a word.
    private struct Node {
        var cost: Float = 0
        var upos: UInt8 = 0
        /// The node of the word before that the cheapest way to it comes from, counted within its column.
        var source: UInt8 = 0
    }

    private var nodes = [Node](repeating: Node(), count: 64)
    private var nodeCount = 0
    /// Where each column begins; once it has been searched, the node that was chosen in it.
    private var columns = [Int](repeating: 0, count: 16)
    /// How many columns there are.
    private(set) var count = 0

    private let transitions: [Float]
    private let width: Int

    /// A lattice over the classes of a model.
    init(_ model: TagModel) {
        width = TagRows.width
        transitions = (0...width).flatMap { previous in
            (0..<TagRows.width).map { model.transition(previous, $0) }
        }
    }

    /// Begins a new stretch.
    mutating func removeAll() {
        nodeCount = 0
        count = 0
    }

    /// Adds the column of the next word; `node` gives each of its classes with its cost.
    @inline(__always)
    mutating func addColumn(of size: Int, _ node: (Int) -> (upos: UInt8, cost: Float)) {
        if count == columns.count { columns += columns }
        columns[count] = nodeCount
        count &+= 1
        while nodeCount &+ size > nodes.count { nodes += nodes }
        Self.fill(&nodes, from: nodeCount, size, node)
        nodeCount &+= size
    }

    @inline(__always)
    private static func fill(
        _ nodes: inout [Node], from first: Int, _ size: Int, _ node: (Int) -> (upos: UInt8, cost: Float)
    ) {
        var nodes = nodes.mutableSpan
        for k in 0..<size {
            let (upos, cost) = node(k)
            nodes[first &+ k] = Node(cost: cost, upos: upos)
        }
    }

    /// Takes some cost off the classes of the last column, by class.
    mutating func favour(_ gains: InlineArray<17, Float>) {
        for node in columns[count - 1]..<nodeCount { nodes[node].cost -= gains[Int(nodes[node].upos)] }
    }

    /// The class that was chosen for a column.
    func choice(_ column: Int) -> UInt8 { nodes[columns[column]].upos }

    /// Finds the cheapest way between the classes on both sides; behind the last word of a sentence stands no class.
    mutating func search(after: Int, before: Int?) {
        guard count > 0 else { return }
        Self.search(&nodes, nodeCount, &columns, count, transitions, width, after, before)
    }

    private static func search(
        _ nodes: inout [Node], _ nodeCount: Int, _ columns: inout [Int], _ count: Int, _ transitions: [Float],
        _ width: Int, _ after: Int, _ before: Int?
    ) {
        var nodes = nodes.mutableSpan
        var columns = columns.mutableSpan
        for node in 0..<(count > 1 ? columns[1] : nodeCount) {
            nodes[node].cost += transitions[after &* width &+ Int(nodes[node].upos)]
        }
        for c in 1..<count {
            let start = columns[c], end = c &+ 1 < count ? columns[c &+ 1] : nodeCount
            let first = columns[c &- 1]
            for node in start..<end {
                let upos = Int(nodes[node].upos)
                var best = Float.infinity
                var source = first
                for p in first..<start {
                    let cost = nodes[p].cost + transitions[Int(nodes[p].upos) &* width &+ upos]
                    if cost < best { (best, source) = (cost, p) }
                }
                nodes[node].cost += best
                nodes[node].source = UInt8(truncatingIfNeeded: source &- first)
            }
        }
        var best = Float.infinity
        var node = columns[count &- 1]
        for p in columns[count &- 1]..<nodeCount {
            let cost = nodes[p].cost + (before.map { transitions[Int(nodes[p].upos) &* width &+ $0] } ?? 0)
            if cost < best { (best, node) = (cost, p) }
        }
        for c in stride(from: count &- 1, through: 0, by: -1) {
            let source = Int(nodes[node].source)
            columns[c] = node
            if c > 0 { node = columns[c &- 1] &+ source }
        }
    }
}
