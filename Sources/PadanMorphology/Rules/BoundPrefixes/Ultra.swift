extension AffixRule {
    /// ultra-: beyond.
    static let boundUltra = bound(
        "ultra", label: "ultra",
        right: [("ultramodern", "modern")],
        wrong: [("ultra-kanan", "-kanan")])
}
