extension AffixRule {
    /// adi-: great.
    static let boundAdi = bound(
        "adi", label: "super",
        right: [("adikuasa", "kuasa")],
        wrong: [("adik", "k"), ("adil", "l")])
}
