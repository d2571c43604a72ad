extension AffixRule {
    /// -pun, written on to a few words only and by habit to many more.
    static let pun = AffixRule(
        "-pun", .particle, label: "also", tail: "pun",
        right: [("siapapun", "siapa"), ("itupun", "itu")],
        whole: ["ampun", "himpun", "rumpun"],
        undo: ending("pun"))
}
