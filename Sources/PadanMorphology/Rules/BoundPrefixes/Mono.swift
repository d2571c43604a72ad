extension AffixRule {
    /// mono-: one.
    static let boundMono = bound(
        "mono", label: "mono",
        right: [("monokultur", "kultur")],
        wrong: [("mono-kultur", "-kultur")])
}
