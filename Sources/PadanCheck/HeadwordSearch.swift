import PadanGloss
import PadanLexicon
import PadanText

/// What padan finds where a text has a headword as it stands.
struct FoundHeadword {
    /// The tokens that the text has there.
    var pieces: [String] = []
    /// Whether a reading or a term over all of them is the headword.
    var isWhole = false
    /// A term that covers some of them and is another one.
    var covering: String?
    /// Whether the first token is a word, and not a number or a mark.
    var startsWithWord = false
}

extension CheckContext {
    /// Looks for the headwords of some senses in a text that has each of them between brackets, with a name in the place
    /// of a pattern's mark.
    func found(_ senses: [Sense]) -> [FoundHeadword] {
        var text = ""
        var ranges: [ByteRange] = []
        for sense in senses {
            let start = text.utf8.count + 2
            let headword = Self.example(of: sense)
            text += "( \(headword) )\n\n"
            ranges.append(ByteRange(start, start + headword.utf8.count))
        }
        let gloss = glosser.session().gloss(text)
        var result: [FoundHeadword] = []
        var token = 0
        var term = 0
        for (sense, range) in zip(senses, ranges) {
            while token < gloss.tokens.count, gloss.tokens[token].range.end <= range.start { token += 1 }
            let first = token
            while token < gloss.tokens.count, gloss.tokens[token].range.start < range.end { token += 1 }
            while term < gloss.terms.count, gloss.terms[term].tokens.upperBound <= first { term += 1 }
            var terms: [Term] = []
            while term < gloss.terms.count, gloss.terms[term].tokens.lowerBound < token {
                terms.append(gloss.terms[term])
                term += 1
            }
            result.append(look(for: sense, in: first..<token, range, terms, gloss))
        }
        return result
    }

    /// A name that no lexicon has.
    private static let name = "Zarvanja"

    private static func example(of sense: Sense) -> String {
        sense.headword.replacing(LexiconIndex.patternMark, with: name)
    }

    private func look(
        for sense: Sense, in tokens: Range<Int>, _ range: ByteRange, _ terms: [Term], _ gloss: GlossedText
    ) -> FoundHeadword {
        var found = FoundHeadword()
        found.pieces = tokens.map { gloss.text(of: $0) }
        guard let first = tokens.first, gloss.tokens[first].range.start == range.start,
            gloss.tokens[tokens.upperBound - 1].range.end == range.end
        else { return found }
        found.startsWithWord = gloss.word(first) != nil
        let key = Self.example(of: sense).folded
        if tokens.count == 1 {
            found.isWhole = gloss.readings(of: first).contains { $0.sense?.headword.folded == key }
        } else {
            found.isWhole = terms.contains { $0.tokens == tokens && gloss.sense(of: $0)?.headword.folded == key }
        }
        found.covering = terms.first { $0.kind != .name || tokens.count > $0.tokens.count }.map {
            gloss.text(gloss.range(of: $0))
        }
        return found
    }
}
