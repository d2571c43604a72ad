extension AffixRule {
    /// tri-: three.
    static let boundTri = bound(
        "tri", label: "three",
        right: [("triwulan", "wulan")],
        wrong: [("tri-wulan", "-wulan")],
        whole: ["triliun"])
}
