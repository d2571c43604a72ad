/// A located remark on a person's data: a lexicon, a draft, a text that is not valid UTF-8.
///
/// Findings are values that stages collect and pass on; an error that is thrown means that nothing can go on.
public struct Finding: Hashable, Sendable {
    /// How much a finding matters.
    public enum Severity: String, Sendable, Comparable, CaseIterable {
        /// Something to look through.
        case note
        /// Something that is probably a slip; the line is used.
        case warning
        /// Something that cannot be used; the line or the bytes are left out or replaced.
        case error

        /// Orders from `note` to `error`.
        public static func < (a: Severity, b: Severity) -> Bool { rank(a) < rank(b) }
        private static func rank(_ severity: Severity) -> Int {
            switch severity {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// The id of the check that found it, such as `columns`.
    public var check: String
    /// How much it matters.
    public var severity: Severity
    /// One sentence: what was found, and the way out.
    public var message: String
    /// The file, where there is one.
    public var file: String?
    /// The line, from 1.
    public var line: Int?
    /// The column in Unicode scalars, from 1; in a table the column's number.
    public var column: Int?

    /// Makes a finding.
    public init(
        check: String, severity: Severity, message: String, file: String? = nil, line: Int? = nil, column: Int? = nil
    ) {
        self.check = check
        self.severity = severity
        self.message = message
        self.file = file
        self.line = line
        self.column = column
    }
}

extension Finding: CustomStringConvertible {
    /// `file:line:column: severity: message [check]`, the form editors understand.
    public var description: String {
        var place = file ?? "<input>"
        if let line { place += ":\(line)" }
        if let column { place += ":\(column)" }
        return "\(place): \(severity.rawValue): \(message) [\(check)]"
    }
}
