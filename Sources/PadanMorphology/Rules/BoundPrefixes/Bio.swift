extension AffixRule {
    /// bio-: of life.
    static let boundBio = bound(
        "bio", label: "bio",
        right: [("biogas", "gas")],
        wrong: [("biola", "la")],
        whole: ["bioskop"])
}
