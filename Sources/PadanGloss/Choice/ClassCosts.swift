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
    /// The costs of a lane, PUNCT or the edge behind another; nothing costs anything before the edge.
    private let costs: [Float]
    /// By a lane: by how much each has to be dearer to be so whatever stands on both sides.
    private let limits: [ClassCosts]

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
        let places = 0..<Self.width
        limits = (0..<ClassCosts.scalarCount).map { cheap in
            var limits = ClassCosts.zero
            for dear in limits.indices {
                let before = places.map { costs[$0 * Self.width + cheap] - costs[$0 * Self.width + dear] }
                let behind = places.map { costs[cheap * Self.width + $0] - costs[dear * Self.width + $0] }
                // A little more, for the rounding of sums.
                limits[dear] = (before.max() ?? 0) + (behind.max() ?? 0) + 0.001
            }
            return limits
        }
    }

    /// The cost of a lane behind another; both may be `edge` or the lane of PUNCT.
    @inline(__always)
    func cost(_ previous: Int, _ next: Int) -> Float { costs[previous &* Self.width &+ next] }

    /// The lanes that can be in the cheapest way through a sentence, a bit each, when the costs may change by `slack`
    /// beside each other; those that cost infinitely much never are.
    @inline(__always)
    func candidates(_ costs: ClassCosts, slack: Float) -> UInt16 {
        let least = costs.least
        let cheapest = (costs .<= ClassCosts(repeating: least)).bits.trailingZeroBitCount
        return (costs .<= limits[cheapest] + (least + slack)).bits
    }
}

extension SIMD16<Float> {
    /// The least of the lanes.
    @inline(__always)
    fileprivate var least: Float {
        let eight = lowHalf.replacing(with: highHalf, where: highHalf .< lowHalf)
        let four = eight.lowHalf.replacing(with: eight.highHalf, where: eight.highHalf .< eight.lowHalf)
        let two = four.lowHalf.replacing(with: four.highHalf, where: four.highHalf .< four.lowHalf)
        return two[1] < two[0] ? two[1] : two[0]
    }
}

extension SIMDMask<SIMD16<Int32>> {
    /// A bit for each lane that holds, the first lane's the lowest.
    @inline(__always)
    fileprivate var bits: UInt16 {
        let each = SIMD16<Int32>(
            1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000, 0x4000, 0x8000)
        let held = SIMD16<Int32>.zero.replacing(with: each, where: self)
        let eight = held.lowHalf | held.highHalf
        let four = eight.lowHalf | eight.highHalf
        let two = four.lowHalf | four.highHalf
        return UInt16(truncatingIfNeeded: two[0] | two[1])
    }
}
