extension AffixRule {
    /// auto-: by itself.
    static let boundAuto = bound(
        "auto", label: "auto",
        right: [("autofokus", "fokus")],
        wrong: [("autopsi", "si")])
}
