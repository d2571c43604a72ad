extension AffixRule {
    /// -isasi: making into.
    static let loanIsasi = loan(
        "isasi", label: "ization",
        right: [("lokalisasi", "lokal")],
        whole: ["organisasi"])
}
