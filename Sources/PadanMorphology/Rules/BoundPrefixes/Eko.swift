extension AffixRule {
    /// eko-: of the environment.
    static let boundEko = bound(
        "eko", label: "eco",
        right: [("ekowisata", "wisata")],
        wrong: [("ekor", "r")],
        whole: ["ekonomi"])
}
