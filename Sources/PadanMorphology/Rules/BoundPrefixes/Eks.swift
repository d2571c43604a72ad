extension AffixRule {
    /// eks-: what has been.
    static let boundEks = bound(
        "eks", label: "ex",
        right: [("eks-menteri", "menteri")],
        wrong: [("eks-menteri", "-menteri")],
        whole: ["ekspor", "eksekutif"])
}
