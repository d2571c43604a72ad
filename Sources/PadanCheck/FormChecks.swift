import PadanGloss
import PadanLexicon
import PadanText

extension LexiconCheck {
    /// Lines stand in the order of their headwords in lower case, by bytes.
    static let order = LexiconCheck(id: "order", summary: "lines sorted by headword") { file in
        var findings: [Finding] = []
        var last: (key: [UInt8], headword: String)?
        for sense in file.senses {
            let key = LexiconEdit.sortKey(sense.headword)
            if let last, key.lexicographicallyPrecedes(last.key) {
                findings.append(
                    file.finding(
                        "order", .warning, "\"\(sense.headword)\" belongs before \"\(last.headword)\"; sort the lines",
                        at: sense, column: 1))
            }
            last = (key, sense.headword)
        }
        return findings
    }

    /// No sense stands twice.
    static let duplicates = LexiconCheck(id: "duplicate", summary: "no sense twice") { file in
        var seen: [String: Int] = [:]
        var findings: [Finding] = []
        for sense in file.senses {
            let key = "\(sense.headword)\t\(sense.upos)\t\(sense.glosses)"
            if let line = seen[key] {
                findings.append(
                    file.finding(
                        "duplicate", .warning, "\"\(sense.headword)\" has this sense on line \(line) already",
                        at: sense, column: 1))
            }
            seen[key] = sense.origin.line
        }
        return findings
    }

    /// Every label is one of those that padan knows.
    static let labels = LexiconCheck(id: "label", summary: "labels that padan knows") { file in
        file.senses.flatMap { sense in
            sense.labels.filter { !Label.all.contains($0) }.map {
                file.finding(
                    "label", .warning, "\"\($0)\" is no label; Lexicons/README.md lists them", at: sense, column: 5)
            }
        }
    }

    /// A gloss can stand in an English sentence as it is.
    static let glossForm = LexiconCheck(
        id: "gloss-form", summary: "glosses without article, bracket, slash; at most four"
    ) { file in
        var findings: [Finding] = []
        for sense in file.senses {
            func note(_ message: String) {
                findings.append(file.finding("gloss-form", .warning, message, at: sense, column: 3))
            }
            if sense.glosses.count > 4 {
                note(
                    "\"\(sense.headword)\" has \(sense.glosses.count) glosses; four are enough, another meaning is a line of its own"
                )
            }
            if Set(sense.glosses).count < sense.glosses.count { note("\"\(sense.headword)\" has a gloss twice") }
            for gloss in sense.glosses {
                if gloss.contains(where: { "()[]/".contains($0) }) {
                    note("\"\(gloss)\" has a bracket or a slash; what explains goes into the note")
                }
                if sense.upos != .intj, sense.upos != .propn, isOpenedByArticle(gloss) {
                    note("\"\(gloss)\" begins with an article or with to")
                }
            }
        }
        return findings
    }

    private static let fixed: Set<String> = [
        "a lot", "a few", "a little", "to date", "to come", "to and fro", "a bit", "the more", "the same",
        "a great deal", "the late", "the other", "the latter", "the former", "the rest", "the only", "the most",
        "the fact that", "the above", "the following", "the one", "a while", "the day after tomorrow",
        "the day before yesterday", "a certain", "a number of", "a kind of", "a few times", "to be", "to the",
        "a moment", "the next", "to some extent", "to the point", "a moment ago",
    ]
    private static func isOpenedByArticle(_ gloss: String) -> Bool {
        guard !fixed.contains(gloss) else { return false }
        return ["a ", "an ", "the ", "to "].contains { gloss.hasPrefix($0) }
    }

    /// The tokenizer gives a headword back as it stands, so that it can be found in a text.
    static let headwordForm = LexiconCheck(id: "headword-form", summary: "headwords that a text can hold") { file in
        let dotted = file.senses.lazy.map(\.headword).filter { $0.hasSuffix(".") }
        let tokenizer = Tokenizer(abbreviations: DottedAbbreviations(extra: dotted))
        return file.senses.compactMap { sense in
            let tokens = tokenizer.tokens(of: sense.headword)
            if tokens.contains(where: { $0.kind == .word || $0.kind == .number }) || sense.upos == .sym
                || sense.upos == .punct
            {
                return nil
            }
            return file.finding("headword-form", .warning, "\"\(sense.headword)\" holds no word", at: sense, column: 1)
        }
    }
}
