extension AffixRule {
    /// elektro-: of electricity.
    static let boundElektro = bound(
        "elektro", label: "electro",
        right: [("elektromagnet", "magnet")],
        wrong: [("elektron", "n")])
}
