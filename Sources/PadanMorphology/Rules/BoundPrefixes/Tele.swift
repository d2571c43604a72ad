extension AffixRule {
    /// tele-: far.
    static let boundTele = bound(
        "tele", label: "tele",
        right: [("telekomunikasi", "komunikasi")],
        wrong: [("telek", "k")],
        whole: ["telepon"])
}
