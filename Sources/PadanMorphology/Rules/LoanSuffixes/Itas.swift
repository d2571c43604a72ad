extension AffixRule {
    /// -itas: a quality.
    static let loanItas = loan(
        "itas", label: "ity",
        right: [("sakralitas", "sakral")],
        whole: ["kualitas", "universitas"])
}
