extension AffixRule {
    /// dasa-: ten.
    static let boundDasa = bound(
        "dasa", label: "ten",
        right: [("dasawarsa", "warsa")],
        wrong: [("dasar", "r")])
}
