extension AffixRule {
    /// nge- and ng-, the colloquial meN-.
    static let nge = AffixRule(
        "nge-", .prefix, label: "AV", base: .verbStem, head: "n",
        right: [("ngopi", "kopi"), ("ngecek", "cek"), ("ngomong", "omong"), ("nulis", "tulis"), ("nyari", "cari")],
        wrong: [("nulis", "ulis"), ("nyari", "ari")],
        whole: ["nasi", "nyata", "ngeri", "nyamuk"]
    ) { form in
        guard form.count >= 4, form.first == UInt8(ascii: "n") else { return [] }
        let full = Array("me".utf8) + form
        var found = Nasal.undo(full[...], head: "me").map { Remainder($0.base, before: String($0.before.dropFirst(2))) }
        if form.starts(with: "nge".utf8) { found += beginning("nge", leaving: 3)(form) }
        if form.starts(with: "ny".utf8) { found.append(Remainder(Array("c".utf8) + form.dropFirst(2), before: "ny-")) }
        return found.filter { $0.base != Array(form) }
    }
}
