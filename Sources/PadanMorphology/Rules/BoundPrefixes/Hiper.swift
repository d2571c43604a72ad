extension AffixRule {
    /// hiper-: too much.
    static let boundHiper = bound(
        "hiper", label: "hyper",
        right: [("hiperaktif", "aktif")],
        wrong: [("hiper-aktif", "-aktif")])
}
