import CIntrinsics
import PadanText

/// What speaks against each class that a word can have, a lane for each.
///
/// A word is of any class but PUNCT, so that sixteen lanes hold them all and one instruction adds to several.
typealias ClassCosts = SIMD16<Cost>

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
    private let costs: [Int32]
    /// By a lane: by how much each has to be dearer to be so whatever stands on both sides.
    private let limits: [ClassCosts]

    init(_ model: TagModel) {
        var costs = [Int32](repeating: 0, count: Self.width * Self.width)
        for next in UPOS.allCases {
            for previous in UPOS.allCases {
                costs[previous.lane * Self.width + next.lane] =
                    Int32(Cost(nats: model.transition(Int(previous.rawValue), Int(next.rawValue))))
            }
            costs[Self.edge * Self.width + next.lane] =
                Int32(Cost(nats: model.transition(TagRows.edge, Int(next.rawValue))))
        }
        self.costs = costs
        let places = 0..<Self.width
        limits = (0..<ClassCosts.scalarCount).map { cheap in
            var limits = ClassCosts.zero
            for dear in limits.indices {
                let before = places.map { costs[$0 * Self.width + cheap] - costs[$0 * Self.width + dear] }
                let behind = places.map { costs[cheap * Self.width + $0] - costs[dear * Self.width + $0] }
                limits[dear] = Cost(clamping: (before.max() ?? 0) + (behind.max() ?? 0))
            }
            return limits
        }
    }

    /// The cost of a lane behind another, as in `Cost`; both may be `edge` or the lane of PUNCT.
    @inline(__always)
    func cost(_ previous: Int, _ next: Int) -> Int32 { costs[previous &* Self.width &+ next] }

    /// The lanes that can be in the cheapest way through a sentence, a bit each, when the costs may change by `slack`
    /// beside each other; those that are impossible never are.
    @inline(__always)
    func candidates(_ costs: ClassCosts, slack: Cost) -> UInt16 {
        let least = costs.least
        let cheapest = costs.within(ClassCosts(repeating: least)).trailingZeroBitCount
        return costs.within(limits[cheapest] &+ (least &+ slack))
    }
}

extension ClassCosts {
    /// The least of the lanes.
    @inline(__always)
    fileprivate var least: Cost { cintrinsics_least(lowHalf, highHalf) }

    /// A bit for each lane that is not greater than its limit, the first lane's the lowest.
    @inline(__always)
    fileprivate func within(_ limits: ClassCosts) -> UInt16 {
        cintrinsics_within(lowHalf, highHalf, limits.lowHalf, limits.highHalf)
    }
}
