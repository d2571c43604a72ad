extension AffixRule {
    /// ke-, ordinals and groups of a number, and a few nouns.
    static let ke = AffixRule(
        "ke-", .prefix, label: "ORD", head: "ke",
        right: [("kedua", "dua"), ("ketiga", "tiga"), ("ke-72", "72")],
        wrong: [("ke-72", "-72")],
        whole: ["kepala", "kemeja", "keluarga", "kelapa"],
        undo: beginning("ke"))
}
