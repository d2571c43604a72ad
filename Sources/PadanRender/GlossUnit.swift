import PadanGloss
import PadanLexicon
import PadanText

/// What a reader sees as one thing: a term, or a token outside any term, with the marks written on to it.
struct GlossUnit {
    /// The tokens of the thing itself.
    var tokens: Range<Int>
    /// The term, when it is one.
    var term: Term?
    /// The text of the thing itself.
    var text: String
    /// Its gloss for a reader; empty for marks, unknown words, and names that stay as they are.
    var gloss: String
    /// The other glosses.
    var others: [String]
    /// The note of its sense, for an abbreviation its expansion.
    var note: String
    /// The lexicon and line that the gloss came from.
    var origin: Sense.Origin?
    /// Whether a rule made the gloss.
    var isByRule: Bool
    /// Its part of speech.
    var upos: UPOS
    /// What counts as the same thing in a vocabulary.
    var key: String
    /// The headword, or the text where there is none.
    var headword: String

    /// Whether it is a word, a name, a number: something a vocabulary can hold.
    var isLexical: Bool
}

extension GlossedText {
    /// The units of some tokens, in order.
    func units(_ range: Range<Int>) -> [GlossUnit] {
        var result: [GlossUnit] = []
        var next = terms.partition { $0.tokens.lowerBound >= range.lowerBound }
        var i = range.lowerBound
        while i < range.upperBound {
            while next < terms.count, terms[next].tokens.lowerBound < i { next += 1 }
            if next < terms.count, terms[next].tokens.lowerBound == i {
                result.append(unit(of: terms[next]))
                i = terms[next].tokens.upperBound
            } else {
                result.append(unit(ofToken: i))
                i += 1
            }
        }
        return result
    }

    private func unit(of term: Term) -> GlossUnit {
        let text = text(range(of: term))
        let glosses = glosses(of: term)
        let sense = sense(of: term)
        let stays = term.kind == .name || glosses.first?.folded == text.folded
        return GlossUnit(
            tokens: term.tokens, term: term, text: text,
            gloss: stays ? "" : owned(glosses.first ?? "", term.inflection),
            others: Array(glosses.dropFirst()), note: sense?.note ?? "", origin: sense?.origin, isByRule: false,
            upos: sense?.upos ?? (term.kind == .name ? .propn : .num),
            key: sense.map { "\($0.headword)\t\($0.glosses)" } ?? text,
            headword: sense?.headword ?? text, isLexical: true)
    }

    /// A gloss with every possessor that -nya can stand for.
    private func owned(_ gloss: String, _ inflection: Inflection) -> String {
        for owner in ["its ", "his "] where inflection.contains(.third) && gloss.hasPrefix(owner) {
            return "his/her/its " + gloss.dropFirst(owner.count)
        }
        return gloss
    }

    private func unit(ofToken i: Int) -> GlossUnit {
        let text = text(of: i), token = tokens[i]
        switch token.kind {
        case .word, .name, .acronym:
            let word = word(i)
            let stays = word?.glosses.first?.folded == text.folded
            return GlossUnit(
                tokens: i..<i + 1, term: nil, text: text, gloss: stays ? "" : word?.display ?? "",
                others: Array((word?.glosses ?? []).dropFirst()), note: word?.sense?.note ?? "",
                origin: word?.sense?.origin,
                isByRule: word?.isByRule ?? false, upos: token.upos,
                key: word?.sense.map { "\($0.headword)\t\($0.glosses)" } ?? text.folded,
                headword: word?.sense?.headword ?? text, isLexical: true)
        case .number, .date:
            let gloss = glosses(ofNumber: i).first ?? text
            return GlossUnit(
                tokens: i..<i + 1, term: nil, text: text, gloss: gloss == text ? "" : gloss, others: [], note: "",
                origin: nil,
                isByRule: false, upos: .num, key: text, headword: text, isLexical: false)
        case .punctuation, .symbol, .url:
            return GlossUnit(
                tokens: i..<i + 1, term: nil, text: text, gloss: "", others: [], note: "", origin: nil, isByRule: false,
                upos: token.upos, key: text, headword: text, isLexical: false)
        }
    }
}

extension Array {
    /// The first index whose element belongs to the second part of a partitioned array.
    func partition(_ belongsToSecond: (Element) -> Bool) -> Int {
        var low = 0, high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
