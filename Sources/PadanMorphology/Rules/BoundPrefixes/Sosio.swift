extension AffixRule {
    /// sosio-: of society.
    static let boundSosio = bound(
        "sosio", label: "socio",
        right: [("sosiokultural", "kultural")],
        wrong: [("sosio-kultural", "-kultural")])
}
