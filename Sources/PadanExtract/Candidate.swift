import PadanLexicon
import PadanText

/// Something that texts have and a lexicon could have.
public struct Candidate: Sendable, Hashable {
    /// What it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// A short form, with its long form where a text explains it.
        case abbreviation
        /// A name.
        case name
        /// A word or a phrase.
        case term
    }

    /// What it is.
    public var kind: Kind
    /// The line of a lexicon that it becomes when its gloss has been filled in.
    public var sense: Sense
    /// How often it occurs.
    public var count: Int
    /// How much speaks for it: the C-value of a phrase, the count of a single word.
    public var weight: Double
    /// A sentence that it occurs in, shortened.
    public var example: String
    /// Whether a lexicon has it in this meaning.
    public var isKnown = false
}

/// Candidates as a table with tabs: the columns of a lexicon, then what helps to decide.
public enum CandidateTable {
    /// The line that names the columns.
    public static let header = (columns + LexiconFile.sideColumns).joined(separator: "\t")
    private static let columns = ["headword", "pos", "gloss", "root", "labels", "note"]

    /// The line of a candidate.
    public static func line(_ candidate: Candidate) -> String {
        let sense = candidate.sense
        let cells = [
            sense.headword, sense.upos.name, sense.glosses.joined(separator: "; "), sense.root,
            sense.labels.joined(separator: "; "), sense.note, String(candidate.count), decimal(candidate.weight),
            candidate.example,
        ]
        return cells.map(\.tableCell).joined(separator: "\t")
    }

    /// A number with two decimals.
    static func decimal(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
