import PadanText

/// A lexicon as its text file says it: `#key value` lines, a line that names the columns, one line a sense.
///
///     #title     Military and security
///     #domain    military
///     #license   CC0-1.0
///     headword	pos	gloss	root	labels	note	context
///     gencatan senjata	noun	ceasefire; truce; armistice
///
/// A line that cannot be read becomes a finding with its line and column; the others work.
public struct LexiconFile: Sendable {
    /// The columns of the format, in order. A file may leave out those from `root` on.
    public static let columns = ["headword", "pos", "gloss", "root", "labels", "note", "context"]

    /// Columns that help a person to fill a table in, and are passed over: those that `padan extract` writes.
    public static let sideColumns = ["count", "weight", "example"]

    /// The file's name without `.tsv`.
    public var id: String
    /// The path it was read from.
    public var path: String
    /// What the file holds, as it came.
    public var bytes: [UInt8]
    /// The `#key value` lines: `title`, `domain`, `license`, `priority`.
    public var header: [String: String] = [:]
    /// The senses, in the file's order.
    public var senses: [Sense] = []
    /// What could not be read.
    public var findings: [Finding] = []

    /// What the lexicon is called.
    public var title: String { header["title"] ?? id }
    /// The field that its terms belong to, or empty.
    public var domain: String { header["domain"] ?? "" }
    /// The place among the lexicons of one folder: a higher one wins. 0 where the file says none.
    public var priority: Int { header["priority"].flatMap { Int($0) } ?? 0 }

    /// The names in the line that names a file's columns; nil for another line.
    static func columnNames(_ line: some Collection<UInt8>) -> [String]? {
        let names = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
            String(trimming: Array($0)[...])
        }
        return names.first == "headword" && names.contains("pos") && names.contains("gloss") ? names : nil
    }

    /// Reads a file.
    public init(path: String) throws(FileError) {
        self.init(try Files.read(path), path: path)
    }

    /// Reads what a file holds.
    public init(_ bytes: [UInt8], path: String) {
        self.path = path
        self.bytes = bytes
        let name = path.split(separator: "/").last.map(String.init) ?? path
        id = name.hasSuffix(".tsv") ? String(name.dropLast(4)) : name
        let source = SourceText(decoding: bytes, file: path)
        findings = source.findings
        var reader = LineReader(file: self, columns: nil)
        var line = 0
        var start = 0
        let text = source.bytes
        while start < text.count {
            line += 1
            let end = text[start...].firstIndex(of: 0x0A) ?? text.count
            let last = end > start && text[end - 1] == 0x0D ? end - 1 : end
            reader.read(text[start..<last], line: line)
            start = end + 1
        }
        self = reader.file
    }
}

/// Reads one line after the other into a lexicon file.
private struct LineReader {
    var file: LexiconFile
    /// For each column of the format, its place in this file's lines; nil before the line that names them.
    var columns: [Int?]?
    /// The number of columns that a line may have, unknown ones among them.
    var width = LexiconFile.columns.count

    mutating func read(_ bytes: ArraySlice<UInt8>, line: Int) {
        if bytes.isEmpty || bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
        if bytes.first == UInt8(ascii: "#") { return readHeader(bytes) }
        let fields = bytes.split(separator: 0x09, omittingEmptySubsequences: false)
        guard let columns else { return readColumns(bytes, fields, line: line) }
        readSense(fields, columns, line: line)
    }

    private mutating func readHeader(_ bytes: ArraySlice<UInt8>) {
        let words = bytes.dropFirst().split(maxSplits: 1, whereSeparator: { $0 == 0x20 || $0 == 0x09 })
        guard let key = words.first else { return }
        let value = words.count > 1 ? String(trimming: words[1]) : ""
        file.header[String(decoding: key, as: UTF8.self)] = value
    }

    private mutating func readColumns(_ bytes: ArraySlice<UInt8>, _ fields: [ArraySlice<UInt8>], line: Int) {
        guard let names = LexiconFile.columnNames(bytes) else {
            // A file without the line: the usual columns, and this line is a sense already.
            columns = LexiconFile.columns.indices.map { $0 }
            readSense(fields, LexiconFile.columns.indices.map { $0 }, line: line)
            return
        }
        for (i, name) in names.enumerated()
        where !LexiconFile.columns.contains(name) && !LexiconFile.sideColumns.contains(name) {
            note("columns", .warning, "column \"\(name)\" is not known and is not read", line, i + 1)
        }
        columns = LexiconFile.columns.map { names.firstIndex(of: $0) }
        width = names.count
    }

    private mutating func readSense(_ fields: [ArraySlice<UInt8>], _ columns: [Int?], line: Int) {
        func field(_ column: Int) -> String {
            guard let place = columns[column], place < fields.count else { return "" }
            return String(trimming: fields[place])
        }
        func list(_ column: Int) -> [String] {
            guard let place = columns[column], place < fields.count else { return [] }
            return fields[place].split(separator: UInt8(ascii: ";")).compactMap {
                let item = String(trimming: $0)
                return item.isEmpty ? nil : item
            }
        }
        if fields.count > width {
            note(
                "columns", .error, "\(fields.count) columns where there are \(width); a tab too many?", line, width + 1)
            return
        }
        let headword = field(0)
        guard !headword.isEmpty else {
            note("headword", .error, "no headword before the first tab", line, 1)
            return
        }
        guard fields.count > 1 else {
            note("columns", .error, "only one column; the columns are separated by tabs", line, 1)
            return
        }
        guard let upos = UPOS(field(1)) else {
            let names = UPOS.allCases.map(\.name).joined(separator: " ")
            note("pos", .error, "\"\(field(1))\" is no part of speech; use one of: \(names)", line, 2)
            return
        }
        let glosses = list(2)
        if glosses.isEmpty, field(5).isEmpty {
            note("gloss", .error, "\(headword) has neither a gloss nor a note", line, 3)
            return
        }
        let labels = list(4)
        let context = list(6)
        for cue in context where ContextCue(cue) == nil {
            note("context", .error, "\"\(cue)\" is no cue; Lexicons/README.md says how they are written", line, 7)
        }
        file.senses.append(
            Sense(
                headword: headword, upos: upos, glosses: glosses, root: field(3), labels: labels, note: field(5),
                context: context, origin: .init(lexicon: file.id, line: line)))
    }

    private mutating func note(
        _ check: String, _ severity: Finding.Severity, _ message: String, _ line: Int, _ column: Int
    ) {
        file.findings.append(
            Finding(
                check: check, severity: severity, message: message, file: file.path, line: line, column: column))
    }
}

extension String {
    /// The text without the spaces around it.
    fileprivate init(trimming bytes: ArraySlice<UInt8>) {
        var slice = bytes
        while slice.first == 0x20 || slice.first == 0x0D { slice.removeFirst() }
        while slice.last == 0x20 || slice.last == 0x0D { slice.removeLast() }
        self = String(decoding: slice, as: UTF8.self)
    }
}
