import PadanText

/// Translations of word forms counted in parallel texts: evidence to hold glosses against.
///
///     form	zipf	count	translations
///     rumah	5.9	1204	house 0.42; home 0.2
///
/// `translations` are English lemmas, each with its share of the form's occurrences, the commonest first.
public struct TranslationTable: Sendable {
    /// A form with its translations.
    public struct Row: Hashable, Sendable {
        /// The Indonesian form, as a text has it.
        public var form: String
        /// How often it was met.
        public var count: Int
        /// English lemmas and their shares, from 0 to 1, the commonest first.
        public var translations: [Translation]
    }

    /// An English lemma and its share.
    public struct Translation: Hashable, Sendable {
        /// The lemma.
        public var lemma: String
        /// Its share of the form's occurrences, from 0 to 1.
        public var share: Double
    }

    /// The rows, in the file's order.
    public private(set) var rows: [Row] = []
    /// The lines that could not be read.
    public private(set) var findings: [Finding] = []

    /// Reads a table from a file.
    public init(path: String) throws(FileError) {
        self.init(try Files.read(path), path: path)
    }

    /// Reads a table; a line that cannot be read becomes a finding, and the others count.
    public init(_ bytes: [UInt8], path: String) {
        let lines = SourceText(decoding: bytes, file: path).bytes.split(
            separator: 0x0A, omittingEmptySubsequences: false)
        for (i, line) in lines.enumerated() where !line.isEmpty {
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
            if i == 0, fields.first == "form" { continue }
            if let row = Self.row(fields) {
                rows.append(row)
            } else {
                findings.append(
                    Finding(
                        check: "evidence", severity: .warning,
                        message: "not read: the columns are form, zipf, count, translations (\"house 0.42; home 0.2\")",
                        file: path, line: i + 1))
            }
        }
    }

    private static func row(_ fields: [String]) -> Row? {
        // A form that was never met has no count.
        guard fields.count >= 3, let count = fields[2].isEmpty ? 0 : Int(fields[2]) else { return nil }
        var translations: [Translation] = []
        for part in fields.count > 3 ? fields[3].split(separator: ";") : [] {
            let words = part.split(separator: " ")
            guard words.count >= 2, let share = words.last.flatMap({ Double($0) }) else { return nil }
            translations.append(Translation(lemma: words.dropLast().joined(separator: " "), share: share))
        }
        return Row(form: fields[0], count: count, translations: translations)
    }
}
