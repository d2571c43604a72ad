extension AffixRule {
    /// mikro-: small.
    static let boundMikro = bound(
        "mikro", label: "micro",
        right: [("mikrokredit", "kredit")],
        wrong: [("mikro-ekonomi", "-ekonomi")],
        whole: ["mikrofon"])
}
