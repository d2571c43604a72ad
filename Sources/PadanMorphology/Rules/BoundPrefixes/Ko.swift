extension AffixRule {
    /// ko-: together with.
    static let boundKo = bound(
        "ko", label: "co",
        right: [("kopilot", "pilot")],
        wrong: [("kota", "ta"), ("kopi", "pi")],
        whole: ["koran", "komputer"])
}
