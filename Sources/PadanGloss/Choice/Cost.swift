/// What is against something, or for it, in hundredths of a nat.
///
/// The weights are learned in hundredths and the rules count in tenths, so that sums are exact.
typealias Cost = Int16

extension Cost {
    /// What is against a class that a word cannot have: more than anything else, and far from the greatest number, so
    /// that what is added to it or taken off goes beyond neither.
    static let impossible: Cost = 20_000

    /// A cost in nats, at most half of what makes a class impossible.
    init(nats: Float) {
        let most = Float(Self.impossible) / 2
        self.init(Swift.min(Swift.max(nats * 100, -most), most).rounded())
    }

    /// The cost in nats.
    var nats: Float { Float(self) / 100 }
}
