import PadanLexicon
import PadanText

/// What a text has said of its own words so far, so that its later blocks are glossed as it asks for.
///
/// A text that is glossed block by block has one for all of its blocks; a new text starts with a new one. It belongs
/// to the session that fills it, and like it is used from one thread at a time.
public struct TextMemory {
    /// The most meanings that it keeps; a text that defines more forgets and begins anew.
    static let mostMeanings = 10_000

    /// A short form found over tokens.
    struct Use {
        var meaning: Int
        var tokens: Range<Int>
        var inflection: Inflection
    }

    /// What a text has said, free of any session, so that it can go from one thread to another.
    package struct Said: Sendable {
        /// What has been defined, in order.
        fileprivate(set) var meanings: [TextMeaning] = []
        /// By the first word of the short form, in every way it may be written: the meanings, the latest first.
        fileprivate var bySurface: [String: [Int]] = [:]
        /// For each meaning a number of it and of all before it.
        private var digests: [Int] = []

        package init() {}

        /// Whether this is what the other says, perhaps with more behind it.
        package func continues(_ other: Said) -> Bool {
            other.digests.isEmpty
                || digests.count >= other.digests.count && digests[other.digests.count - 1] == other.digests.last
        }

        /// Adds a meaning of a short form that can be written so.
        fileprivate mutating func add(_ meaning: TextMeaning, _ surfaces: [String]) {
            let number = meanings.count
            var hasher = Hasher()
            hasher.combine(digests.last)
            hasher.combine(meaning)
            digests.append(hasher.finalize())
            meanings.append(meaning)
            for surface in surfaces {
                let older = (bySurface[surface] ?? []).filter { meanings[$0].words != meaning.words }
                bySurface[surface] = [number] + older
            }
        }
    }

    /// What the text has said.
    package private(set) var said = Said()
    /// What has been defined, in order.
    var meanings: [TextMeaning] { said.meanings }

    private var cache: WordCache?
    /// How many of the cache's forms have been looked at.
    private var seen = 0
    private var links: [Int32: Link] = [:]
    /// A bit for each form that has a link, as far as there are any.
    private var filter: [UInt64] = []

    /// A form that is a short form, or begins one.
    private struct Link {
        var meanings: [Int]
        var inflection: Inflection
    }

    /// What a short form can carry: a clitic, with or without a hyphen, or the stop that some abbreviations have.
    private static let endings: [(text: String, inflection: Inflection)] = [
        ("nya", .third), ("ku", .first), ("mu", .second), ("lah", .particle), ("kah", .particle), ("pun", .particle),
        (".", []),
    ]

    /// A memory without anything in it.
    public init() {}

    /// Whether nothing has been defined.
    var isEmpty: Bool { meanings.isEmpty }

    /// Makes ready for the forms of a cache, those that it has got since the last time.
    mutating func meet(_ cache: WordCache) {
        if self.cache !== cache {
            self.cache = cache
            links = [:]
            filter = []
            for surface in said.bySurface.keys { link(surface, cache) }
            seen = cache.forms.count
        }
        if !isEmpty {
            for form in seen..<cache.forms.count { meet(Int32(form), cache.text(ofForm: form)) }
        }
        seen = cache.forms.count
    }

    /// Goes on from what has been said, in place of what this memory has.
    package mutating func follow(_ said: Said, in session: GlossSession) {
        guard said.continues(self.said) else {
            self = TextMemory()
            self.said = said
            return
        }
        meet(session.cache)
        for meaning in said.meanings[meanings.count...] { add(meaning) }
    }

    private mutating func meet(_ form: Int32, _ text: String) {
        if let found = said.bySurface[text] { return link(form, found, []) }
        for ending in Self.endings where text.hasSuffix(ending.text) {
            var stem = text.dropLast(ending.text.count)
            if stem.last == "-" { stem = stem.dropLast() }
            if let found = said.bySurface[String(stem)] { return link(form, found, ending.inflection) }
        }
    }

    private mutating func link(_ form: Int32, _ found: [Int], _ inflection: Inflection) {
        links[form] = Link(meanings: found, inflection: inflection)
        let place = Int(form) >> 6
        if place >= filter.count { filter += [UInt64](repeating: 0, count: place + 1 - filter.count) }
        filter[place] |= 1 << UInt64(form & 63)
    }

    /// Takes a meaning in; from here on its short form has it.
    mutating func add(_ meaning: TextMeaning) {
        if meanings.count >= Self.mostMeanings {
            let cache = cache
            self = TextMemory()
            self.cache = cache
            seen = cache?.forms.count ?? 0
        }
        guard let cache, let word = meaning.words.first else { return }
        let surfaces = Self.surfaces(of: word, cache.index)
        said.add(meaning, surfaces)
        for surface in surfaces { link(surface, cache) }
    }

    /// Links the forms of a cache that a short form can have.
    private mutating func link(_ surface: String, _ cache: WordCache) {
        for text in Self.forms(of: surface) {
            if let form = cache.number(ofForm: Array(text.utf8)) { meet(form, text) }
        }
    }

    /// The forms that a short form can have: itself, with a clitic, with a stop.
    private static func forms(of surface: String) -> [String] {
        [surface] + endings.flatMap { ["\(surface)\($0.text)", "\(surface)-\($0.text)"] }
    }

    /// How a short form may be written: capitals as they are, another word also with other capitals.
    private static func surfaces(of word: String, _ index: LexiconIndex) -> [String] {
        guard LetterCase(Array(word.utf8)) != .upper else { return [word] }
        let small = word.folded
        var surfaces = [word]
        for other in [small.capitalizedFirst, word.uppercased()] where !surfaces.contains(other) {
            surfaces.append(other)
        }
        // As an ordinary word it keeps what it means.
        let isWord = index.find(small).map { id in
            index.senses(of: id).contains { !index.traits(of: $0).isShortForm }
        }
        if isWord != true, !surfaces.contains(small) { surfaces.append(small) }
        return surfaces
    }

    /// Whether a form is a short form, or begins one.
    @inline(__always)
    func mayHave(_ form: Int32) -> Bool {
        let place = Int(form) &>> 6
        return place < filter.count && filter[place] & 1 &<< UInt64(truncatingIfNeeded: form & 63) != 0
    }

    /// The short form that begins at a token, the longest; nil for none.
    @inline(__always)
    func use(at i: Int, in sentence: borrowing Sentence) -> Use? {
        let form = sentence.forms[i]
        guard form >= 0, mayHave(form) else { return nil }
        return find(form, i, in: sentence)
    }

    private func find(_ form: Int32, _ i: Int, in sentence: borrowing Sentence) -> Use? {
        guard let link = links[form] else { return nil }
        var best: Use?
        for number in link.meanings {
            let words = meanings[number].words
            guard words.count > best?.tokens.count ?? 0, i + words.count <= sentence.end else { continue }
            if words.count > 1, !link.inflection.isEmpty { continue }
            var isSame = true
            for k in 1..<max(words.count, 1) where sentence.text(i + k) != words[k] { isSame = false }
            if isSame {
                best = Use(meaning: number, tokens: i..<i + words.count, inflection: link.inflection)
            }
        }
        return best
    }

    /// The current meaning of a short form, where it is that of this long form.
    func meaning(of words: [String], long: String) -> Int? {
        guard let first = words.first else { return nil }
        return said.bySurface[first]?.first { meanings[$0].words == words && meanings[$0].long == long }
    }
    /// What a text has said behind blocks that were glossed before it was known what the blocks before them say.
    ///
    /// The blocks were glossed with `early`, and this memory is what they left; `truth` is what the text had said when
    /// they began. Nil where the blocks have a word that is affected: they have to be glossed again.
    package func said(behind glosses: [GlossedText], glossedWith early: Said, after truth: Said) -> Said? {
        guard truth.continues(early), said.continues(early), let cache else { return nil }
        let own = said.meanings[early.meanings.count...], missed = truth.meanings[early.meanings.count...]
        if missed.isEmpty { return said }
        guard truth.meanings.count + own.count < Self.mostMeanings else { return nil }
        var surfaces: Set<String> = []
        for meaning in missed {
            for surface in meaning.words.prefix(1).flatMap({ Self.surfaces(of: $0, cache.index) }) {
                surfaces.formUnion(Self.forms(of: surface))
            }
        }
        var known: (cache: WordCache, forms: Set<Int32>)?
        for gloss in glosses {
            if known?.cache !== gloss.cache {
                known = (gloss.cache, Set(surfaces.compactMap { gloss.cache.number(ofForm: Array($0.utf8)) }))
            }
            guard let forms = known?.forms, !forms.isEmpty else { continue }
            for token in gloss.tokens where token.form >= 0 && forms.contains(token.form) { return nil }
        }
        var result = truth
        for meaning in own {
            result.add(meaning, meaning.words.prefix(1).flatMap { Self.surfaces(of: $0, cache.index) })
        }
        return result
    }
}
