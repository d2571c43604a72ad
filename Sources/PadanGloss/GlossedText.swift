import PadanLexicon
import PadanMorphology
import PadanText

/// A token with what was decided about it.
public struct GlossedToken: Sendable {
    /// What a token is in its place.
    public enum Kind: UInt8, Sendable, CaseIterable {
        case word, number, date, punctuation, symbol, url
        case name, acronym

        /// What a token is by its characters.
        @inline(__always)
        init(_ kind: Token.Kind) {
            switch kind {
            case .word: self = .word
            case .number: self = .number
            case .date: self = .date
            case .punctuation: self = .punctuation
            case .symbol: self = .symbol
            case .url: self = .url
            }
        }
    }

    /// The token.
    public let token: Token
    /// What it is.
    public internal(set) var kind: Kind
    /// Its part of speech.
    public internal(set) var upos: UPOS
    /// Whether it is a name, or stands in one, and is its own root.
    var isInName = false
    /// Whether its reading has -nya and no other clitic.
    private(set) var hasThird = false
    /// Its form in the session's cache, -1 for what is no word.
    let form: Int32
    /// The chosen reading in the session's cache, -1 for none.
    private(set) var reading: Int32 = -1

    /// Where it stands, in bytes.
    public var range: ByteRange { token.range }

    /// A token of which nothing is decided.
    @inline(__always)
    init(unread token: Token, form: Int32) {
        self.token = token
        self.form = form
        upos = .x
        kind = Kind(token.kind)
    }

    /// Gives it a reading, or none.
    @inline(__always)
    mutating func choose(_ reading: Int32, hasThird: Bool) {
        self.reading = reading
        self.hasThird = hasThird
    }
}

/// An entry, a name, a number or a date found over one token or several.
public struct Term: Sendable {
    /// What a term is.
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// A headword of a lexicon.
        case entry
        /// A name that no lexicon has, as it stands.
        case name
        /// A number, an amount of money, a measure.
        case number
        /// A date, a time.
        case date
        /// A short form that the text itself has explained.
        case abbreviation
    }

    private let start: UInt32, end: UInt32
    /// What it is.
    public let kind: Kind
    /// The class of a phrase.
    let upos: UPOS?
    /// The fields of the sense of a phrase.
    let fields: Field
    /// The sense, for an entry.
    public let sense: SenseID?
    /// What its form adds to the headword.
    public let inflection: Inflection
    /// The reading of an abbreviation; -1 for another term.
    let reading: Int32
    /// What few terms have: a meaning or a pattern, behind one reference, so that terms are small.
    private let rare: RareParts?

    /// The tokens, by their indices.
    public var tokens: Range<Int> { Int(start)..<Int(end) }

    init(
        _ tokens: Range<Int>, _ kind: Kind, sense: SenseID? = nil, upos: UPOS? = nil, fields: Field = [],
        inflection: Inflection = [], reading: Int32 = -1, pattern: PatternName? = nil
    ) {
        start = UInt32(truncatingIfNeeded: tokens.lowerBound)
        end = UInt32(truncatingIfNeeded: tokens.upperBound)
        self.kind = kind
        self.upos = upos
        self.fields = fields
        self.sense = sense
        self.inflection = inflection
        self.reading = reading
        rare = pattern.map { RareParts(meaning: nil, pattern: $0) }
    }

    init(_ tokens: Range<Int>, _ meaning: any TermMeaning) {
        start = UInt32(truncatingIfNeeded: tokens.lowerBound)
        end = UInt32(truncatingIfNeeded: tokens.upperBound)
        kind = type(of: meaning).kind
        upos = nil
        fields = []
        sense = nil
        inflection = []
        reading = -1
        rare = RareParts(meaning: meaning, pattern: nil)
    }

    /// What a number or a date says, of which the English is made when it is asked for.
    var meaning: (any TermMeaning)? { rare?.meaning }
    /// The name pattern that it was found by.
    var pattern: PatternName? { rare?.pattern }

    /// A calendar date, a month or a range of dates in ISO 8601; nil for any other term.
    public var iso: String? { meaning?.iso }

    /// The value of a single number, in digits with a point before the fraction; nil for any other term.
    public var value: String? { meaning?.value }

    /// Whether a number or a time can be read in another way too, as 21.434 can, and 3.5.
    public var isAmbiguous: Bool { meaning?.isAmbiguous ?? false }
}

/// What only numbers, dates and names by a pattern have.
private final class RareParts: Sendable {
    let meaning: (any TermMeaning)?
    let pattern: PatternName?

    init(meaning: (any TermMeaning)?, pattern: PatternName?) {
        self.meaning = meaning
        self.pattern = pattern
    }
}

/// A text with its tokens, sentences and terms, and what padan says of each.
///
/// What is said is made on demand and kept by form, so that a renderer that needs only the tokens pays for no more.
/// It belongs to the session that made it, and like it is used from one thread at a time.
public struct GlossedText {
    /// The text, valid UTF-8.
    public let bytes: [UInt8]
    /// Its tokens, in order.
    public internal(set) var tokens: [GlossedToken]
    /// Its sentences, as ranges of token indices that together cover all tokens.
    public let sentences: [Range<Int>]
    /// Its terms, in order; they do not overlap.
    public internal(set) var terms: [Term]
    /// The short forms that it explains, in order.
    public internal(set) var definitions: [AbbreviationDefinition] = []

    let cache: WordCache

    /// The text of a range of bytes.
    public func text(_ range: ByteRange) -> String { String(decoding: bytes[range.start..<range.end], as: UTF8.self) }

    /// A token as it stands in the text.
    public func text(of token: Int) -> String { text(tokens[token].range) }

    /// What a term covers, in bytes.
    public func range(of term: Term) -> ByteRange {
        ByteRange(tokens[term.tokens.lowerBound].range.start, tokens[term.tokens.upperBound - 1].range.end)
    }

    /// What there is to say of a word; nil for numbers, marks and addresses.
    public func word(_ token: Int) -> WordDescription? {
        let found = tokens[token]
        guard found.form >= 0 else { return nil }
        return cache.description(
            form: Int(found.form), reading: Int(found.reading), isName: found.isInName, use: use(of: token))
    }

    /// The English of a word; nil for numbers, marks and addresses.
    public func gloss(ofToken token: Int) -> WordGloss? {
        let found = tokens[token]
        guard found.form >= 0 else { return nil }
        return cache.gloss(form: Int(found.form), reading: Int(found.reading), use: use(of: token))
    }

    /// What all that is said of a word or a term depends on beside its place: what has the same key is described alike.
    ///
    /// A renderer that keeps what it has written by key drops it when `session` changes.
    public struct Key: Hashable, Sendable {
        /// Which of a session's caches the numbers belong to.
        public let session: Int
        /// A form and its reading, a sense and its inflection, or some bytes.
        public let numbers: UInt64
        /// A kind and a part of speech, with a bit for what is no word, one for a term and one for what the text itself
        /// has defined.
        public let kind: UInt32
    }

    /// The key of a word, of which also its text depends; nil for what is no word.
    @inline(__always)
    public func key(ofWord i: Int) -> Key? {
        let token = tokens[i]
        guard token.form >= 0 else { return nil }
        return Key(
            session: cache.generation,
            numbers: UInt64(UInt32(bitPattern: token.form)) | UInt64(UInt32(bitPattern: token.reading)) << 32,
            kind: UInt32(use(of: i).rawValue) << 17 | (token.isInName ? 1 << 16 : 0) | UInt32(token.kind.rawValue) << 8
                | UInt32(token.upos.rawValue))
    }

    /// The key of a mark or a number of a few bytes, which are its numbers; nil for a longer one and for a word.
    @inline(__always)
    public func key(ofMark i: Int) -> Key? {
        let token = tokens[i]
        guard token.form < 0, token.range.count <= 8 else { return nil }
        var numbers: UInt64 = 0
        for place in token.range.start..<token.range.end { numbers = numbers << 8 | UInt64(bytes[place]) }
        return Key(
            session: cache.generation, numbers: numbers,
            kind: 1 << 29 | UInt32(truncatingIfNeeded: token.range.count) << 24 | UInt32(token.kind.rawValue) << 8
                | UInt32(token.upos.rawValue))
    }

    /// The key of a term whose English does not depend on its text; nil for a name, a number or a date.
    @inline(__always)
    public func key(of term: Term) -> Key? {
        let kind = UInt32(term.kind.rawValue) << 8 | 1 << 30
        let inflection = UInt64(term.inflection.rawValue) << 32
        if cache.texts.has(term.reading) {
            return Key(
                session: cache.generation, numbers: UInt64(UInt32(bitPattern: term.reading)), kind: kind | 1 << 31)
        }
        guard let sense = term.sense else { return nil }
        return Key(session: cache.generation, numbers: UInt64(sense) | inflection, kind: kind)
    }

    /// The sense that was chosen for a word.
    public func sense(ofToken token: Int) -> SenseID? {
        let reading = tokens[token].reading
        return reading >= 0 ? cache.sense(ofReading: reading) : nil
    }

    /// The other readings of a word, the likeliest first, with the chosen one first of all.
    public func readings(of token: Int) -> [WordDescription] {
        let found = tokens[token]
        guard found.form >= 0 else { return [] }
        let all = Array(cache.forms[Int(found.form)].readings)
        let order = [Int(found.reading)].filter { $0 >= 0 } + all.filter { $0 != Int(found.reading) }
        return order.map { cache.description(form: Int(found.form), reading: $0) }
    }

    /// The English of a term, the best first.
    public func glosses(of term: Term) -> [String] {
        switch term.kind {
        case .entry, .abbreviation:
            if let pattern = term.pattern { return glosses(of: pattern) }
            if let entry = cache.texts[term.reading] { return entry.glosses(cache.index) }
            guard let sense = term.sense else { return [] }
            return GlossMaker(index: cache.index)
                .glosses(cache.index.glosses(of: sense), upos: cache.index.upos(of: sense), term.inflection)
        case .name: return [text(range(of: term))]
        case .number, .date: return term.meaning?.glosses ?? []
        }
    }

    /// The gloss of a term for a reader: the first that tells something, with everyone that -nya can stand for.
    public func display(of term: Term) -> String {
        let glosses = glosses(of: term)
        var told = sense(of: term)?.telling(glosses) ?? glosses.first ?? ""
        // Jalan Sudirman is Sudirman Street.
        if term.pattern != nil, glosses.count > 1, told.isFolded(like: text(range(of: term))) { told = glosses[1] }
        return WordGloss.display(told, term.inflection)
    }

    /// The sense of a term that a lexicon has, or that the text has explained.
    public func sense(of term: Term) -> Sense? {
        if let pattern = term.pattern {
            var sense = cache.index.sense(pattern.sense)
            sense.headword = text(range(of: term))
            sense.glosses = glosses(of: pattern)
            return sense
        }
        return term.sense.map { cache.index.sense($0) } ?? cache.texts[term.reading]?.meaning.asSense
    }

    /// Whether a rule made the English of a term, and no person wrote it.
    public func isByRule(_ term: Term) -> Bool { cache.texts[term.reading]?.meaning.isByRule ?? false }

    /// The lexicons that it was glossed with, the first to be asked first.
    public var lexicons: [LexiconIndex.LexiconInfo] { cache.lexicons }

    /// The field of a term: its own label, or its lexicon's domain; nil for none.
    public func domain(of term: Term) -> String? {
        switch term.kind {
        case .date: return "date"
        case .number: return "number"
        case .name: return nil
        case .entry, .abbreviation: break
        }
        guard let sense = term.sense ?? term.pattern?.sense else { return nil }
        if let label = cache.index.labels(of: sense).first(where: { Label.domainSet.contains($0) }) { return label }
        let lexicons = cache.lexicons
        let place = cache.index.lexicon(of: sense)
        return place < lexicons.count && !lexicons[place].domain.isEmpty ? lexicons[place].domain : nil
    }

    /// The glosses of a token that is no word: a number in English, a date.
    public func glosses(ofNumber token: Int) -> [String] {
        let text = text(of: token)
        switch tokens[token].kind {
        case .date: return DateReader.date(bytes, tokens[token].range)?.glosses ?? [text]
        case .number: return [NumberValue(text)?.english ?? text]
        default: return []
        }
    }
}
