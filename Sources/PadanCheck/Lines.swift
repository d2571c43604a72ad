import PadanLexicon
import PadanText

/// A line of a lexicon file as it stands, for the checks on what the reader of senses passes over.
struct Line {
    /// Its number, from 1.
    var number: Int
    /// Its bytes, without the line feed that ends it.
    var bytes: [UInt8]

    /// Whether it is a `#key value` line.
    var isHeader: Bool { bytes.first == UInt8(ascii: "#") }
    /// Its columns.
    var fields: [String] {
        var bytes = bytes[...]
        if bytes.last == 0x0D { bytes.removeLast() }
        return bytes.split(separator: 0x09, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}

extension LexiconFile {
    /// The file's lines, the last one with or without an end.
    var lines: [Line] {
        var lines = SourceText(decoding: bytes).bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.enumerated().map { Line(number: $0.offset + 1, bytes: Array($0.element)) }
    }
}
