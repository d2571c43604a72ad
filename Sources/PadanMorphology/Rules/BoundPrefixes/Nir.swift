extension AffixRule {
    /// nir-: without.
    static let boundNir = bound(
        "nir", label: "without",
        right: [("nirlaba", "laba")],
        wrong: [("nir-laba", "-laba")],
        whole: ["nirwana"])
}
