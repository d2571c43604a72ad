/// Prefixes with a meaning of their own.
extension AffixRule {
    /// A prefix that is written on to the word, or with a hyphen before a capital.
    ///
    /// Pedoman Umum Ejaan yang Disempurnakan (2022), on bound forms. The label is its English.
    static func bound(
        _ form: String, label: String, right: [(String, String)], wrong: [(String, String)] = [], whole: [String] = []
    ) -> AffixRule {
        AffixRule(
            "\(form)-", .prefix, label: label, head: form, trait: .boundPrefix, right: right, wrong: wrong,
            whole: whole,
            undo: beginning(form, leaving: 3))
    }

    /// These beginnings as they are written, by their first byte.
    static let boundPrefixForms = Dictionary(grouping: boundPrefixes.map { Array($0.name.dropLast().utf8) }) { $0[0] }
}
