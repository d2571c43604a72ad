extension AffixRule {
    /// anti-: against.
    static let boundAnti = bound(
        "anti", label: "anti",
        right: [("antinarkoba", "narkoba"), ("anti-rusia", "rusia")],
        wrong: [("antik", "k")])
}
