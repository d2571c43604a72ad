extension AffixRule {
    /// nara-: a person for.
    static let boundNara = bound(
        "nara", label: "person of",
        right: [("narasumber", "sumber")],
        wrong: [("nara-sumber", "-sumber")])
}
