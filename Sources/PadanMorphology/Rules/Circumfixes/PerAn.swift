extension AffixRule {
    /// per- -an: nouns beside verbs in ber-, and collections.
    static let perAn = AffixRule(
        "per- -an", .circumfix, label: "NMLZ", head: "pe", tail: "an",
        right: [("pertemuan", "temu"), ("perjalanan", "jalan"), ("pekerjaan", "kerja"), ("pelajaran", "ajar")],
        wrong: [("pembacaan", "mbaca"), ("pelajaran", "lajar")],
        whole: ["perempuan"]
    ) { form in
        var found = around("per", "an")(form)
        if form.starts(with: "pelajar".utf8) { found += around("pel", "an")(form) }
        return found + around("pe", "an")(form).filter { takesNoR($0.base) }
    }
}
