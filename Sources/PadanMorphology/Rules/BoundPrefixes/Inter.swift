extension AffixRule {
    /// inter-: between.
    static let boundInter = bound(
        "inter", label: "inter",
        right: [("interkontinental", "kontinental")],
        wrong: [("inter-kontinental", "-kontinental")],
        whole: ["internet", "internal"])
}
