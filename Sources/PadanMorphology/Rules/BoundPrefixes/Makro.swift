extension AffixRule {
    /// makro-: large.
    static let boundMakro = bound(
        "makro", label: "macro",
        right: [("makroekonomi", "ekonomi")],
        wrong: [("makro-ekonomi", "-ekonomi")])
}
