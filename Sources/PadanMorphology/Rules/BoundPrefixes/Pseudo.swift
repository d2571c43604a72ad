extension AffixRule {
    /// pseudo-: falsely called.
    static let boundPseudo = bound(
        "pseudo", label: "pseudo",
        right: [("pseudoilmu", "ilmu")],
        wrong: [("pseudo-ilmu", "-ilmu")])
}
