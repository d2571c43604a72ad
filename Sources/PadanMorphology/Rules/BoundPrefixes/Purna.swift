extension AffixRule {
    /// purna-: after the end of.
    static let boundPurna = bound(
        "purna", label: "post",
        right: [("purnatugas", "tugas")],
        wrong: [("purnama", "ma")])
}
