extension AffixRule {
    /// -ku, the first person.
    static let ku = AffixRule(
        "-ku", .enclitic, label: "1SG", tail: "ku",
        right: [("rumahku", "rumah"), ("hp-ku", "hp")],
        wrong: [("aku", "a"), ("buku", "b")],
        whole: ["buku", "kaku", "laku", "pelaku"],
        undo: ending("ku"))
}
