extension AffixRule {
    /// per-, which makes causative stems, mostly inside memper-, diper-.
    static let per = AffixRule(
        "per-", .prefix, label: "CAUS", head: "pe",
        right: [
            ("perbesar", "besar"), ("perkuat", "kuat"), ("pelajari", "ajari"), ("perendah", "rendah"),
            ("pekerjakan", "kerjakan"),
        ],
        wrong: [("pesawat", "sawat"), ("perut", "ut")],
        whole: ["perak", "perlu", "permen"]
    ) { form in
        var found = beginning("per", leaving: 3)(form)
        if form.starts(with: "pelajar".utf8) { found += beginning("pel", leaving: 3)(form) }
        return found + beginning("pe", leaving: 3)(form).filter { takesNoR($0.base) }
    }
}
