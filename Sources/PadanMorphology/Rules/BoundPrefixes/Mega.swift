extension AffixRule {
    /// mega-: very large.
    static let boundMega = bound(
        "mega", label: "mega",
        right: [("megaproyek", "proyek")],
        wrong: [("megah", "h")],
        whole: ["megapolitan"])
}
