extension AffixRule {
    /// ber- -an: each other, or many at once.
    static let berAn = AffixRule(
        "ber- -an", .circumfix, label: "RECP", head: "ber", tail: "an",
        right: [("berdatangan", "datang"), ("berpelukan", "peluk")],
        wrong: [("berlian", "li")],
        whole: ["bertahan", "berjalan", "berpakaian"],
        undo: around("ber", "an"))
}
