extension AffixRule {
    /// mini-: small of its kind.
    static let boundMini = bound(
        "mini", label: "mini",
        right: [("minibus", "bus")],
        wrong: [("mini-bus", "-bus")],
        whole: ["minimal"])
}
