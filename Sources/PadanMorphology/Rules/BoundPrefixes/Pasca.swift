extension AffixRule {
    /// pasca-: after in time.
    static let boundPasca = bound(
        "pasca", label: "post",
        right: [("pascaperang", "perang"), ("pasca-soeharto", "soeharto")],
        wrong: [("pasca-soeharto", "-soeharto")])
}
