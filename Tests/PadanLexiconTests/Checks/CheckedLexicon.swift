import PadanText

@testable import PadanCheck
@testable import PadanLexicon

/// A lexicon that a test writes, and what the checks find in it.
struct CheckedLexicon {
    /// The checked file.
    var file: LexiconFile
    private var layers: [IndexBuilder.Layer]
    private var english: EnglishWords?
    private var evidence: TranslationTable?

    /// A lexicon from its lines, in which a bar stands for a tab, with another one beside it.
    init(_ lines: String, header: String = "", beside other: String = "", english: String? = "") {
        let text = SmallLexicon.tabbed(header) + SmallLexicon.columns + SmallLexicon.tabbed(lines) + "\n"
        self.init(bytes: Array(text.utf8), beside: other, english: english)
    }

    /// A lexicon from the bytes of its file.
    init(bytes: [UInt8], beside other: String = "", english: String? = "") {
        file = LexiconFile(bytes, path: "kata.tsv")
        layers = [
            .init(file, rank: 1), .init(SmallLexicon.file(other, name: "awal.tsv"), rank: 1),
        ]
        self.english = english.map { EnglishWords(Array($0.replacing(" ", with: "\n").utf8)) }
    }

    /// The same lexicon, with a table of translations; a bar stands for a tab.
    func with(evidence table: String) -> CheckedLexicon {
        var result = self
        result.evidence = TranslationTable(Array(SmallLexicon.tabbed(table).utf8), path: "bukti.tsv")
        return result
    }

    /// The context that the checks get.
    var context: CheckContext {
        let bytes = IndexBuilder(layers).build(digest: 7)
        guard let index = LexiconIndex(MappedBytes(bytes), digest: 7) else {
            preconditionFailure("a fresh index has to open")
        }
        return CheckContext(index: index, english: english, evidence: evidence)
    }

    /// What one check finds, or all of them.
    func findings(_ check: String? = nil) -> [Finding] {
        LexiconChecks.run(on: file, in: context, only: check.map { [$0] })
    }

    /// What one check finds, as `severity line:column`; the line that names the columns is the first one.
    func places(_ check: String) -> [String] {
        findings(check).map { "\($0.severity) \($0.line ?? 0):\($0.column ?? 0)" }
    }
}
