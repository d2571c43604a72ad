extension AffixRule {
    /// -kah, which asks.
    static let kah = AffixRule(
        "-kah", .particle, label: "Q", tail: "kah",
        right: [("apakah", "apa"), ("bisakah", "bisa"), ("diakah", "dia")],
        whole: ["langkah", "nikah", "berkah"],
        undo: ending("kah"))
}
