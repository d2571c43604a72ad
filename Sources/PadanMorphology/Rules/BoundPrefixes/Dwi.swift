extension AffixRule {
    /// dwi-: two.
    static let boundDwi = bound(
        "dwi", label: "two",
        right: [("dwibahasa", "bahasa")],
        wrong: [("dwi-bahasa", "-bahasa")])
}
