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
    private static let loanSuffixForms = loanSuffixes.map { Array($0.name.dropFirst().utf8) }
        .sorted { $0.count > $1.count }

    /// The longest of these endings that stands behind a root in a word; nil for none.
    package static func loanSuffix(behind root: String, in word: String) -> String? {
        let root = Array(root.utf8), word = Array(word.utf8)
        let ends = word.indices.filter { word[$0...].starts(with: root) }.map { $0 + root.count }
        return loanSuffixForms.first { suffix in ends.contains { word[$0...].starts(with: suffix) } }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether a word ends in one of these endings, or begins with a prefix that has a meaning of its own.
    package static func isLoan(_ word: String) -> Bool {
        let word = Array(word.utf8)
        return loanSuffixForms.contains { word.suffix($0.count) == $0[...] }
            || word.first.map { boundPrefixForms[$0, default: []].contains { word.starts(with: $0) } } ?? false
    }
}
