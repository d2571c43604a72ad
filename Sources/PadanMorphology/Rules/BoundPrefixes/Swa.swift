extension AffixRule {
    /// swa-: by or for itself.
    static let boundSwa = bound(
        "swa", label: "self",
        right: [("swadaya", "daya"), ("swakelola", "kelola")],
        wrong: [("swa-daya", "-daya")],
        whole: ["swasta"])
}
