import PadanLexicon
import PadanMorphology
import PadanText

/// A name found by a name pattern of a lexicon: `Kabupaten Malang` by `Kabupaten …`, whose English is `… Regency`.
struct PatternName: Sendable {
    /// The pattern.
    let sense: SenseID
    /// The tokens that stand for its mark.
    let name: Range<Int>
    /// The entry that they are, where a lexicon has them.
    let nameSense: SenseID?
}

/// Finds names by the patterns of the lexicons, which end in a mark that stands for any name.
struct PatternRule {
    let index: LexiconIndex
    private let mark: VocabularyID?
    private let matcher: PhraseMatcher
    private let names = NameRules()
    private let tails: NameTails

    init(index: LexiconIndex) {
        self.index = index
        tails = NameTails(index: index)
        mark = index.find(LexiconIndex.patternMark.folded)
        matcher = PhraseMatcher(index: index)
    }

    /// The most tokens of a head and a name, so that the time is linear in the text.
    private static let mostTokens = 24

    /// What a search for a name knows: where it ends at the latest, and at which tokens another name begins or does not.
    private struct Search {
        let limit: Int
        var beginsAnother: [Int: Bool] = [:]
    }

    /// The name that begins at a token, or nil.
    ///
    /// The longest head counts. A pattern with a capital asks for one in the text, one in small letters does not.
    func name(at i: Int, in sentence: borrowing Sentence) -> (pattern: PatternName, end: Int)? {
        var search = Search(limit: min(i + Self.mostTokens, sentence.end))
        return name(at: i, in: sentence, &search)
    }

    private func name(at i: Int, in sentence: borrowing Sentence, _ search: inout Search)
        -> (pattern: PatternName, end: Int)?
    {
        guard let form = sentence.form(i), form.roles.contains(.patternStart), let mark else { return nil }
        var node = form.node
        var k = i + 1
        var best: (sense: SenseID, at: Int)?
        while node > 0, k < search.limit {
            if let child = index.phraseChild(node, mark), let phrase = index.phrase(at: child), begins(k, sentence),
                let sense = phrase.senses.first(where: { isWritten($0, i, sentence) })
            {
                best = (sense, k)
            }
            guard let own = sentence.form(k)?.own, own != Form.none, let next = index.phraseChild(node, own) else {
                break
            }
            node = next
            k += 1
        }
        guard let best, !sentence.isInCapitals else { return nil }
        guard let (end, known) = nameEnd(best.at, best.sense, in: sentence, &search) else { return nil }
        return (PatternName(sense: best.sense, name: best.at..<end, nameSense: known), end)
    }

    /// Whether a name can begin at a token: a capital, or a number before one.
    private func begins(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        sentence.isCapital(i) || sentence.isNumber(i) && canStand(i + 1, sentence)
    }

    /// Whether the capitals of the text go with those of a pattern.
    private func isWritten(_ sense: SenseID, _ i: Int, _ sentence: borrowing Sentence) -> Bool {
        switch LetterCase(Array(index.headword(of: sense).utf8.prefix { $0 != 0x20 })) {
        case .lower: true
        case .upper: sentence.letterCase(i) == .upper
        default: sentence.isCapital(i)
        }
    }

    /// How far a name goes behind the head of a pattern, by the pattern's labels.
    private enum Reach {
        /// `geography`: one entry, or up to the next that a lexicon has: Jalan Jenderal Sudirman | Jakarta.
        case place
        /// `business`: to the last capital, or `Tbk`: PT Astra Agro Lestari Tbk | Santoso.
        case company
        /// All others take entries in, behind which only ordinary words go on: Universitas Negeri Malang | Ade Yasin.
        case institution
    }

    /// The end of the name behind the head of a pattern, and its entry where it is one.
    ///
    /// Its first word, or any that no lexicon has, is no ordinary one, except where the pattern is for companies or
    /// `administration`: Kabupaten Batang, but no Gedung Perkantoran.
    private func nameEnd(_ i: Int, _ pattern: SenseID, in sentence: borrowing Sentence, _ search: inout Search)
        -> (Int, SenseID?)?
    {
        let reach =
            index.has("geography", pattern) ? Reach.place : index.has("business", pattern) ? .company : .institution
        if let match = matcher.match(at: i, in: sentence), match.inflection.isEmpty,
            match.phrase.upos == .propn, sentence.isCapital(match.end - 1)
        {
            let end =
                reach == .place
                ? tails.end(behind: match.end, in: sentence) : run(match.end, from: i, reach, sentence, &search).end
            return (end, end == match.end ? match.phrase.senses.lowerBound : nil)
        }
        let (end, hasName) = run(i, from: i, reach, sentence, &search)
        guard end > i, hasName || reach == .company || index.has("administration", pattern) else { return nil }
        return (end, end == i + 1 ? ownSense(i, sentence) : nil)
    }

    /// A word in a name: with a capital, no day, no month, no currency.
    private func canStand(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        guard i < sentence.end, let form = sentence.form(i), form.letterCase != .lower else { return false }
        return form.roles.isDisjoint(with: [.dayOrMonth, .currency])
    }

    /// Where the capitalised words of a name end, of which those before `start` are an entry; whether one is a name.
    private func run(
        _ start: Int, from first: Int, _ reach: Reach, _ sentence: borrowing Sentence, _ search: inout Search
    ) -> (end: Int, hasName: Bool) {
        var isBehindKnown = start > first
        var hasName = isBehindKnown
        var i = start
        while i < search.limit {
            // SMA Negeri 3 Madiun
            if reach != .place, sentence.isNumber(i), canStand(i + 1, sentence) {
                i += 1
                continue
            }
            // PT Semen Gresik (Persero) Tbk
            if reach == .company, sentence.isMark(i, "("), sentence.isMark(i + 2, ")"),
                sentence.folded(i + 1) == "persero"
            {
                i += 3
                continue
            }
            guard canStand(i, sentence) else { break }
            // Jalan Merdeka Barat
            if reach == .place, i > first, case let end = tails.end(behind: i, in: sentence), end > i {
                return (end, true)
            }
            if i > first || reach == .place, sentence.roles(i).contains(.patternStart),
                beginsAnother(i, sentence, &search)
            {
                break
            }
            switch names.standing(i, in: sentence) {
            case .known:
                if reach == .place { return (i == first ? tails.end(behind: i + 1, in: sentence) : i, true) }
                // Partai Golkar | Airlangga Hartarto
                if isBehindKnown, reach != .company, names.isName(i + 1, in: sentence),
                    sentence.roles(i).contains(.borneName)
                {
                    return (i, hasName)
                }
                isBehindKnown = true
                if i == first || sentence.isNumber(i - 1) { hasName = true }
            case .unknown:
                if isBehindKnown, reach != .company { return (i, hasName) }
                hasName = true
            case .common, .none:
                // Gedung DPR, but no Bank Perkreditan Rakyat BPR
                if i == first, sentence.letterCase(i) == .upper { hasName = true }
            }
            i += 1
            if ["tbk", "tbk."].contains(sentence.folded(i - 1)) { break }
        }
        return (i, hasName)
    }

    /// Whether another name begins at a token, which is found out once: heads may follow each other without end.
    private func beginsAnother(_ i: Int, _ sentence: borrowing Sentence, _ search: inout Search) -> Bool {
        if let known = search.beginsAnother[i] { return known }
        let begins = name(at: i, in: sentence, &search) != nil
        search.beginsAnother[i] = begins
        return begins
    }

    /// The sense of one word that is a name in a lexicon.
    private func ownSense(_ i: Int, _ sentence: borrowing Sentence) -> SenseID? {
        guard let own = sentence.form(i)?.own, own != Form.none else { return nil }
        return index.senses(of: own).first { index.upos(of: $0) == .propn && index.hasGloss($0) }
    }
}

extension GlossedText {
    /// The English of a pattern with the name in the place of its mark; a name without an English form stays as it is.
    func glosses(of pattern: PatternName) -> [String] {
        let written = text(
            ByteRange(tokens[pattern.name.lowerBound].range.start, tokens[pattern.name.upperBound - 1].range.end))
        return cache.glosses(of: pattern, written) { glosses(of: pattern, written) }
    }

    private func glosses(of pattern: PatternName, _ written: String) -> [String] {
        let sense = pattern.nameSense.map { cache.index.sense($0) }
        let english = sense.map { $0.telling($0.glosses) } ?? written
        // A short form stays in a name: Gedung DPR, the DPR Building, and Gedung Bappenas.
        let isKept = LetterCase(Array(written.utf8)) == .upper || sense?.keepsShortForm == true
        let names = isKept && english != written ? [written, english] : [english]
        return names.flatMap { name in
            cache.index.glosses(of: pattern.sense).map { Self.filled($0, with: name) }
        }
    }

    /// The English of a pattern with a name in the place of its mark; one that begins with a number stands behind:
    /// State Senior High School 3 Madiun.
    private static func filled(_ pattern: String, with name: String) -> String {
        let mark = LexiconIndex.patternMark
        guard pattern.hasPrefix(mark + " "), name.utf8.first.map(isDigit) == true else {
            guard let place = pattern.utf8Range(of: mark) else { return pattern }
            return pattern[..<place.lowerBound] + name + pattern[place.upperBound...]
        }
        return "\(pattern.dropFirst(mark.count + 1)) \(name)"
    }
}
