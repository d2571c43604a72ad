extension AffixRule {
    /// -kan: causative, benefactive, or what brings an instrument or a theme in.
    static let kan = AffixRule(
        "-kan", .suffix, label: "APPL", tail: "kan",
        right: [("luncurkan", "luncur"), ("besarkan", "besar")],
        wrong: [("ikan", "i"), ("makan", "ma"), ("bukan", "bu")],
        whole: ["bahkan"],
        undo: ending("kan", leaving: 3))
}
