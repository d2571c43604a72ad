extension AffixRule {
    /// pro-: in favour of.
    static let boundPro = bound(
        "pro", label: "pro",
        right: [("pro-rusia", "rusia")],
        wrong: [("profil", "il")],
        whole: ["proses", "program", "produk", "proyek"])
}
