extension AffixRule {
    /// maha-: the greatest.
    static let boundMaha = bound(
        "maha", label: "great",
        right: [("mahaguru", "guru")],
        wrong: [("mahal", "l")])
}
