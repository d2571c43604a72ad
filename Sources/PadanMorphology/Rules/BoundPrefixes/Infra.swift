extension AffixRule {
    /// infra-: below.
    static let boundInfra = bound(
        "infra", label: "infra",
        right: [("inframerah", "merah")],
        wrong: [("infra-merah", "-merah")])
}
