import PadanGloss

/// The words and terms of a text, once each, in order of appearance, with their count, as a table with tabs.
struct VocabularyRenderer: Renderer {
    static let name = "vocabulary"
    static let summary = "the words and terms once each, with count, as TSV"

    private var vocabulary = Vocabulary()

    init(_ options: RenderOptions) {}

    mutating func render(_ gloss: GlossedText, _ out: inout Output) {
        for unit in gloss.units(0..<gloss.tokens.count) { _ = vocabulary.add(unit) }
    }

    mutating func end(_ out: inout Output) {
        out.line("headword\tpos\tgloss\tcount\tlexicon\tnote")
        for item in vocabulary.items {
            let columns = [
                item.headword, item.upos.name, item.glosses.joined(separator: "; "), String(item.count), item.origin,
                item.note,
            ]
            out.line(columns.map(Self.cell).joined(separator: "\t"))
        }
    }

    /// A cell that neither breaks the table nor is taken for a formula by a spreadsheet.
    static func cell(_ text: String) -> String {
        let flat = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
        guard let first = flat.first, "=+-@".contains(first), flat.count > 1 else { return flat }
        return "'" + flat
    }
}
