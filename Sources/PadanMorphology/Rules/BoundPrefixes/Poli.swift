extension AffixRule {
    /// poli-: many.
    static let boundPoli = bound(
        "poli", label: "poly",
        right: [("poliklinik", "klinik")],
        wrong: [("polio", "o"), ("polisi", "si")],
        whole: ["politik"])
}
