import PadanGloss
import PadanLexicon
import PadanText

/// What a reader sees as one thing: a term, or a token outside any term.
///
/// It holds its place only; what there is to say of it is made when it is asked for.
struct GlossUnit {
    /// What counts as the same thing in a vocabulary.
    enum Key: Hashable {
        case sense(SenseID)
        case text(String)
    }

    let source: GlossedText
    /// The tokens of the thing.
    let tokens: Range<Int>
    /// The term, when it is one.
    let term: Term?

    private var first: GlossedToken { source.tokens[tokens.lowerBound] }
    /// Where it begins, in bytes.
    var start: Int { first.range.start }
    /// Where it ends, in bytes.
    var end: Int { source.tokens[tokens.upperBound - 1].range.end }
    /// Its text.
    var text: String { source.text(ByteRange(start, end)) }
    /// Whether it is a word, a name, a number with more to it: something that a vocabulary can hold.
    var isLexical: Bool {
        if term != nil { return true }
        switch first.kind {
        case .word, .name, .acronym: return true
        case .number, .date, .punctuation, .symbol, .url: return false
        }
    }

    /// What counts as the same thing; nil for marks, and for numbers and dates without a term.
    var key: Key? {
        if let term {
            return term.sense.map { .sense($0) } ?? .text(term.kind == .abbreviation ? headword : text)
        }
        guard isLexical else { return first.kind == .number || first.kind == .date ? .text(text) : nil }
        return source.sense(ofToken: tokens.lowerBound).map { .sense($0) } ?? .text(text.folded)
    }

    private var word: WordGloss? { term == nil ? source.gloss(ofToken: tokens.lowerBound) : nil }
    private var glosses: [String] {
        if let term { return source.glosses(of: term) }
        return word?.glosses ?? source.glosses(ofNumber: tokens.lowerBound)
    }

    /// The gloss for a reader; empty for marks, unknown words, and what stays as it is.
    var gloss: String {
        let shown: String
        if let term {
            guard term.kind != .name else { return "" }
            shown = source.display(of: term)
        } else {
            shown = word?.display ?? glosses.first ?? ""
        }
        guard shown.isFolded(like: text) else { return shown }
        return isEnglish ? "English" : ""
    }

    /// Whether it is an English word, which stands for itself.
    var isEnglish: Bool { word?.isEnglish ?? false }

    /// The gloss with a sign behind it where a rule made it; `ruleKey` says what the sign means.
    var markedGloss: String { told { $0 + Self.ruleSign } }
    /// The gloss, with the words that a rule made it where one did.
    var toldGloss: String { told { "by rule: \($0)" } }
    private func told(_ mark: (String) -> String) -> String {
        let shown = gloss
        return isByRule && !shown.isEmpty ? mark(shown) : shown
    }
    static let ruleSign = "°"
    static let ruleMeaning = "English made by rule, not by a lexicon"

    /// The glosses other than the one that is shown; the first is one of them where a reader is told what it stands for.
    func others(than shown: String) -> [String] {
        guard !shown.isEmpty else { return [] }
        let glosses = glosses
        let place = glosses.firstIndex(of: shown) ?? 0
        return Array(glosses[..<place] + glosses[(place + 1)...])
    }
    private var sense: Sense? { term.map { source.sense(of: $0) } ?? word?.sense }
    /// The glosses of its headword, whatever its form.
    var headwordGlosses: [String]? { isByRule && term == nil ? nil : sense?.glosses }
    /// The note of its sense, for an abbreviation its expansion.
    var note: String { sense?.note ?? "" }
    /// The lexicon and line that the gloss came from.
    var origin: Sense.Origin? { sense?.origin }
    /// Whether a rule made the gloss.
    var isByRule: Bool { term.map { source.isByRule($0) } ?? word?.isByRule ?? false }
    /// Whether its sense is that of an abbreviation or an acronym: its label; nil for another.
    var abbreviationKind: String? { sense?.labels.first { $0 == "abbreviation" || $0 == "acronym" } }
    /// The headword, or the text where there is none.
    var headword: String { sense?.headword ?? text }
    /// Its part of speech.
    var upos: UPOS {
        guard let term else {
            // Kabupaten in a name is a proper noun there; a vocabulary has the word.
            return first.kind == .word && first.upos == .propn ? sense?.upos ?? first.upos : first.upos
        }
        return sense?.upos ?? (term.kind == .name ? .propn : .num)
    }
}

extension GlossedText {
    /// Hands over the units of some tokens, in order.
    func forEachUnit(_ range: Range<Int>, _ body: (GlossUnit) -> Void) {
        var next = terms.partition { $0.tokens.lowerBound >= range.lowerBound }
        var i = range.lowerBound
        while i < range.upperBound {
            while next < terms.count, terms[next].tokens.lowerBound < i { next += 1 }
            let term = next < terms.count && terms[next].tokens.lowerBound == i ? terms[next] : nil
            let tokens = term?.tokens ?? i..<i + 1
            body(GlossUnit(source: self, tokens: tokens, term: term))
            i = tokens.upperBound
        }
    }

    /// The units of some tokens.
    func units(_ range: Range<Int>) -> [GlossUnit] {
        var result: [GlossUnit] = []
        forEachUnit(range) { result.append($0) }
        return result
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
