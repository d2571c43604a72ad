extension AffixRule {
    /// psiko-: of the mind.
    static let boundPsiko = bound(
        "psiko", label: "psycho",
        right: [("psikoterapi", "terapi")],
        wrong: [("psiko-terapi", "-terapi")])
}
