/// Endings of borrowed words that Indonesian puts to its own.
extension AffixRule {
    /// An ending of nouns, written on to the word.
    ///
    /// Pedoman Umum Pembentukan Istilah (2007), on endings of loans. The label is its English.
    static func loan(
        _ form: String, label: String, right: [(String, String)], wrong: [(String, String)] = [], whole: [String] = []
    ) -> AffixRule {
        AffixRule(
            "-\(form)", .suffix, label: label, base: .noun, tail: form, trait: .loanSuffix, right: right, wrong: wrong,
            whole: whole,
            undo: ending(form, leaving: 4))
    }

    /// These endings as they are written, the longest first.
    package static let loanSuffixForms = loanSuffixes.map { String($0.name.dropFirst()) }
        .sorted { $0.utf8.count > $1.utf8.count }
}
