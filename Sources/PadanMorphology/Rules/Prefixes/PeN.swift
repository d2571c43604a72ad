extension AffixRule {
    /// peN-, who or what does it.
    static let peN = AffixRule(
        "peN-", .prefix, label: "AGT.NMLZ", base: .verbStem, head: "pe",
        right: [
            ("penulis", "tulis"), ("pembaca", "baca"), ("pengirim", "kirim"), ("penyanyi", "nyanyi"),
            ("pelari", "lari"), ("petinju", "tinju"), ("pekerja", "kerja"), ("pelajar", "ajar"), ("pengebom", "bom"),
        ],
        wrong: [("penulis", "ulis"), ("pembaca", "aca"), ("pengirim", "girim")],
        whole: ["perahu", "pesan", "pernah", "penuh"]
    ) { form in
        var found = Nasal.undo(form, head: "pe")
        if form.starts(with: "pelajar".utf8) { found += beginning("pel", leaving: 3)(form) }
        // Without a nasal from verbs in ber-: petinju, pekerja, petani.
        found += beginning("pe", leaving: 3)(form).filter { rest in !found.contains { $0.base == rest.base } }
        return found
    }
}
