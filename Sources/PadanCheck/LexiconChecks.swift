import PadanLexicon
import PadanText

/// The checks on lexicons.
public enum LexiconChecks {
    /// All of them. A new check is a file in `Checks`, a test file of its name, and a line here.
    public static let all: [LexiconCheck] =
        reading + [
            .spacing, .normalization, .lineEnd, .header, .order, .duplicate, .headwordForm, .phrase, .label, .root,
            .glossCount, .glossTwin, .glossBracket, .glossArticle, .glossIndonesian, .glossSlip, .cue, .evidence,
        ]

    /// What all checks, or those of some ids, find in a lexicon, by line.
    public static func run(on file: LexiconFile, in context: CheckContext, only ids: Set<String>? = nil) -> [Finding] {
        let found = all.filter { ids?.contains($0.id) ?? true }.flatMap { $0.run(file, context) }
        return found.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
    }
}
