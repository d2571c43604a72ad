import PadanGloss

extension TermRow {
    /// The terms of a glossed text that this row is about: all numbers and dates, and what it names of other terms.
    func shown(in gloss: GlossedText) -> [String] {
        let named = Set(terms.map { $0.split(separator: " = ").first.map(String.init) ?? $0 })
        return gloss.terms.filter { term in
            term.kind == .number || term.kind == .date || named.contains(gloss.text(gloss.range(of: term)))
        }.map { "\(gloss.text(gloss.range(of: $0))) = \(gloss.glosses(of: $0).first ?? "")" }
    }
}
