extension AffixRule {
    /// nge-, or the nasal alone: the colloquial meN-.
    static let nge = AffixRule(
        "nge-", .prefix, label: "AV", base: .verbStem,
        right: [
            ("ngopi", "kopi"), ("ngecek", "cek"), ("ngomong", "omong"), ("nulis", "tulis"), ("nyari", "cari"),
            ("mukul", "pukul"),
        ],
        wrong: [("nulis", "ulis"), ("mukul", "ukul"), ("menulis", "penulis"), ("nyari", "ari")],
        whole: ["nasi", "nyata", "ngeri", "nyamuk"]
    ) { form in
        // What begins with mem-, men- has its meN- whole, and no pem-, pen- in it.
        guard form.count >= 4, form.first == UInt8(ascii: "n") || form.first == UInt8(ascii: "m"),
            !form.starts(with: "mem".utf8), !form.starts(with: "men".utf8)
        else { return [] }
        let full = Array("me".utf8) + form
        var found = Nasal.undo(full[...], head: .me).map { Remainder($0.base, before: String($0.before.dropFirst(2))) }
        found += whole(form)
        if form.starts(with: "ny".utf8) { found.append(Remainder(Array("c".utf8) + form.dropFirst(2), before: "ny-")) }
        return found.filter { $0.base[...] != form }
    }

    /// nge- as it is written.
    private static let whole = beginning("nge", leaving: 3)
}
