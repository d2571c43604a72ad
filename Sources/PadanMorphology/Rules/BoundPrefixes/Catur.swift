extension AffixRule {
    /// catur-: four.
    static let boundCatur = bound(
        "catur", label: "four",
        right: [("caturwulan", "wulan")],
        wrong: [("catur-wulan", "-wulan")])
}
