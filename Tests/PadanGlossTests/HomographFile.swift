import PadanGloss
import PadanMorphology
import TestSupport

/// Sentences in which one word has two far meanings, with the English that is right there.
///
/// The columns are `sentence`, in which stars mark the word; `expected`, English separated by `; `; and `use`, which is
/// `common` or `rarer`. Lines that begin with `#` are comments. CONTRIBUTING.md tells how to write one.
struct HomographFile {
    /// A line.
    struct Row {
        /// Its line in the file, from 1.
        var line: Int
        /// The sentence without its stars.
        var sentence: String
        /// Where the marked word stands, in bytes.
        var word: Range<Int>
        /// Any of these is right.
        var expected: [String]
        /// Whether the word seldom means this.
        var isRarer: Bool
    }

    /// A line that cannot be read.
    struct Fault: Error, Equatable, CustomStringConvertible {
        var line: Int
        var reason: String
        var description: String { "line \(line): \(reason)" }
    }

    static let header = ["sentence", "expected", "use"]
    private(set) var rows: [Row] = []

    init(_ text: String) throws(Fault) {
        var hasHeader = false
        for (i, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            if hasHeader {
                rows.append(try Self.row(cells, line: i + 1))
            } else if cells == Self.header {
                hasHeader = true
            } else {
                throw Fault(line: i + 1, reason: "the header is not \(Self.header.joined(separator: ", "))")
            }
        }
    }

    private static func row(_ cells: [String], line: Int) throws(Fault) -> Row {
        guard cells.count == 3 else { throw Fault(line: line, reason: "\(cells.count) columns, not 3") }
        let parts = cells[0].split(separator: "*", omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[1].isEmpty, parts[1].first != " ", parts[1].last != " " else {
            throw Fault(line: line, reason: "not one word between two stars")
        }
        let expected = cells[1].split(separator: ";").map { $0.split(separator: " ").joined(separator: " ") }
        guard !expected.isEmpty, !expected.contains("") else { throw Fault(line: line, reason: "nothing is expected") }
        guard cells[2] == "common" || cells[2] == "rarer" else {
            throw Fault(line: line, reason: "the use is neither common nor rarer")
        }
        let start = parts[0].utf8.count
        return Row(
            line: line, sentence: parts.joined(), word: start..<start + parts[1].utf8.count, expected: expected,
            isRarer: cells[2] == "rarer")
    }
}

extension HomographFile.Row {
    /// The sentence with its stars.
    var marked: String {
        let bytes = Array(sentence.utf8)
        return [bytes[..<word.lowerBound], bytes[word], bytes[word.upperBound...]]
            .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "*")
    }

    /// The first gloss of the marked word, or of the term that it stands in; nil where no token begins at the mark.
    func gloss(in text: GlossedText) -> String? {
        guard let token = text.tokens.indices.first(where: { text.tokens[$0].range.start == word.lowerBound }) else {
            return nil
        }
        let term = text.terms.first { $0.tokens.contains(token) }
        return (term.map { text.glosses(of: $0) } ?? text.word(token)?.glosses)?.first ?? ""
    }

    /// Whether a gloss has what is expected, as whole words, also inflected.
    func accepts(_ gloss: String) -> Bool {
        let words = Self.words(gloss)
        return expected.contains { english in
            let forms = [
                english, EnglishNoun.plural(english), EnglishVerb.pastParticiple(english), EnglishVerb.gerund(english),
            ]
            return forms.contains { words.contains(Self.words($0)) }
        }
    }

    private static func words(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" }
    }
}

extension [Substring] {
    /// Whether some words stand in a row among these.
    fileprivate func contains(_ words: [Substring]) -> Bool {
        !words.isEmpty && indices.contains { self[$0...].starts(with: words) }
    }
}
