extension AffixRule {
    /// kuasi-: seemingly.
    static let boundKuasi = bound(
        "kuasi", label: "quasi",
        right: [("kuasimiliter", "militer")],
        wrong: [("kuasi-militer", "-militer")])
}
