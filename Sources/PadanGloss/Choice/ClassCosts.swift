import PadanText

/// What speaks against each class that a word can have, in nats, a lane for each.
///
/// A word is of any class but PUNCT, so that sixteen lanes hold them all and one instruction adds to several.
typealias ClassCosts = SIMD16<Float>

extension UPOS {
    /// Its lane among the costs of classes; 16, which is none, for PUNCT.
    @inline(__always) var lane: Int {
        switch self {
        case .punct: 16
        case .x: 15
        default: Int(rawValue)
        }
    }

    /// The class of a lane.
    @inline(__always) init(lane: Int) { self = lane == 15 ? .x : UPOS(rawValue: UInt8(truncatingIfNeeded: lane)) ?? .x }
}

/// What a class costs behind another, and which classes that spares one to look at.
struct ClassTransitions {
    /// Where a sentence begins or ends, instead of a lane.
    static let edge = 17
    private static let width = 18
    private static let lanes = ClassCosts.scalarCount
    /// The costs of a lane, PUNCT or the edge behind another; nothing costs anything before the edge.
    private let costs: [Float]
    /// By how much one lane has to be dearer than another to be dearer whatever stands on both sides.
    private let limits: [Float]

    init(_ model: TagModel) {
        var costs = [Float](repeating: 0, count: Self.width * Self.width)
        for next in UPOS.allCases {
            for previous in UPOS.allCases {
                costs[previous.lane * Self.width + next.lane] =
                    model.transition(Int(previous.rawValue), Int(next.rawValue))
            }
            costs[Self.edge * Self.width + next.lane] = model.transition(TagRows.edge, Int(next.rawValue))
        }
        self.costs = costs
        limits = (0..<Self.lanes).flatMap { cheap in
            (0..<Self.lanes).map { dear in
                let places = 0..<Self.width
                let before = places.map { costs[$0 * Self.width + cheap] - costs[$0 * Self.width + dear] }
                let behind = places.map { costs[cheap * Self.width + $0] - costs[dear * Self.width + $0] }
                // A little more, for the rounding of sums.
                return (before.max() ?? 0) + (behind.max() ?? 0) + 0.001
            }
        }
    }

    /// The cost of a lane behind another; both may be `edge` or the lane of PUNCT.
    @inline(__always)
    func cost(_ previous: Int, _ next: Int) -> Float { costs[previous &* Self.width &+ next] }

    /// Those of some lanes, a bit each, that can be in the cheapest way through a sentence, when the costs may change by
    /// `slack` beside each other.
    @inline(__always)
    func candidates(_ lanes: UInt16, _ costs: ClassCosts, slack: Float) -> UInt16 {
        var cheapest = 0
        var least = Float.infinity
        var rest = lanes
        while rest != 0 {
            let lane = rest.trailingZeroBitCount
            rest &= rest &- 1
            if costs[lane] < least { (cheapest, least) = (lane, costs[lane]) }
        }
        var result: UInt16 = 0
        least += slack
        rest = lanes
        while rest != 0 {
            let lane = rest.trailingZeroBitCount
            rest &= rest &- 1
            if costs[lane] <= least + limits[cheapest &* Self.lanes &+ lane] { result |= 1 &<< UInt16(lane) }
        }
        return result
    }
}
