extension AffixRule {
    /// antar-: between several of what follows.
    static let boundAntar = bound(
        "antar", label: "inter",
        right: [("antarnegara", "negara"), ("antar-jepang", "jepang")],
        wrong: [("antara", "a")],
        whole: ["antariksa"])
}
