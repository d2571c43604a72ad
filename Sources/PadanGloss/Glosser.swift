import PadanLexicon
import PadanText

/// Glosses Indonesian texts with the lexicons of an index.
///
///     let (index, _) = try LexiconStore().open()
///     let session = Glosser(index: index).session()
///     let gloss = session.gloss("Gencatan senjata berlaku sejak Jumat.")
///     for term in gloss.terms { print(gloss.text(gloss.range(of: term)), gloss.glosses(of: term)) }
///
/// A glosser never changes and can be shared; each thread has a session of its own.
public struct Glosser: Sendable {
    /// The lexicons.
    public let index: LexiconIndex
    let tokenizer: Tokenizer

    /// A glosser over an index.
    public init(index: LexiconIndex, usesFastPath: Bool = true) {
        self.index = index
        tokenizer = Tokenizer(
            abbreviations: DottedAbbreviations(extra: index.dottedHeadwords), usesFastPath: usesFastPath)
    }

    /// A session, which keeps the words it has met.
    public func session() -> GlossSession { GlossSession(self) }
}

/// Glosses one text after the other on one thread.
///
/// The result depends on the text alone, not on what was glossed before. Memory is bounded: the cache of words is
/// given up when it holds `mostForms`.
public final class GlossSession {
    /// The most forms that the cache keeps.
    public static let mostForms = 100_000

    /// The glosser.
    public let glosser: Glosser
    private var cache: WordCache
    private let matcher: PhraseMatcher
    private let names = NameRules()
    private let numbers = NumberTerms()
    private let dates = DateTerms()
    private let context = ContextRules()

    init(_ glosser: Glosser) {
        self.glosser = glosser
        cache = WordCache(index: glosser.index)
        matcher = PhraseMatcher(index: glosser.index)
    }

    /// Glosses a text.
    public func gloss(_ text: String) -> GlossedText { gloss(Array(text.utf8)) }

    /// Glosses valid UTF-8, as `SourceText` makes it.
    public func gloss(_ bytes: [UInt8]) -> GlossedText {
        if cache.forms.count > Self.mostForms { cache = WordCache(index: glosser.index) }
        var tokens: [Token] = []
        glosser.tokenizer.tokenize(bytes.span, into: &tokens)
        let sentences = SentenceRules().sentences(of: tokens, in: bytes.span)
        let forms = look(up: tokens, bytes)
        var gloss = GlossedText(
            bytes: bytes, tokens: zip(tokens, forms).map { GlossedToken(unread: $0, form: $1) }, sentences: sentences,
            terms: [], cache: cache)
        for range in sentences {
            let sentence = Sentence(
                bytes: bytes, tokens: tokens, forms: forms, cache: cache, start: range.lowerBound, end: range.upperBound
            )
            let first = gloss.terms.count
            findTerms(sentence, &gloss)
            findNames(sentence, &gloss, from: first)
            chooseReadings(sentence, &gloss)
            addSingleTerms(sentence, &gloss, from: first)
        }
        return gloss
    }

    private func look(up tokens: [Token], _ bytes: [UInt8]) -> [Int32] {
        var forms = [Int32](repeating: -1, count: tokens.count)
        for (i, token) in tokens.enumerated() where token.kind == .word {
            forms[i] = Int32(cache.form(bytes.span, token.start, token.end))
        }
        return forms
    }

    // MARK: Terms

    /// Phrases, dates and numbers, leftmost and longest.
    private func findTerms(_ sentence: borrowing Sentence, _ gloss: inout GlossedText) {
        var i = sentence.start
        while i < sentence.end {
            var best: Term?
            if let match = matcher.match(at: i, in: sentence),
                let sense = senseOfPhrase(match.phrase, i..<match.end, sentence)
            {
                best = Term(i..<match.end, .entry, sense: sense, inflection: match.inflection)
            }
            if mayBeginNumber(i, sentence) {
                for term in [dates.term(at: i, in: sentence), numbers.term(at: i, in: sentence)].compactMap({ $0 })
                where term.tokens.count > best?.tokens.count ?? 0 {
                    best = term
                }
            }
            if let best {
                gloss.terms.append(best)
                i = best.tokens.upperBound
            } else {
                i += 1
            }
        }
    }

    /// Whether a number or a date can begin here: digits, a capital, or one of a few words.
    private func mayBeginNumber(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        guard sentence.forms[i] >= 0 else { return sentence.kind(i) != .punctuation }
        let byte = sentence.bytes[sentence.tokens[i].start]
        return isUpper(byte) || byte == UInt8(ascii: "a") || byte == UInt8(ascii: "p") || byte == UInt8(ascii: "k")
            || byte == UInt8(ascii: "m") || byte == UInt8(ascii: "r") || byte == UInt8(ascii: "u")
    }

    /// The first sense of a phrase whose capitals fit; nil for a phrase without a gloss.
    private func senseOfPhrase(_ phrase: VocabularyID, _ range: Range<Int>, _ sentence: borrowing Sentence) -> SenseID?
    {
        for sense in glosser.index.senses(of: phrase) {
            let isName = glosser.index.upos(of: sense) == .propn
            // A name in the lexicon asks for at least one capital in the text, where the text has capitals at all.
            if isName, !range.contains(where: { sentence.isCapital($0) }), sentence.hasCapitals { continue }
            return sense
        }
        return nil
    }

    private func findNames(_ sentence: borrowing Sentence, _ gloss: inout GlossedText, from first: Int) {
        var covered: Set<Int> = []
        for term in gloss.terms[first...] { covered.formUnion(term.tokens) }
        var marked: [Int] = []
        var runs: [Range<Int>] = []
        names.find(
            in: sentence, isFree: { !covered.contains($0) }, mark: { marked.append($0) }, term: { runs.append($0) })
        for i in marked {
            gloss.tokens[i].kind = .name
            gloss.tokens[i].upos = .propn
        }
        guard !runs.isEmpty else { return }
        gloss.terms += runs.map { Term($0, .name) }
        gloss.terms[first...].sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Abbreviations and names with an English form of their own are terms also when they are one token.
    private func addSingleTerms(_ sentence: borrowing Sentence, _ gloss: inout GlossedText, from first: Int) {
        var found: [Term] = []
        var next = first
        for i in sentence.start..<sentence.end {
            while next < gloss.terms.count, gloss.terms[next].tokens.upperBound <= i { next += 1 }
            if next < gloss.terms.count, gloss.terms[next].tokens.contains(i) { continue }
            guard gloss.tokens[i].reading >= 0, gloss.tokens[i].kind == .name || gloss.tokens[i].kind == .acronym else {
                continue
            }
            let reading = cache.readings[Int(gloss.tokens[i].reading)]
            guard let sense = reading.sense, glosser.index.hasGloss(sense) else { continue }
            found.append(Term(i..<i + 1, .entry, sense: sense, inflection: reading.inflection))
        }
        guard !found.isEmpty else { return }
        gloss.terms += found
        gloss.terms[first...].sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    // MARK: Choice

    private func chooseReadings(_ sentence: borrowing Sentence, _ gloss: inout GlossedText) {
        Tagger.decide(sentence.start..<sentence.end) { i in
            self.candidates(i, gloss.tokens[i].kind, sentence)
        } assign: { i, upos in
            gloss.tokens[i].upos = upos
            guard sentence.forms[i] >= 0 else { return }
            let form = cache.forms[Int(sentence.forms[i])]
            let isName = gloss.tokens[i].kind == .name
            var best: (number: Int32, cost: Float)?
            for number in form.readings where cache.readings[Int(number)].upos == upos && !isName {
                let cost = self.cost(of: number, at: i, form, sentence)
                if cost < best?.cost ?? .infinity { best = (number, cost) }
            }
            gloss.tokens[i].reading = best?.number ?? -1
            guard !isName else { return }
            gloss.tokens[i].kind = kind(form, upos, best?.number)
        }
    }

    private func kind(_ form: Form, _ upos: UPOS, _ reading: Int32?) -> GlossedToken.Kind {
        if let reading, let sense = cache.readings[Int(reading)].sense {
            let labels = glosser.index.labels(of: sense)
            if labels.contains("abbreviation") || labels.contains("acronym") { return .acronym }
        }
        if upos == .propn { return .name }
        return form.letterCase == .upper && reading == nil ? .acronym : .word
    }

    /// What is against a reading where it stands.
    private func cost(of reading: Int32, at i: Int, _ form: Form, _ sentence: borrowing Sentence) -> Float {
        let own = cache.readings[Int(reading)].cost
        return form.readings.count > 1 ? own - context.gain(of: Int(reading), at: i, in: sentence) : own
    }

    /// The classes that a token allows.
    private func candidates(_ i: Int, _ kind: GlossedToken.Kind, _ sentence: borrowing Sentence) -> Tagger.Candidates {
        func only(_ upos: UPOS) -> Tagger.Candidates { Tagger.Candidates(upos: [upos], cost: [0]) }
        guard sentence.forms[i] >= 0 else {
            switch sentence.kind(i) {
            case .punctuation: return only(.punct)
            case .symbol, .url: return only(.sym)
            case .number where sentence.folded(i).hasPrefix("ke-"): return only(.adj)
            default: return only(.num)
            }
        }
        if kind == .name { return only(.propn) }
        let form = cache.forms[Int(sentence.forms[i])]
        var result = Tagger.Candidates()
        for number in form.readings {
            let reading = cache.readings[Int(number)]
            let cost = cost(of: number, at: i, form, sentence)
            if let place = result.upos.firstIndex(of: reading.upos) {
                result.cost[place] = min(result.cost[place], cost)
            } else {
                result.upos.append(reading.upos)
                result.cost.append(cost)
            }
        }
        return result.upos.isEmpty ? UnknownWord.candidates(form) : result
    }
}

extension Sentence {
    /// Whether any word but the first begins with a capital, so that capitals tell something.
    var hasCapitals: Bool {
        for i in start..<end where i > start && isCapital(i) { return true }
        return isCapital(start) && end - start > 0
    }
}

extension GlossedToken {
    init(unread token: Token, form: Int32) {
        self.token = token
        self.form = form
        reading = -1
        upos = .x
        switch token.kind {
        case .word: kind = .word
        case .number: kind = .number
        case .date: kind = .date
        case .punctuation: kind = .punctuation
        case .symbol: kind = .symbol
        case .url: kind = .url
        }
    }
}
