extension AffixRule {
    /// pra-: before in time.
    static let boundPra = bound(
        "pra", label: "pre",
        right: [("prasejarah", "sejarah")],
        wrong: [("pra-sejarah", "-sejarah")],
        whole: ["prajurit", "praktik"])
}
