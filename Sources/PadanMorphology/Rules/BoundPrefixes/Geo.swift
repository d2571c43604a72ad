extension AffixRule {
    /// geo-: of the earth.
    static let boundGeo = bound(
        "geo", label: "geo",
        right: [("geopolitik", "politik")],
        wrong: [("geo-politik", "-politik")],
        whole: ["geografi"])
}
