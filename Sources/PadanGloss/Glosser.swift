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

    /// A session, which keeps the words it has met; sessions whose texts one renderer gets have different numbers.
    public func session(number: Int = 0) -> GlossSession { GlossSession(self, number: number) }
}

/// Glosses one text after the other on one thread.
///
/// The result depends on the text alone, not on what was glossed before. Memory is bounded: the cache of words is
/// given up when it holds `mostForms`.
public final class GlossSession {
    /// The most forms that the cache keeps.
    public static let mostForms = 40_000

    /// The glosser.
    public let glosser: Glosser
    private(set) var cache: WordCache
    private let matcher: PhraseMatcher
    private let patterns: PatternRule
    private let tails: NameTails
    private let names = NameRules()
    private let definitions: Definitions
    var chooser: ReadingChooser
    /// The memory of the text at hand, between two texts.
    private var room = Sentence.Room()
    /// Which tokens of the sentence at hand no term covers, all of them between two sentences, and its names: memory that
    /// is used again.
    private var freeTokens: [Bool] = []
    private var nameRuns: [Range<Int>] = []

    init(_ glosser: Glosser, number: Int) {
        self.glosser = glosser
        cache = WordCache(index: glosser.index, model: glosser.model, generation: number << 32)
        chooser = ReadingChooser(index: glosser.index, model: glosser.model)
        matcher = PhraseMatcher(index: glosser.index)
        patterns = PatternRule(index: glosser.index)
        tails = NameTails(index: glosser.index)
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
        var room = Sentence.Room()
        swap(&room, &self.room)
        var gloss = begin(bytes, &room)
        gloss.terms.reserveCapacity(room.tokens.count / 6)
        memory.meet(cache)
        var brackets = DefinitionFinder.brackets(among: room.tokens, in: bytes)[...]
        var sentence = Sentence(room, in: bytes, cache)
        room = Sentence.Room()
        for range in gloss.sentences {
            sentence.move(to: range)
            let first = gloss.terms.count
            findTerms(sentence, &gloss, memory)
            let own = brackets.prefix { $0 < range.upperBound }
            brackets = brackets.dropFirst(own.count)
            let defined = own.isEmpty ? [] : definitions.find(own, in: sentence, &gloss, from: first)
            findNames(sentence, &gloss, from: first)
            chooser.choose(sentence, &gloss, from: first)
            if !memory.isEmpty || !defined.isEmpty {
                definitions.settle(defined, in: sentence, &gloss, &memory, from: first)
            }
            addSingleTerms(sentence, &gloss, from: first)
        }
        self.room = sentence.leave()
        return gloss
    }

    /// A text with its tokens and sentences, of which nothing is decided; the room gets the tokens, and their forms in
    /// the cache.
    ///
    /// The text is the only one that holds what it has, so that it is written to in place.
    func begin(_ bytes: [UInt8], _ room: inout Sentence.Room) -> GlossedText {
        room.tokens.removeAll(keepingCapacity: true)
        glosser.tokenizer.tokenize(bytes.span, into: &room.tokens)
        cache.number(room.tokens, bytes.span, into: &room.forms)
        let tokens = room.tokens.indices.map { GlossedToken(unread: room.tokens[$0], form: room.forms[$0]) }
        return GlossedText(
            bytes: bytes, tokens: tokens, sentences: SentenceRules().sentences(of: room.tokens, in: bytes.span),
            terms: [], cache: cache)
    }

    // MARK: Terms

    /// Phrases, dates and numbers, and what the text has defined; the longest, and where two overlap, those that leave
    /// the fewest words over.
    func findTerms(_ sentence: borrowing Sentence, _ gloss: inout GlossedText, _ memory: borrowing TextMemory) {
        var i = sentence.start
        while i < sentence.end {
            guard mayBegin(i, sentence, memory), let term = longestTerm(at: i, sentence, memory) else {
                i += 1
                continue
            }
            if isCrossed(term, sentence, memory) {
                i = appendCover(beginningWith: term, sentence, &gloss, memory)
            } else {
                append(term, sentence, &gloss)
                i = term.tokens.upperBound
            }
        }
    }

    /// Whether a term begins inside another and ends behind it. Nothing cuts a number or a date.
    private func isCrossed(_ term: Term, _ sentence: borrowing Sentence, _ memory: borrowing TextMemory) -> Bool {
        if term.kind == .number || term.kind == .date { return false }
        for i in term.tokens.dropFirst() where mayBegin(i, sentence, memory) {
            if let other = longestTerm(at: i, sentence, memory), other.tokens.upperBound > term.tokens.upperBound {
                return true
            }
        }
        return false
    }

    private func append(_ term: Term, _ sentence: borrowing Sentence, _ gloss: inout GlossedText) {
        if let pattern = term.pattern {
            for k in pattern.name where sentence.forms[k] >= 0 { gloss.nameToken(k) }
        }
        gloss.terms.append(term)
    }

    /// Appends the best cover of a term and those that overlap it, each the next; gives where it ends.
    private func appendCover(
        beginningWith term: Term, _ sentence: borrowing Sentence, _ gloss: inout GlossedText,
        _ memory: borrowing TextMemory
    ) -> Int {
        var cover = TermCover(term)
        while let i = cover.next {
            cover.add(mayBegin(i, sentence, memory) ? longestTerm(at: i, sentence, memory) : nil)
        }
        let terms = cover.terms {
            lossOfLeaving($0, out: $1, sentence, gloss)
        } isName: {
            $0.sense.map { glosser.index.upos(of: $0) == .propn } ?? true
        }
        for term in terms { append(term, sentence, &gloss) }
        return cover.end
    }

    /// What is lost when a word is left out of those of some terms that cover it: most where it means something else by
    /// itself.
    ///
    /// In ancaman hukuman mati the word mati, die, is not in the death penalty; ancaman is a threat either way.
    private func lossOfLeaving(
        _ i: Int, out terms: [Term], _ sentence: borrowing Sentence, _ gloss: borrowing GlossedText
    ) -> Int {
        if terms.contains(where: { ($0.kind == .number || $0.kind == .date) && $0.tokens.contains(i) }) { return 9 }
        guard let form = sentence.form(i), form.readingCount > 0 else { return 4 }
        let reading = cache.readings[Int(form.firstReading)]
        // satu setengah | jam
        if reading.upos == .num { return 12 }
        guard let sense = reading.sense, reading.upos.isContent else { return 3 }
        let isOpaque = terms.contains { term in
            guard term.tokens.contains(i) else { return false }
            return cache.isOpaque(of: sense, in: term, gloss) {
                !EnglishWords.areShared(glosser.index.glosses(of: sense), gloss.glosses(of: term))
            }
        }
        return isOpaque ? 9 : 4
    }

    /// Whether any term can begin at a token, told from its form alone.
    @inline(__always)
    private func mayBegin(_ i: Int, _ sentence: borrowing Sentence, _ memory: borrowing TextMemory) -> Bool {
        let form = sentence.forms[i]
        guard form >= 0 else { return sentence.kind(i) != .punctuation }
        return !sentence[i].roles.isDisjoint(with: [.number, .patternStart]) || memory.mayHave(form)
            || matcher.mayMatch(at: i, in: sentence)
    }

    private func longestTerm(at i: Int, _ sentence: borrowing Sentence, _ memory: borrowing TextMemory) -> Term? {
        let use = memory.use(at: i, in: sentence)
        var end = use?.tokens.upperBound ?? i
        var phrase: (sense: SenseID, upos: UPOS, fields: Field, inflection: Inflection)?
        if let match = matcher.match(at: i, in: sentence), match.end > end,
            let (sense, upos) = senseOfPhrase(match.phrase, i..<match.end, sentence),
            upos == .propn || !isCutByName(i..<match.end, sentence)
        {
            let isFirst = sense == match.phrase.senses.lowerBound
            phrase = (sense, upos, isFirst ? match.phrase.fields : glosser.index.fields(of: sense), match.inflection)
            end = match.end
        }
        let roles = sentence.roles(i)
        // What the text has defined begins no other name: PT once it is perguruan tinggi.
        if use == nil, roles.contains(.patternStart), let found = patterns.name(at: i, in: sentence), found.end > end {
            return numberTerm(at: i, beyond: found.end, roles, sentence)
                ?? Term(i..<found.end, .entry, pattern: found.pattern)
        }
        if let number = numberTerm(at: i, beyond: end, roles, sentence) { return number }
        if let phrase {
            return Term(
                i..<end, .entry, sense: phrase.sense, upos: phrase.upos, fields: phrase.fields,
                inflection: phrase.inflection)
        }
        return use.map { definitions.term($0, memory, in: sentence) }
    }

    /// The number or the date that begins at a token, where it ends behind `end`, or there when nothing else counts.
    @inline(__always)
    private func numberTerm(at i: Int, beyond end: Int, _ roles: Form.Roles, _ sentence: borrowing Sentence) -> Term? {
        let mayBegin = sentence.forms[i] >= 0 ? roles.contains(.number) : sentence.kind(i) != .punctuation
        guard mayBegin, let found = TermRules.longest(at: i, in: sentence),
            found.end + (found.isCertain ? 1 : 0) > end
        else { return nil }
        return Term(i..<found.end, found.meaning)
    }

    /// Whether the last word of an ordinary phrase begins a name: sekretaris dewan in Sekretaris Dewan Keamanan.
    private func isCutByName(_ range: Range<Int>, _ sentence: borrowing Sentence) -> Bool {
        let last = range.upperBound - 1
        guard last > range.lowerBound, sentence.isCapital(last),
            let name = matcher.match(at: last, in: sentence), name.end > range.upperBound,
            let (_, upos) = senseOfPhrase(name.phrase, last..<name.end, sentence)
        else { return false }
        return upos == .propn
    }

    /// The first sense of a phrase whose capitals fit, a name before others where every word has a capital, with its
    /// class; nil for none.
    private func senseOfPhrase(_ phrase: LexiconIndex.Phrase, _ range: Range<Int>, _ sentence: borrowing Sentence) -> (
        SenseID, UPOS
    )? {
        // A name in the lexicon asks for a capital in the text, where the text has capitals at all.
        if phrase.senses.count == 1 {
            let sense = phrase.senses.lowerBound
            let isFit = phrase.upos != .propn || !sentence.hasCapital || isWritten(range, asName: sense, sentence)
            return isFit ? (sense, phrase.upos) : nil
        }
        let index = glosser.index
        if range.allSatisfy({ sentence.isCapital($0) }),
            let name = phrase.senses.first(where: { index.upos(of: $0) == .propn })
        {
            return (name, .propn)
        }
        for sense in phrase.senses {
            let upos = index.upos(of: sense)
            if upos != .propn || !sentence.hasCapital || isWritten(range, asName: sense, sentence) {
                return (sense, upos)
            }
        }
        return nil
    }

    /// Whether some words have a capital, as a name has; of ordinary words in a name that English keeps not the
    /// sentence's alone: Pasar minggu ini is no Pasar Minggu.
    private func isWritten(_ range: Range<Int>, asName sense: SenseID, _ sentence: borrowing Sentence) -> Bool {
        guard let first = range.first(where: { sentence.isCapital($0) }) else { return false }
        guard sentence.startsSentence(first), sentence.roles(first).contains(.commonWord),
            range.contains(where: { sentence.forms[$0] >= 0 && !sentence.isCapital($0) }),
            !range.dropFirst().contains(where: { sentence.isCapital($0) })
        else { return true }
        return glosser.index.glosses(of: sense).first != glosser.index.headword(of: sense)
    }

    func findNames(_ sentence: borrowing Sentence, _ gloss: inout GlossedText, from first: Int) {
        guard sentence.hasCapital else { return }
        tails.find(in: sentence, &gloss, from: first)
        // The memory of the session, taken out while it is written to.
        var isFree: [Bool] = [], runs: [Range<Int>] = []
        swap(&isFree, &freeTokens)
        swap(&runs, &nameRuns)
        while isFree.count < sentence.end - sentence.start { isFree.append(true) }
        for k in first..<gloss.terms.count {
            let tokens = gloss.terms[k].tokens
            for i in tokens { isFree[i - sentence.start] = false }
            if gloss.terms[k].pattern != nil, isCompany(gloss.terms[k]),
                let code = names.shareCode(behind: tokens.upperBound, in: sentence)
            {
                gloss.nameToken(code)
            }
        }
        names.find(in: sentence, isFree: { isFree[$0 - sentence.start] }, into: &runs)
        for term in gloss.terms[first...] {
            for i in term.tokens { isFree[i - sentence.start] = true }
        }
        var place = first
        for run in runs {
            for i in run where sentence.forms[i] >= 0 { gloss.nameToken(i) }
            if run.count > 1, gloss.isFree(run.lowerBound, from: &place) {
                gloss.terms.insert(Term(run, .name), at: place)
            }
        }
        runs.removeAll(keepingCapacity: true)
        swap(&isFree, &freeTokens)
        swap(&runs, &nameRuns)
    }

    private func isCompany(_ term: Term) -> Bool {
        guard let sense = term.pattern?.sense else { return false }
        return glosser.index.has("business", sense)
    }

    /// Abbreviations and names with an English form of their own are terms also when they are one token.
    private func addSingleTerms(_ sentence: borrowing Sentence, _ gloss: inout GlossedText, from first: Int) {
        var place = first
        for i in chooser.singles {
            // What a term covers may have a reading of the text's own.
            guard gloss.isFree(i, from: &place) else { continue }
            let reading = Int(gloss.tokens[i].reading)
            guard let sense = sentence.weights[reading].glossed else { continue }
            gloss.terms.insert(
                Term(i..<i + 1, .entry, sense: sense, inflection: cache.readings[reading].inflection), at: place)
        }
    }
}

extension GlossedText {
    /// Whether no term from a place on covers a token; the place goes to the first term behind it.
    fileprivate func isFree(_ token: Int, from place: inout Int) -> Bool {
        while place < terms.count, terms[place].tokens.upperBound <= token { place += 1 }
        return place == terms.count || terms[place].tokens.lowerBound > token
    }

    /// Makes a word a name.
    mutating func nameToken(_ i: Int) {
        tokens[i].kind = .name
        tokens[i].upos = .propn
    }
}
