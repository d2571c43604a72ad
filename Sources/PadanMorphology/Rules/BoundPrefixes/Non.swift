extension AffixRule {
    /// non-: other than.
    static let boundNon = bound(
        "non", label: "non",
        right: [("non-islam", "islam"), ("nonformal", "formal")],
        wrong: [("nona", "a")],
        whole: ["nonton"])
}
