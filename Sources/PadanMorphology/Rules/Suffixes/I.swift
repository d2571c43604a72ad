extension AffixRule {
    /// -i: locative, repetitive, causative.
    static let i = AffixRule(
        "-i", .suffix, label: "APPL", tail: "i",
        right: [("datangi", "datang"), ("akhiri", "akhir")],
        wrong: [("lari", "la"), ("kaki", "ka")],
        whole: ["hari", "mandi", "kopi", "istri"],
        undo: ending("i", leaving: 3))
}
