extension AffixRule {
    /// intra-: within.
    static let boundIntra = bound(
        "intra", label: "intra",
        right: [("intraseluler", "seluler")],
        wrong: [("intra-seluler", "-seluler")])
}
