extension AffixRule {
    /// ku-, the first person as agent of a verb stem.
    static let proKu = AffixRule(
        "ku-", .proclitic, label: "1SG", base: .verbStem, head: "ku",
        right: [("kubaca", "baca"), ("kutemukan", "temukan")],
        wrong: [("kuda", "da")],
        whole: ["kurang", "kumpul", "kursi", "kunci"],
        undo: beginning("ku", leaving: 3))
}
