extension AffixRule {
    /// serba-: in every way.
    static let boundSerba = bound(
        "serba", label: "all",
        right: [("serbaguna", "guna")],
        wrong: [("serban", "n")])
}
