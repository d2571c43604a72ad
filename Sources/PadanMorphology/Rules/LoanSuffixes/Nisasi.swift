extension AffixRule {
    /// -nisasi: making into, behind a vowel.
    static let loanNisasi = loan(
        "nisasi", label: "ization",
        right: [("swastanisasi", "swasta")],
        whole: ["organisasi"])
}
