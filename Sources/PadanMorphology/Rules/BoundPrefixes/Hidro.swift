extension AffixRule {
    /// hidro-: of water.
    static let boundHidro = bound(
        "hidro", label: "hydro",
        right: [("hidrodinamika", "dinamika")],
        wrong: [("hidro-dinamika", "-dinamika")],
        whole: ["hidrogen"])
}
