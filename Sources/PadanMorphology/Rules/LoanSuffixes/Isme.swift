extension AffixRule {
    /// -isme: a doctrine.
    static let loanIsme = loan(
        "isme", label: "ism",
        right: [("sukarnoisme", "sukarno")],
        whole: ["organisme"])
}
