import PadanLexicon
import PadanText

extension LexiconCheck {
    /// The `#key value` lines say what padan can use.
    static let header = LexiconCheck(id: "header", summary: "a known domain and a number as priority") { file, _ in
        var findings: [Finding] = []
        if !file.domain.isEmpty, !Label.domainSet.contains(file.domain) {
            findings.append(
                file.finding(
                    "header", .warning, "#domain \"\(file.domain)\" is no field; Lexicons/README.md lists them", line: 1
                ))
        }
        if let priority = file.header["priority"], Int(priority) == nil {
            findings.append(file.finding("header", .warning, "#priority \"\(priority)\" is no number", line: 1))
        }
        return findings
    }
}
