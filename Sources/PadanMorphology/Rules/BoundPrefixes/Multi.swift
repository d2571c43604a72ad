extension AffixRule {
    /// multi-: many.
    static let boundMulti = bound(
        "multi", label: "multi",
        right: [("multibahasa", "bahasa")],
        wrong: [("multi-islam", "-islam")])
}
