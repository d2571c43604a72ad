import PadanLexicon
import PadanText

extension LexiconChecks {
    /// What the reader finds while it reads a file: lines that cannot be used as they are.
    static let reading = [
        LexiconCheck(reader: "columns", "as many columns as the file names, all known"),
        LexiconCheck(reader: "headword", "no line without a headword"),
        LexiconCheck(reader: "pos", "parts of speech of Universal Dependencies"),
        LexiconCheck(reader: "gloss", "a gloss, or a note that stands for it"),
        LexiconCheck(reader: "context", "cues that can be read"),
        .encoding,
    ]
}

extension LexiconCheck {
    fileprivate init(reader id: String, _ summary: String) {
        self.init(id: id, summary: summary) { file, _ in file.findings(of: id) }
    }
}
