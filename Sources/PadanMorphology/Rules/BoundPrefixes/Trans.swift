extension AffixRule {
    /// trans-: across.
    static let boundTrans = bound(
        "trans", label: "trans",
        right: [("transnasional", "nasional")],
        wrong: [("trans-sumatra", "-sumatra")],
        whole: ["transaksi", "transfer"])
}
