extension AffixRule {
    /// -mu, the second person.
    static let mu = AffixRule(
        "-mu", .enclitic, label: "2SG", tail: "mu",
        right: [("rumahmu", "rumah"), ("hp-mu", "hp")],
        wrong: [("kamu", "k")],
        whole: ["ilmu", "temu", "jamu", "bertemu"],
        undo: ending("mu"))
}
