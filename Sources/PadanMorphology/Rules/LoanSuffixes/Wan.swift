extension AffixRule {
    /// -wan: who has to do with it.
    static let loanWan = loan(
        "wan", label: "person",
        right: [("ilmuwan", "ilmu")],
        wrong: [("kawan", "ka"), ("hewan", "he")],
        whole: ["pahlawan"])
}
