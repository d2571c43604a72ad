extension AffixRule {
    /// per-, which makes causative stems, mostly inside memper-, diper-.
    static let per = AffixRule(
        "per-", .prefix, label: "CAUS", head: "pe",
        right: [
            ("perbesar", "besar"), ("perkuat", "kuat"), ("pelajari", "ajari"), ("perendah", "rendah"),
            ("pekerjakan", "kerjakan"),
        ],
        wrong: [("pesawat", "sawat"), ("perut", "ut")],
        whole: ["perak", "perlu", "permen"],
        undo: either(
            beginning("per", leaving: 3), beginning("pel", leaving: 3, of: ["pelajar"]),
            beginning("pe", leaving: 3, where: takesNoR)))
}
