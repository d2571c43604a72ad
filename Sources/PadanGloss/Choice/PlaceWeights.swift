import PadanText

/// What speaks for each class in a token's place: the rows of the tagger's weights for capitals, terms and
/// neighbours, each as it is added up.
struct PlaceWeights {
    private let rows: [ClassCosts]
    private let firstCapital: Int, firstTerm: Int, firstNeighbour: Int

    init(_ model: TagModel) {
        let first = TagRows.firstOfPlace
        rows = (first..<TagRows.count).map { row in
            var weights = ClassCosts.zero
            for upos in UPOS.allCases where upos != .punct {
                weights[upos.lane] = Cost(nats: model.weight(row, Int(upos.rawValue)))
            }
            return weights
        }
        firstCapital = TagRows.capital(0) - first
        firstTerm = TagRows.term(0) - first
        firstNeighbour = TagRows.neighbour(.before, 0) - first
    }

    /// See `TagRows.capital`.
    @inline(__always) func capital(_ flags: Int) -> ClassCosts { rows[firstCapital &+ flags] }
    /// See `TagRows.term`.
    @inline(__always) func term(_ number: Int) -> ClassCosts { rows[firstTerm &+ number] }
    /// See `TagRows.neighbour`.
    @inline(__always) func neighbour(_ place: TagRows.Place, _ kind: UInt8) -> ClassCosts {
        rows[firstNeighbour &+ place.rawValue &* Neighbour.most &+ Int(kind)]
    }
}
