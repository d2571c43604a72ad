import PadanLexicon
import PadanText

/// A check on one lexicon, which sees the others beside it.
///
/// What it finds are values: a `warning` or an `error` has to be mended, a `note` is for a person to look through.
public struct LexiconCheck: Sendable {
    /// Its id, as findings carry it.
    public var id: String
    /// What it looks for, in one line.
    public var summary: String
    /// Looks at a lexicon.
    public var run: @Sendable (LexiconFile, CheckContext) -> [Finding]

    /// Makes a check.
    public init(
        id: String, summary: String, run: @escaping @Sendable (LexiconFile, CheckContext) -> [Finding]
    ) {
        self.id = id
        self.summary = summary
        self.run = run
    }
}

extension LexiconFile {
    /// A finding at a sense, in a column of the format.
    func finding(_ check: String, _ severity: Finding.Severity, _ message: String, at sense: Sense, column: Column)
        -> Finding
    {
        Finding(
            check: check, severity: severity, message: message, file: path, line: sense.origin.line,
            column: column.rawValue)
    }

    /// A finding on a line.
    func finding(_ check: String, _ severity: Finding.Severity, _ message: String, line: Int? = nil, column: Int? = nil)
        -> Finding
    {
        Finding(check: check, severity: severity, message: message, file: path, line: line, column: column)
    }

    /// What the reader of lexicon files has found under some id.
    func findings(of check: String) -> [Finding] { findings.filter { $0.check == check } }
}

/// The columns of the format, by their numbers.
enum Column: Int {
    case headword = 1, pos, gloss, root, labels, note, context
}
