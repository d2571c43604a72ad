import PadanGloss
import PadanLexicon
import PadanText

/// A check on one lexicon.
public struct LexiconCheck: Sendable {
    /// Its id, as findings carry it.
    public var id: String
    /// What it looks for, in one line.
    public var summary: String
    /// Runs it.
    public var run: @Sendable (LexiconFile) -> [Finding]
}

/// The checks on lexicons.
public enum LexiconChecks {
    /// All of them. A new check is a file and a line here; the reader's own findings come before them.
    public static let all: [LexiconCheck] = [
        .order, .duplicates, .labels, .glossForm, .headwordForm,
    ]

    /// What the reader and all checks find in a lexicon, by line.
    public static func run(on file: LexiconFile) -> [Finding] {
        (file.findings + all.flatMap { $0.run(file) }).sorted {
            ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0)
        }
    }
}

extension LexiconFile {
    /// A finding at a sense.
    func finding(_ check: String, _ severity: Finding.Severity, _ message: String, at sense: Sense, column: Int)
        -> Finding
    {
        Finding(check: check, severity: severity, message: message, file: path, line: sense.origin.line, column: column)
    }
}
