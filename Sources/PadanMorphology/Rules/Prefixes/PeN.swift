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
        var found = Nasal.undo(form, head: .pe)
        for rest in withoutNasal(form) where !found.contains(where: { $0.base == rest.base }) { found.append(rest) }
        return found
    }

    /// From verbs in ber-: petinju, pekerja, petani.
    private static let withoutNasal = either(
        beginning("pel", leaving: 3, of: ["pelajar"]), beginning("pe", leaving: 3))
}
