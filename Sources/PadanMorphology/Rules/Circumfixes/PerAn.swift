extension AffixRule {
    /// per- -an: nouns beside verbs in ber-, and collections.
    static let perAn = AffixRule(
        "per- -an", .circumfix, label: "NMLZ", head: "pe", tail: "an",
        right: [("pertemuan", "temu"), ("perjalanan", "jalan"), ("pekerjaan", "kerja"), ("pelajaran", "ajar")],
        wrong: [("pembacaan", "mbaca"), ("pelajaran", "lajar")],
        whole: ["perempuan"],
        undo: either(
            around("per", "an"), around("pel", "an", of: ["pelajar"]), around("pe", "an", where: takesNoR)))
}
