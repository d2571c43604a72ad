extension AffixRule {
    /// peN- -an: nouns of what is done.
    static let peNAn = AffixRule(
        "peN- -an", .circumfix, label: "NMLZ", base: .verbStem, head: "pe", tail: "an",
        right: [
            ("peluncuran", "luncur"), ("pembacaan", "baca"), ("pengiriman", "kirim"), ("penutupan", "tutup"),
            ("pengeboman", "bom"),
        ],
        wrong: [("penutupan", "utup"), ("pembacaan", "aca"), ("pesan", "s")],
        whole: ["perempuan"]
    ) { form in
        guard form.count > 6, form.starts(with: "pe".utf8) else { return [] }
        return withoutAn(form).flatMap { tail in
            Nasal.undo(tail.base[...], head: .pe).map { Remainder($0.base, before: $0.before, after: tail.after) }
        }
    }

    private static let withoutAn = ending("an", leaving: 5)
}
