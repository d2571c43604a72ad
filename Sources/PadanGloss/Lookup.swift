import PadanLexicon
import PadanMorphology
import PadanText

/// The answer to a question for one term, in either language and in any affixed form.
public struct Lookup {
    /// One sense that answers.
    public struct Answer: Sendable {
        /// The sense.
        public var sense: Sense
        /// Its English, in the form that the question had.
        public var glosses: [String]
        /// How the question's form comes from the headword; empty when it is the headword.
        public var trace: [Morpheme]
        /// Whether a rule made the English.
        public var isByRule: Bool
    }

    /// What was asked.
    public let query: String
    /// The senses of the term read as Indonesian, the best first.
    public private(set) var indonesian: [Answer] = []
    /// The senses that have the term as English.
    public private(set) var english: [Answer] = []
    /// Terms that hold the asked one, or are a part of it, when it is no headword itself.
    public private(set) var parts: [Answer] = []
    /// Headwords that are written nearly like it, when nothing answers.
    public private(set) var suggestions: [Answer] = []

    /// Whether nothing answers.
    public var isEmpty: Bool { indonesian.isEmpty && english.isEmpty }

    /// Looks a term up; `limit` is the most senses of each kind.
    public init(_ query: String, in session: GlossSession, limit: Int = 20) {
        self.query = query
        let index = session.glosser.index
        let gloss = session.gloss(query)
        lookIndonesian(gloss, index)
        lookEnglish(index, limit)
        guard isEmpty else { return }
        suggestions = index.headwords(near: Self.key(gloss), limit: 5).compactMap { id in
            index.senses(of: id).first.map { Self.answer($0, index) }
        }
        if gloss.tokens.count > 1 {
            parts = gloss.tokens.indices.compactMap { i in gloss.readings(of: i).first.flatMap(Self.answer) }
        }
    }

    private mutating func lookIndonesian(_ gloss: GlossedText, _ index: LexiconIndex) {
        let all = gloss.tokens.indices
        if let id = index.find(Self.key(gloss)), all.count != 1 || !index.senses(of: id).isEmpty {
            indonesian = index.senses(of: id).map { Self.answer($0, index) }
        } else if all.count == 1 {
            // An English word stands for itself in a text, which is no answer.
            indonesian = gloss.readings(of: 0).filter { !$0.isEnglish }.compactMap(Self.answer)
        } else if let term = gloss.terms.first, term.tokens == all, let sense = gloss.sense(of: term) {
            let trace = gloss.tokens.indices.flatMap { gloss.word($0)?.morphemes ?? [] }
            indonesian = [Answer(sense: sense, glosses: gloss.glosses(of: term), trace: trace, isByRule: false)]
        }
        if all.count == 1, let word = gloss.readings(of: 0).first, indonesian.first?.trace.isEmpty == true,
            word.morphemes.count > 1
        {
            // The headword itself: its own parts are worth showing once.
            indonesian[0].trace = word.morphemes
        }
    }

    private mutating func lookEnglish(_ index: LexiconIndex, _ limit: Int) {
        let term = query.hasPrefix("to ") ? String(query.dropFirst(3)) : query
        var seen: Set<String> = []
        var matches = index.senses(english: term)
        for base in EnglishWord.bases(of: term.folded) where matches.isEmpty { matches = index.senses(english: base) }
        let whole = matches.filter(\.isWhole)
        for match in whole + matches.filter({ !$0.isWhole }) where english.count < limit {
            let answer = Self.answer(match.sense, index)
            if seen.insert("\(answer.sense.headword)\t\(answer.sense.upos)").inserted { english.append(answer) }
        }
        // A word that answers as Indonesian is most often meant so; English answers then only when they are exact.
        if !indonesian.isEmpty { english.removeAll { !$0.glosses.contains { $0.folded == term.folded } } }
    }

    private static func key(_ gloss: GlossedText) -> String {
        gloss.tokens.indices.map { gloss.text(of: $0).folded }.joined(separator: " ")
    }

    private static func answer(_ id: SenseID, _ index: LexiconIndex) -> Answer {
        let sense = index.sense(id)
        return Answer(sense: sense, glosses: sense.glosses, trace: [], isByRule: false)
    }

    private static func answer(_ word: WordDescription) -> Answer? {
        guard let sense = word.sense else { return nil }
        let trace = word.inflection.isEmpty && !word.isByRule ? [] : word.morphemes
        return Answer(sense: sense, glosses: word.glosses, trace: trace, isByRule: word.isByRule)
    }
}
