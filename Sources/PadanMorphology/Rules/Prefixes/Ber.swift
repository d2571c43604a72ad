extension AffixRule {
    /// ber-, intransitive verbs, having and wearing.
    static let ber = AffixRule(
        "ber-", .prefix, label: "INTR", head: "be",
        right: [
            ("berjalan", "jalan"), ("bekerja", "kerja"), ("berenang", "renang"), ("belajar", "ajar"),
            ("beternak", "ternak"),
        ],
        wrong: [("belajar", "lajar"), ("bebas", "bas"), ("bentuk", "ntuk")],
        whole: ["berita", "beras", "bersih", "berlian"]
    ) { form in
        var found = beginning("ber", leaving: 3)(form)
        if form.starts(with: "belajar".utf8) || form.starts(with: "belunjur".utf8) {
            found += beginning("bel", leaving: 3)(form)
        }
        return found + beginning("be", leaving: 3)(form).filter { takesNoR($0.base) }
    }
}
