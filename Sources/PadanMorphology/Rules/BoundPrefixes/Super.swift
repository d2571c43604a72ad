extension AffixRule {
    /// super-: beyond others.
    static let boundSuper = bound(
        "super", label: "super",
        right: [("superhebat", "hebat")],
        wrong: [("super-hebat", "-hebat")],
        whole: ["superior"])
}
