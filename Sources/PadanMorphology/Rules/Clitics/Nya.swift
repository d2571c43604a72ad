extension AffixRule {
    /// -nya: the third person, the definite, and the maker of nouns and adverbs.
    static let nya = AffixRule(
        "-nya", .enclitic, label: "3", tail: "nya",
        right: [("bukunya", "buku"), ("ktp-nya", "ktp"), ("menemukannya", "menemukan"), ("ke-72-nya", "ke-72")],
        wrong: [("ktp-nya", "ktp-"), ("punya", "pu-")],
        whole: ["punya", "tanya", "hanya"],
        undo: ending("nya"))
}
