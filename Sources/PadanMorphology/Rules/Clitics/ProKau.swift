extension AffixRule {
    /// kau-, the second person as agent of a verb stem.
    static let proKau = AffixRule(
        "kau-", .proclitic, label: "2SG", base: .verbStem, head: "kau",
        right: [("kaulihat", "lihat"), ("kaubawakan", "bawakan")],
        wrong: [("kaus", "s"), ("kaum", "m")],
        undo: beginning("kau", leaving: 3))
}
