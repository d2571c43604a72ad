import PadanLexicon
import PadanText

extension LexiconCheck {
    /// The file is UTF-8, and holds no character that nobody sees.
    static let encoding = LexiconCheck(id: "encoding", summary: "UTF-8 without invisible characters") { file, _ in
        var findings = file.findings(of: "encoding")
        if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
            findings.append(file.finding("encoding", .warning, "the file is UTF-16; save it as UTF-8", line: 1))
        }
        for line in file.lines where !line.bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x09 }) {
            for (i, scalar) in String(decoding: line.bytes, as: UTF8.self).unicodeScalars.enumerated() {
                guard let name = invisible(scalar) else { continue }
                findings.append(
                    file.finding("encoding", .warning, "\(name) at character \(i + 1); take it out", line: line.number))
                break
            }
        }
        return findings
    }

    /// What an invisible character is called; nil for a visible one, a tab, a space, and what other checks look at.
    private static func invisible(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x09, 0x0D: nil
        case 0x00..<0x20, 0x7F..<0xA0: "a control character"
        case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: "a space that is no plain one"
        case 0xAD: "a soft hyphen"
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: "an invisible character"
        case 0xFFFD: "a replaced character (U+FFFD)"
        default: nil
        }
    }
}
