extension AffixRule {
    /// se-: one, the whole of, the same, as ... as.
    static let se = AffixRule(
        "se-", .prefix, label: "one", head: "se",
        right: [("sebuah", "buah"), ("sebesar", "besar"), ("se-indonesia", "indonesia")],
        wrong: [("se-indonesia", "-indonesia")],
        whole: ["sekolah", "sepeda", "selamat", "senyum", "seni"],
        undo: beginning("se"))
}
