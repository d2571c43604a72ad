/// The cheapest way through the classes of a stretch of words (Viterbi 1967).
///
/// It keeps its memory from one stretch to the next.
struct Lattice {
    /// A class of a word.
    private struct Node {
        var cost: Int32 = 0
        var lane: UInt8 = 0
        /// The node of the word before that the cheapest way to it comes from, counted within its column.
        var source: UInt8 = 0
    }

    private var nodes = [Node](repeating: Node(), count: 64)
    private var nodeCount = 0
    /// Where each column begins; once it has been searched, the node that was chosen in it.
    private var columns = [Int](repeating: 0, count: 16)
    /// How many columns there are.
    private(set) var count = 0
    private let transitions: ClassTransitions

    /// A lattice over the classes of a model.
    init(_ transitions: ClassTransitions) { self.transitions = transitions }

    /// Begins a new stretch.
    mutating func removeAll() {
        nodeCount = 0
        count = 0
    }

    /// Adds the column of the next word: some classes, a bit for each lane, with their costs.
    @inline(__always)
    mutating func addColumn(_ lanes: UInt16, _ costs: ClassCosts) {
        if count == columns.count { columns += columns }
        columns[count] = nodeCount
        count &+= 1
        if nodeCount &+ ClassCosts.scalarCount > nodes.count { nodes += nodes }
        Self.fill(&nodes, &nodeCount, lanes, costs)
    }

    @inline(__always)
    private static func fill(_ nodes: inout [Node], _ count: inout Int, _ lanes: UInt16, _ costs: ClassCosts) {
        var nodes = nodes.mutableSpan
        for lane in SetBits(lanes) {
            nodes[count] = Node(cost: Int32(costs[lane]), lane: UInt8(truncatingIfNeeded: lane))
            count &+= 1
        }
    }

    /// The lane of the class that was chosen for a column.
    func choice(_ column: Int) -> Int { Int(nodes[columns[column]].lane) }

    /// Finds the cheapest way between the lanes on both sides, which may be the edge.
    mutating func search(after: Int, before: Int) {
        guard count > 0 else { return }
        Self.search(&nodes, nodeCount, &columns, count, transitions, after, before)
    }

    private static func search(
        _ nodes: inout [Node], _ nodeCount: Int, _ columns: inout [Int], _ count: Int, _ transitions: ClassTransitions,
        _ after: Int, _ before: Int
    ) {
        var nodes = nodes.mutableSpan
        var columns = columns.mutableSpan
        for node in 0..<(count > 1 ? columns[1] : nodeCount) {
            nodes[node].cost += transitions.cost(after, Int(nodes[node].lane))
        }
        for c in 1..<count {
            let start = columns[c], end = c &+ 1 < count ? columns[c &+ 1] : nodeCount
            let first = columns[c &- 1]
            for node in start..<end {
                let lane = Int(nodes[node].lane)
                var best = Int32.max
                var source = first
                for p in first..<start {
                    let cost = nodes[p].cost + transitions.cost(Int(nodes[p].lane), lane)
                    if cost < best { (best, source) = (cost, p) }
                }
                nodes[node].cost += best
                nodes[node].source = UInt8(truncatingIfNeeded: source &- first)
            }
        }
        var best = Int32.max
        var node = columns[count &- 1]
        for p in columns[count &- 1]..<nodeCount {
            let cost = nodes[p].cost + transitions.cost(Int(nodes[p].lane), before)
            if cost < best { (best, node) = (cost, p) }
        }
        for c in stride(from: count &- 1, through: 0, by: -1) {
            let source = Int(nodes[node].source)
            columns[c] = node
            if c > 0 { node = columns[c &- 1] &+ source }
        }
    }
}
