extension AffixRule {
    /// se- -nya around an adjective, often said twice: as ... as can be.
    static let seNya = AffixRule(
        "se- -nya", .circumfix, label: "SUP", base: .adjective, head: "se", tail: "nya",
        right: [("sebaiknya", "baik"), ("sebaik-baiknya", "baik-baik")],
        wrong: [("sebaiknya", "baiknya")],
        undo: around("se", "nya"))
}
