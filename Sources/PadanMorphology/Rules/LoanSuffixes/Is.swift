extension AffixRule {
    /// -is: who follows it, or what is like it.
    static let loanIs = loan(
        "is", label: "ist",
        right: [("idealis", "ideal")],
        wrong: [("tulis", "tul"), ("manis", "man")],
        whole: ["majelis"])
}
