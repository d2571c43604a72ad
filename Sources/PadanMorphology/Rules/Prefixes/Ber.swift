extension AffixRule {
    /// ber-, intransitive verbs, having and wearing.
    static let ber = AffixRule(
        "ber-", .prefix, label: "INTR", head: "be",
        right: [
            ("berjalan", "jalan"), ("bekerja", "kerja"), ("berenang", "renang"), ("belajar", "ajar"),
            ("beternak", "ternak"),
        ],
        wrong: [("belajar", "lajar"), ("bebas", "bas"), ("bentuk", "ntuk")],
        whole: ["berita", "beras", "bersih", "berlian"],
        undo: either(
            beginning("ber", leaving: 3), beginning("bel", leaving: 3, of: ["belajar", "belunjur"]),
            beginning("be", leaving: 3, where: takesNoR)))
}
