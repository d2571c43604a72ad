import PadanGloss
import PadanText

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
                Self.note(item),
            ]
            out.line(columns.map(\.tableCell).joined(separator: "\t"))
        }
    }

    /// The note of a line; for an abbreviation its kind and what it stands for, and whether a rule made the English.
    private static func note(_ item: Vocabulary.Item) -> String {
        let kind = [item.kind, item.isByRule ? GlossUnit.ruleMeaning : ""].filter { !$0.isEmpty }.joined(
            separator: ", ")
        guard !kind.isEmpty else { return item.note }
        return item.note.isEmpty ? kind : "\(kind): \(item.note)"
    }
}
