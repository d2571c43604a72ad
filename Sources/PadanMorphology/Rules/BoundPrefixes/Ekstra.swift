extension AffixRule {
    /// ekstra-: outside of, or very.
    static let boundEkstra = bound(
        "ekstra", label: "extra",
        right: [("ekstrakurikuler", "kurikuler")],
        wrong: [("ekstrak", "k")])
}
