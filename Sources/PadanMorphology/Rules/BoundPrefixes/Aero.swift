extension AffixRule {
    /// aero-: of air.
    static let boundAero = bound(
        "aero", label: "aero",
        right: [("aeromodel", "model")],
        wrong: [("aero-model", "-model")])
}
