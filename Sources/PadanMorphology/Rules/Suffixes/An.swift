extension AffixRule {
    /// -an: a result, a place, an instrument, a collection.
    static let an = AffixRule(
        "-an", .suffix, label: "NMLZ", tail: "an",
        right: [("makanan", "makan"), ("1960-an", "1960"), ("ratusan", "ratus")],
        wrong: [("ikan", "ik"), ("bulan", "bu")],
        whole: ["jalan", "badan", "teman", "hutan"],
        undo: ending("an", leaving: 3))
}
