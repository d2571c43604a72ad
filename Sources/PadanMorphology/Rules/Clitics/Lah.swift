extension AffixRule {
    /// -lah, which makes a command soft or a word the point of the sentence (Sneddon 2010, 2.205).
    static let lah = AffixRule(
        "-lah", .particle, label: "EMPH", tail: "lah",
        right: [("bacalah", "baca"), ("itulah", "itu"), ("bukunyalah", "bukunya")],
        wrong: [("olah", "o")],
        whole: ["masalah", "sekolah", "jumlah", "istilah"],
        undo: ending("lah"))
}
