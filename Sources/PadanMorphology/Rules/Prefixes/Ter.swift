extension AffixRule {
    /// ter-: a state, an accident, an ability; on an adjective the superlative.
    static let ter = AffixRule(
        "ter-", .prefix, label: "INVOL", base: .verbStem, head: "te",
        right: [("terlihat", "lihat"), ("terbesar", "besar"), ("terasa", "rasa")],
        wrong: [("teras", "as"), ("teman", "man")],
        whole: ["terang", "terima", "terbang", "teriak"],
        // terasa, terendam: one r where prefix and stem meet.
        undo: either(
            beginning("ter", leaving: 3), beginning("te", leaving: 3) { $0.first == UInt8(ascii: "r") }))
}
