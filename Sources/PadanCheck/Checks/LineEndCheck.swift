import PadanLexicon
import PadanText

extension LexiconCheck {
    /// A line ends with a line feed alone, the last one too.
    static let lineEnd = LexiconCheck(id: "line-end", summary: "line feeds alone at the ends of lines") { file, _ in
        var findings: [Finding] = []
        let lines = file.lines
        let withReturn = lines.filter { $0.bytes.contains(0x0D) }
        if let first = withReturn.first {
            findings.append(
                file.finding(
                    "line-end", .warning,
                    "\(withReturn.count) lines hold a carriage return, as Windows writes it; save the file with LF",
                    line: first.number))
        }
        if let last = lines.last, file.bytes.last != 0x0A, file.bytes.last != 0x00 {
            findings.append(
                file.finding("line-end", .warning, "the last line has no end; add a line feed", line: last.number))
        }
        return findings
    }
}
