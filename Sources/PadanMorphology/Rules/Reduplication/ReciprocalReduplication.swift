extension AffixRule {
    /// A verb stem before its own active: what two or more do to each other.
    ///
    /// Sneddon, Adelaar, Djenar and Ewing (2010), on reciprocal verbs with reduplication.
    static let reciprocalReduplication = AffixRule(
        "RED.RECP", .reduplication, label: "RECP",
        right: [
            ("tolong-menolong", "menolong"), ("tarik-menarik", "menarik"), ("pukul-memukul", "memukul"),
            ("kunjung-mengunjungi", "mengunjungi"),
        ],
        wrong: [("berlari-lari", "berlari"), ("memukul-mukul", "memukul"), ("buku-buku", "buku")]
    ) { form in
        guard let (first, second) = halves(form), second.starts(with: "me".utf8),
            Nasal.undo(second, head: .me).contains(where: { stem in
                stem.base.starts(with: first)
                    && ["", "i", "kan"].contains { $0.utf8.elementsEqual(stem.base.dropFirst(first.count)) }
            })
        else { return [] }
        return [Remainder(second, before: copy(first))]
    }
}
