import PadanLexicon
import PadanText

extension LexiconCheck {
    /// No sense stands twice, in one lexicon or in two of the same layer.
    static let duplicate = LexiconCheck(id: "duplicate", summary: "no headword with the same sense twice") {
        file, context in
        let lexicons = context.index.lexicons
        var seen: [String: Int] = [:]
        var findings: [Finding] = []
        for sense in file.senses {
            let key = "\(sense.headword)\t\(sense.upos)\t\(sense.glosses)"
            if let line = seen[key] {
                findings.append(
                    file.finding(
                        "duplicate", .warning, "\"\(sense.headword)\" has this sense on line \(line) already",
                        at: sense, column: .headword))
                continue
            }
            seen[key] = sense.origin.line
            let rank = lexicons.first { $0.path == file.path }?.rank
            let others = context.senses(of: sense.headword).filter { id in
                let lexicon = lexicons[context.index.lexicon(of: id)]
                // Of two lexicons the later one is told, and never what the person's own adds to the shipped ones.
                return lexicon.rank == rank && lexicon.id < file.id && context.index.upos(of: id) == sense.upos
                    && context.index.headword(of: id) == sense.headword
                    && context.index.glosses(of: id) == sense.glosses
            }
            if let other = others.first {
                let place = "\(lexicons[context.index.lexicon(of: other)].id):\(context.index.line(of: other))"
                findings.append(
                    file.finding(
                        "duplicate", .warning, "\"\(sense.headword)\" has this sense in \(place) already", at: sense,
                        column: .headword))
            }
        }
        return findings
    }
}
