extension AffixRule {
    /// agro-: of farming.
    static let boundAgro = bound(
        "agro", label: "agro",
        right: [("agroindustri", "industri")],
        wrong: [("agro-industri", "-industri")])
}
