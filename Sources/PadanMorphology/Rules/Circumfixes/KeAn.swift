extension AffixRule {
    /// ke- -an: nouns of a quality or a state, verbs of what befalls one.
    static let keAn = AffixRule(
        "ke- -an", .circumfix, label: "NMLZ", head: "ke", tail: "an",
        right: [("keamanan", "aman"), ("keberhasilan", "berhasil"), ("kehujanan", "hujan")],
        wrong: [("kesan", "s"), ("kemampuan", "ampu")],
        undo: around("ke", "an"))
}
