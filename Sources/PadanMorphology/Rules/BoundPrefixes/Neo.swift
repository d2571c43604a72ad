extension AffixRule {
    /// neo-: new.
    static let boundNeo = bound(
        "neo", label: "neo",
        right: [("neoliberal", "liberal")],
        wrong: [("neon", "n")])
}
