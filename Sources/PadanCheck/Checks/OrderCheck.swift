import PadanLexicon
import PadanText

extension LexiconCheck {
    /// Lines stand in the order of their headwords in lower case, by bytes.
    static let order = LexiconCheck(id: "order", summary: "lines sorted by headword") { file, _ in
        var findings: [Finding] = []
        var last: (key: [UInt8], headword: String)?
        for sense in file.senses {
            let key = LexiconEdit.sortKey(sense.headword)
            if let last, key.lexicographicallyPrecedes(last.key) {
                findings.append(
                    file.finding(
                        "order", .warning, "\"\(sense.headword)\" belongs before \"\(last.headword)\"; sort the lines",
                        at: sense, column: .headword))
            }
            last = (key, sense.headword)
        }
        return findings
    }
}
