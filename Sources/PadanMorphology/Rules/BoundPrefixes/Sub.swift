extension AffixRule {
    /// sub-: a part of, or below.
    static let boundSub = bound(
        "sub", label: "sub",
        right: [("subsektor", "sektor")],
        wrong: [("subur", "ur")],
        whole: ["subsidi"])
}
