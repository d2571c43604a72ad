import PadanLexicon
import PadanText

extension LexiconCheck {
    /// Columns have no space at their edges, words one between them, lists `; ` between their parts.
    static let spacing = LexiconCheck(id: "spacing", summary: "single spaces, and `; ` in lists") { file, _ in
        var findings: [Finding] = []
        for line in file.lines where !line.isHeader {
            for (i, field) in line.fields.enumerated() {
                guard let fault = fault(in: field) else { continue }
                findings.append(
                    file.finding("spacing", .warning, "\"\(field)\" \(fault)", line: line.number, column: i + 1))
            }
        }
        return findings
    }

    private static func fault(in field: String) -> String? {
        var last: UInt8 = 0x20
        for byte in field.utf8 {
            if byte == 0x20, last == 0x20 { return "has a space too many" }
            if byte != 0x20, last == UInt8(ascii: ";") { return "has no space behind a semicolon" }
            if byte == UInt8(ascii: ";"), last == 0x20 || last == UInt8(ascii: ";") {
                return "has nothing before a semicolon"
            }
            last = byte
        }
        if field.isEmpty { return nil }
        return last == 0x20 ? "ends in a space" : last == UInt8(ascii: ";") ? "ends in a semicolon" : nil
    }
}
