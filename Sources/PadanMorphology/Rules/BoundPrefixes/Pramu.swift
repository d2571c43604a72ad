extension AffixRule {
    /// pramu-: who attends to.
    static let boundPramu = bound(
        "pramu", label: "attendant of",
        right: [("pramusaji", "saji")],
        wrong: [("pramuka", "ka")])
}
