extension AffixRule {
    /// kontra-: against.
    static let boundKontra = bound(
        "kontra", label: "counter",
        right: [("kontraproduktif", "produktif")],
        wrong: [("kontrak", "k"), ("kontras", "s")])
}
