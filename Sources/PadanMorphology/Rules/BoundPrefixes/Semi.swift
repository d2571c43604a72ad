extension AffixRule {
    /// semi-: half.
    static let boundSemi = bound(
        "semi", label: "semi",
        right: [("semiformal", "formal")],
        wrong: [("semi-formal", "-formal")],
        whole: ["seminar", "seminggu"])
}
