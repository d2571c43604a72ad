import Glibc
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
    let model: TagModel

    /// A glosser over an index.
    public init(index: LexiconIndex, usesFastPath: Bool = true) {
        self.init(index: index, model: TagModel(), usesFastPath: usesFastPath)
    }

    /// A glosser with other weights for the choice of parts of speech.
    package init(index: LexiconIndex, model: TagModel, usesFastPath: Bool = true) {
        self.index = index
        self.model = model
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
    private(set) var cache: WordCache
    private let matcher: PhraseMatcher
    private let patterns: PatternRule
    private let names = NameRules()
    private let context = ContextRules()
    private let definitions: Definitions
    private var tagger: Tagger
    /// The gains that the tagger has asked for, by the token's place in its sentence, so that the choice of the reading
    /// need not weigh again; `gainsToken` tells whose they are.
    private var gainsFound: [ContextRules.Gains] = []
    private var gainsToken: [Int] = []
    /// Whether the sentence at hand is a headline, whose capitals say nothing.
    private var isHeadline = false
    /// The row of the term over each token of the sentence at hand, `TagRows.none` where none is.
    private var termRows: [Int] = []
    /// What kind of neighbour each token of the sentence at hand is, with two edges on each side.
    private var neighbours: [UInt8] = []

    init(_ glosser: Glosser) {
        self.glosser = glosser
        cache = WordCache(index: glosser.index, model: glosser.model)
        tagger = Tagger(glosser.model)
        matcher = PhraseMatcher(index: glosser.index)
        patterns = PatternRule(index: glosser.index)
        definitions = Definitions(index: glosser.index)
    }

    /// Glosses a text.
    public func gloss(_ text: String) -> GlossedText { gloss(Array(text.utf8)) }

    /// Glosses valid UTF-8, as `SourceText` makes it.
    public func gloss(_ bytes: [UInt8]) -> GlossedText {
        var memory = TextMemory()
        return gloss(bytes, continuing: &memory)
    }

    /// Glosses a block of a text whose earlier blocks have filled the memory.
    ///
    ///     var memory = TextMemory()
    ///     for block in blocks { show(session.gloss(block, continuing: &memory)) }
    ///
    /// A block ends where a sentence does; then the blocks get what the whole text would.
    public func gloss(_ bytes: [UInt8], continuing memory: inout TextMemory) -> GlossedText {
        if cache.forms.count > Self.mostForms || cache.texts.entries.count > Self.mostForms / 10 {
            cache = WordCache(index: glosser.index, model: glosser.model, generation: cache.generation + 1)
        }
        var tokens: [Token] = []
        glosser.tokenizer.tokenize(bytes.span, into: &tokens)
        let sentences = SentenceRules().sentences(of: tokens, in: bytes.span)
        let forms = cache.numbers(of: tokens, bytes.span)
        var gloss = GlossedText(
            bytes: bytes, tokens: zip(tokens, forms).map { GlossedToken(unread: $0, form: $1) }, sentences: sentences,
            terms: [], cache: cache)
        memory.meet(cache)
        var brackets = DefinitionFinder.brackets(among: tokens, in: bytes)[...]
        for range in sentences {
            let sentence = Sentence(
                bytes: bytes, tokens: tokens, forms: forms, cache: cache, known: cache.forms,
                weights: cache.weights, stems: cache.stems, tags: cache.tags, cues: cache.cues,
                termWords: cache.termWords, start: range.lowerBound, end: range.upperBound)
            let first = gloss.terms.count
            findTerms(sentence, &gloss, memory)
            let own = brackets.prefix { $0 < range.upperBound }
            brackets = brackets.dropFirst(own.count)
            let defined = own.isEmpty ? [] : definitions.find(own, in: sentence, &gloss, from: first)
            findNames(sentence, &gloss, from: first)
            chooseReadings(sentence, &gloss, from: first)
            if !memory.isEmpty || !defined.isEmpty {
                definitions.settle(defined, in: sentence, &gloss, &memory, from: first)
            }
            addSingleTerms(sentence, &gloss, from: first)
        }
        return gloss
    }

    // MARK: Terms

    /// Phrases, dates and numbers, and what the text has defined; leftmost and longest.
    func findTerms(_ sentence: borrowing Sentence, _ gloss: inout GlossedText, _ memory: borrowing TextMemory) {
        var i = sentence.start
        while i < sentence.end {
            guard mayBegin(i, sentence, memory), let term = longestTerm(at: i, sentence, memory) else {
                i += 1
                continue
            }
            if let pattern = term.pattern {
                for k in pattern.name where sentence.forms[k] >= 0 { gloss.nameToken(k) }
            }
            gloss.terms.append(term)
            i = term.tokens.upperBound
        }
    }

    /// Whether any term can begin at a token, told from its form alone.
    @inline(__always)
    private func mayBegin(_ i: Int, _ sentence: borrowing Sentence, _ memory: borrowing TextMemory) -> Bool {
        let form = sentence.forms[i]
        guard form >= 0 else { return sentence.kind(i) != .punctuation }
        return !sentence.known[Int(form)].roles.isDisjoint(with: [.number, .patternStart]) || memory.mayHave(form)
            || matcher.mayMatch(at: i, in: sentence)
    }

    private func longestTerm(at i: Int, _ sentence: borrowing Sentence, _ memory: borrowing TextMemory) -> Term? {
        var best: Term?
        let use = memory.use(at: i, in: sentence)
        if let use { best = definitions.term(use, memory, in: sentence) }
        if let match = matcher.match(at: i, in: sentence), match.end - i > best?.tokens.count ?? 0,
            let sense = senseOfPhrase(match.phrase, i..<match.end, sentence),
            !isCutByName(sense, i..<match.end, sentence)
        {
            best = Term(i..<match.end, .entry, sense: sense, inflection: match.inflection)
        }
        // What the text has defined begins no other name: PT once it is perguruan tinggi.
        if use == nil, let found = patterns.name(at: i, in: sentence), found.end - i > best?.tokens.count ?? 0 {
            best = Term(i..<found.end, .entry, pattern: found.pattern)
        }
        if mayBeginNumber(i, sentence), let found = TermRules.longest(at: i, in: sentence),
            found.end - i + (found.isCertain ? 1 : 0) > best?.tokens.count ?? 0
        {
            best = Term(i..<found.end, found.meaning)
        }
        return best
    }

    /// Whether the last word of an ordinary phrase begins a name: sekretaris dewan in Sekretaris Dewan Keamanan.
    private func isCutByName(_ sense: SenseID, _ range: Range<Int>, _ sentence: borrowing Sentence) -> Bool {
        let last = range.upperBound - 1
        guard last > range.lowerBound, sentence.isCapital(last), glosser.index.upos(of: sense) != .propn,
            let name = matcher.match(at: last, in: sentence), name.end > range.upperBound,
            let other = senseOfPhrase(name.phrase, last..<name.end, sentence)
        else { return false }
        return glosser.index.upos(of: other) == .propn
    }

    /// Whether a number or a date can begin here: digits, a sign, or one of a few words.
    private func mayBeginNumber(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        if let form = sentence.form(i) { return form.roles.contains(.number) }
        return sentence.kind(i) != .punctuation
    }

    /// The first sense of a phrase whose capitals fit, a name before others where every word has a capital; nil for a
    /// phrase without a gloss.
    private func senseOfPhrase(_ phrase: VocabularyID, _ range: Range<Int>, _ sentence: borrowing Sentence) -> SenseID?
    {
        let senses = glosser.index.senses(of: phrase)
        if senses.count > 1, range.allSatisfy({ sentence.isCapital($0) }),
            let name = senses.first(where: { glosser.index.upos(of: $0) == .propn })
        {
            return name
        }
        for sense in senses {
            let isName = glosser.index.upos(of: sense) == .propn
            // A name in the lexicon asks for at least one capital in the text, where the text has capitals at all.
            if isName, !range.contains(where: { sentence.isCapital($0) }), sentence.hasCapitals { continue }
            return sense
        }
        return nil
    }

    func findNames(_ sentence: borrowing Sentence, _ gloss: inout GlossedText, from first: Int) {
        guard sentence.hasAnyCapital else { return }
        var isFree = [Bool](repeating: true, count: sentence.end - sentence.start)
        for term in gloss.terms[first...] {
            for i in term.tokens { isFree[i - sentence.start] = false }
        }
        var marked: [Int] = []
        var runs: [Range<Int>] = []
        names.find(
            in: sentence, isFree: { isFree[$0 - sentence.start] }, mark: { marked.append($0) },
            term: { runs.append($0) })
        for term in gloss.terms[first...] where isCompany(term) {
            if let code = names.shareCode(behind: term.tokens.upperBound, in: sentence) { marked.append(code) }
        }
        for i in marked { gloss.nameToken(i) }
        guard !runs.isEmpty else { return }
        gloss.terms += runs.map { Term($0, .name) }
        gloss.terms[first...].sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func isCompany(_ term: Term) -> Bool {
        guard let sense = term.pattern?.sense else { return false }
        return glosser.index.labels(of: sense).contains("business")
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

    private func chooseReadings(_ sentence: borrowing Sentence, _ gloss: inout GlossedText, from first: Int) {
        observe(sentence, gloss, from: first)
        tagger.decide(sentence.start..<sentence.end) { i in
            self.only(i, gloss.tokens[i].kind, sentence)
        } allowed: { i in
            self.candidates(i, sentence)
        } assign: { i, upos in
            gloss.tokens[i].upos = upos
        }
        for i in sentence.start..<sentence.end {
            guard let form = sentence.form(i) else { continue }
            let upos = gloss.tokens[i].upos
            // What has a capital inside a sentence is part of a name or a title, and keeps its form.
            gloss.tokens[i].isInName =
                upos == .propn || form.letterCase != .lower && !isHeadline && !sentence.startsSentence(i)
            guard gloss.tokens[i].kind != .name else { continue }
            let number = reading(
                of: form, upos, before: i > sentence.start ? gloss.tokens[i - 1].upos : nil,
                behind: i + 1 < sentence.end ? gloss.tokens[i + 1].upos : nil, at: i, sentence)
            gloss.tokens[i].reading = Int32(number ?? -1)
            if let number {
                gloss.tokens[i].kind = sentence.weights[number].kind
            } else {
                gloss.tokens[i].kind = upos == .propn ? .name : form.letterCase == .upper ? .acronym : .word
            }
        }
    }

    /// The cheapest reading in its place, where the tagger has found a class, also for the words beside it.
    private func reading(
        of form: Form, _ upos: UPOS, before: UPOS?, behind: UPOS?, at i: Int, _ sentence: borrowing Sentence
    ) -> Int? {
        if form.readingCount < 2 { return form.readings.first }
        let gains =
            !form.hasCues
            ? ContextRules.Gains()
            : i == gainsToken[i - sentence.start]
                ? gainsFound[i - sentence.start] : context.gains(of: form, at: i, in: sentence)
        var best: (number: Int, cost: Float)?
        for (place, number) in form.readings.enumerated() {
            let weight = sentence.weights[number]
            let cost =
                weight.cost - gains[place] + ClassFit.cost(of: weight.upos, as: upos, before: before, behind: behind)
            if cost < best?.cost ?? .infinity { best = (number, cost) }
        }
        return best?.number
    }

    /// Looks at what concerns the whole of a sentence: whether it is a headline, and its terms of several words.
    func observe(_ sentence: borrowing Sentence, _ gloss: borrowing GlossedText, from first: Int) {
        isHeadline = sentence.isHeadline
        let count = sentence.end - sentence.start
        if gainsToken.count < count {
            gainsFound = Array(repeating: .init(), count: count)
            gainsToken = Array(repeating: -1, count: count)
        }
        for i in 0..<count { gainsToken[i] = -1 }
        termRows.removeAll(keepingCapacity: true)
        neighbours.removeAll(keepingCapacity: true)
        for _ in 0..<2 { neighbours.append(Neighbour.edge) }
        for i in sentence.start..<sentence.end {
            termRows.append(TagRows.none)
            neighbours.append(neighbour(i, sentence, gloss))
        }
        for _ in 0..<2 { neighbours.append(Neighbour.edge) }
        for k in first..<gloss.terms.count {
            let tokens = gloss.terms[k].tokens
            guard tokens.count > 1, let sense = gloss.terms[k].sense else { continue }
            let upos = glosser.index.upos(of: sense)
            for i in tokens {
                termRows[i - sentence.start] = TagRows.term(upos, isFirst: i == tokens.lowerBound)
            }
        }
    }

    /// The class of a token that has no choice; nil for one that has.
    func only(_ i: Int, _ kind: GlossedToken.Kind, _ sentence: borrowing Sentence) -> UPOS? {
        guard let form = sentence.form(i) else {
            switch sentence.kind(i) {
            case .punctuation: return .punct
            case .symbol, .url: return .sym
            default: return .num
            }
        }
        if kind == .name { return .propn }
        // Rp, US$: nouns, as treebanks have them.
        if form.roles.contains(.currency) { return .noun }
        return form.tagCount == 1 ? form.onlyTag : nil
    }

    /// The classes that a token with a choice allows.
    private func candidates(_ i: Int, _ sentence: borrowing Sentence) -> Tagger.Candidates {
        guard let form = sentence.form(i) else { return Tagger.Candidates() }
        let rows = placeRows(i, form, sentence)
        let model = glosser.model
        var result = Tagger.Candidates()
        for tag in form.tags {
            let tag = sentence.tags[tag]
            var cost = tag.cost
            for k in rows.indices { cost -= model.weight(rows[k], Int(tag.upos.rawValue)) }
            if isHeadline, tag.upos == .propn, form.roles.contains(.commonWord) { cost += Self.headlineName }
            result.allow(tag.upos, cost)
        }
        if form.hasCues { weighCues(form, i, sentence, &result) }
        return result
    }

    /// What an ordinary word of a headline has against its being a name, in nats.
    private static let headlineName: Float = 4

    /// The rows of weights that hold where a token stands.
    func placeRows(_ i: Int, _ form: Form, _ sentence: borrowing Sentence) -> InlineArray<6, Int> {
        var rows = InlineArray<6, Int>(repeating: TagRows.none)
        let k = i - sentence.start
        rows[0] = TagRows.neighbour(.before, neighbours[k + 1])
        rows[1] = TagRows.neighbour(.behind, neighbours[k + 3])
        rows[2] = TagRows.neighbour(.before2, neighbours[k])
        rows[3] = TagRows.neighbour(.behind2, neighbours[k + 4])
        rows[4] = termRows[k]
        if form.letterCase != .lower, !isHeadline {
            rows[5] = TagRows.capital(
                isUpper: form.letterCase == .upper, isFirst: sentence.startsSentence(i),
                isBehind: i > sentence.start && sentence.isCapital(i - 1),
                isBefore: i + 1 < sentence.end && sentence.isCapital(i + 1))
        }
        return rows
    }

    private func neighbour(_ i: Int, _ sentence: borrowing Sentence, _ gloss: borrowing GlossedText) -> UInt8 {
        let number = sentence.forms[i]
        if number < 0 { return Neighbour.token(sentence.kind(i), first: sentence.bytes[sentence.tokens[i].start]) }
        return gloss.tokens[i].kind == .name ? Neighbour.name : sentence.known[Int(number)].neighbour
    }

    /// Takes the gain of each class's best cue off its cost.
    func weighCues(_ form: Form, _ i: Int, _ sentence: borrowing Sentence, _ result: inout Tagger.Candidates) {
        let gains = context.gains(of: form, at: i, in: sentence)
        gainsToken[i - sentence.start] = i
        gainsFound[i - sentence.start] = gains
        guard gains.isAny else { return }
        var best = InlineArray<17, Float>(repeating: 0)
        for (place, number) in form.readings.enumerated() {
            let upos = Int(sentence.weights[number].upos.rawValue)
            if abs(gains[place]) > abs(best[upos]) { best[upos] = gains[place] }
        }
        for k in 0..<17 where best[k] != 0 { result.favour(UPOS(rawValue: UInt8(k)) ?? .x, by: best[k]) }
    }
}

extension Sentence {
    /// Whether nearly all words that headlines write with a capital have one: its capitals say nothing of names.
    var isHeadline: Bool {
        var long = 0, small = 0
        for i in start..<end where forms[i] >= 0 && tokens[i].end - tokens[i].start > 4 {
            long += 1
            if !isCapital(i) { small += 1 }
            if small * 8 > end - start { return false }
        }
        return long > 3 && small * 8 <= long
    }

    /// Whether any word but the first begins with a capital, so that capitals tell something.
    var hasCapitals: Bool {
        for i in start..<end where i > start && isCapital(i) { return true }
        return isCapital(start) && end - start > 0
    }
}

extension GlossedText {
    /// Makes a word a name.
    fileprivate mutating func nameToken(_ i: Int) {
        tokens[i].kind = .name
        tokens[i].upos = .propn
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
