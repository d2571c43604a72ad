extension AffixRule {
    /// -in, the colloquial -kan and -i.
    static let colloquialIn = AffixRule(
        "-in", .suffix, label: "APPL", tail: "in",
        right: [("bikinin", "bikin"), ("beliin", "beli")],
        wrong: [("lain", "la")],
        whole: ["dingin", "angin", "yakin", "miskin"],
        undo: ending("in", leaving: 3))
}
