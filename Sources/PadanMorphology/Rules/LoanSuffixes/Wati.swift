extension AffixRule {
    /// -wati: a woman who has to do with it.
    static let loanWati = loan(
        "wati", label: "woman",
        right: [("karyawati", "karya")],
        whole: ["melewati"])
}
