extension AffixRule {
    /// tuna-: without.
    static let boundTuna = bound(
        "tuna", label: "lacking",
        right: [("tunawisma", "wisma")],
        wrong: [("tunai", "i"), ("tunas", "s")])
}
