extension AffixRule {
    /// panca-: five.
    static let boundPanca = bound(
        "panca", label: "five",
        right: [("pancaindra", "indra")],
        wrong: [("pancar", "r"), ("pancang", "ng")])
}
