extension AffixRule {
    /// re-: again.
    static let boundRe = bound(
        "re", label: "re",
        right: [("reorganisasi", "organisasi")],
        wrong: [("re-organisasi", "-organisasi")],
        whole: ["rencana", "remaja"])
}
