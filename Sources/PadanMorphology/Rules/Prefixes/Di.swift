extension AffixRule {
    /// di-, the passive: the lexicon has the verb under its active form.
    static let di = AffixRule(
        "di-", .prefix, label: "PASS", base: .verbStem, head: "di",
        right: [("diluncurkan", "luncurkan"), ("dibaca", "baca"), ("di-phk", "phk")],
        wrong: [("di-phk", "-phk")],
        whole: ["dinding", "dingin", "diam", "dinas", "diskusi"],
        undo: beginning("di"))
}
