import PadanLexicon
import PadanText

/// Chooses the part of speech and the reading of each word of a sentence.
///
/// A word with one class needs no choice, and cuts the sentence into stretches that the lattice decides one by one.
/// Then each word gets its cheapest reading, by the class, by its neighbours' classes, and by the company that the
/// lexicons give a sense.
struct ReadingChooser {
    /// What the tagger sees of a token's place, before anything is decided.
    struct Place {
        /// The kinds of the neighbours; see `Neighbour`.
        var before: UInt8, behind: UInt8, before2: UInt8, behind2: UInt8
        /// The term of several words around the token; see `TagRows.term`; -1 for none.
        var term: Int
        /// Where a capital stands; see `TagRows.capital`; -1 for a word without, and in headlines.
        var capital: Int
    }

    /// What is kept of a token while its sentence is at hand.
    private struct Site {
        var neighbour: UInt8 = Neighbour.edge
        /// The row of the term around it, -1 for none.
        var term: Int16 = -1
        /// Its gains among `gains`; -1 as long as nobody has asked, `noGains` when no cue holds.
        var gains: Int32 = -1

        static let noGains: Int32 = -2
    }

    private let index: LexiconIndex
    private let context = ContextRules()
    private let weights: [Float]
    private let width: Int
    /// Where the weights of the neighbours at each place, of terms and of capitals begin.
    private let firstBefore: Int, firstBehind: Int, firstBefore2: Int, firstBehind2: Int
    private let firstTerm: Int, firstCapital: Int
    private var lattice: Lattice
    /// The sentence's tokens, with `margin` edges on each side.
    private var sites: [Site] = []
    private static let margin = 2
    private var gains: [ContextRules.Gains] = []
    /// The names and short forms of the sentence that have English of their own.
    private(set) var singles: [Int] = []

    init(index: LexiconIndex, model: TagModel) {
        self.index = index
        weights = model.rows
        width = TagRows.width
        firstBefore = TagRows.neighbour(.before, 0) * width
        firstBehind = TagRows.neighbour(.behind, 0) * width
        firstBefore2 = TagRows.neighbour(.before2, 0) * width
        firstBehind2 = TagRows.neighbour(.behind2, 0) * width
        firstTerm = TagRows.term(0) * width
        firstCapital = TagRows.capital(0) * width
        lattice = Lattice(model)
    }

    /// What an ordinary word of a headline has against its being a name, in nats.
    private static let headlineName: Float = 4

    // MARK: The sentence

    /// Chooses for all tokens; `first` is the sentence's first term.
    mutating func choose(_ sentence: borrowing Sentence, _ gloss: inout GlossedText, from first: Int) {
        singles.removeAll(keepingCapacity: true)
        observe(sentence, gloss.tokens, gloss.terms, from: first)
        var tokens = gloss.tokens.mutableSpan
        tag(sentence, &tokens)
        for i in sentence.start..<sentence.end where sentence.forms[i] >= 0 { read(i, sentence, &tokens) }
    }

    /// Looks at what concerns the whole of a sentence: the kinds of its tokens, and its terms of several words.
    mutating func observe(_ sentence: borrowing Sentence, _ tokens: [GlossedToken], _ terms: [Term], from first: Int) {
        gains.removeAll(keepingCapacity: true)
        let count = sentence.end - sentence.start
        while sites.count < count + 2 * Self.margin { sites.append(Site()) }
        for k in 0..<count {
            let i = sentence.start &+ k
            let neighbour =
                sentence.forms[i] < 0
                ? Neighbour.token(sentence.kind(i), first: sentence.bytes[sentence.tokens[i].start])
                : tokens[i].kind == .name ? Neighbour.name : sentence[i].neighbour
            sites[k &+ Self.margin] = Site(neighbour: neighbour)
        }
        for k in 0..<Self.margin { sites[count &+ Self.margin &+ k] = Site() }
        for number in first..<terms.count where terms[number].tokens.count > 1 {
            guard let sense = terms[number].sense else { continue }
            let row = Int16((terms[number].upos ?? index.upos(of: sense)).rawValue) * 2
            let range = terms[number].tokens
            for i in range { sites[i - sentence.start + Self.margin].term = row + (i == range.lowerBound ? 0 : 1) }
        }
    }

    /// What stands around a token.
    @inline(__always)
    func place(at i: Int, _ sentence: borrowing Sentence) -> Place {
        let letterCase = sentence.letterCase(i)
        let k = i &- sentence.start
        var capital = -1
        if letterCase != .lower, !sentence.isHeadline {
            capital =
                (letterCase == .upper ? 8 : 0) + (sentence.startsSentence(i) ? 4 : 0)
                + (sentence.isCapital(i - 1) ? 2 : 0) + (sentence.isCapital(i + 1) ? 1 : 0)
        }
        return Place(
            before: sites[k &+ 1].neighbour, behind: sites[k &+ 3].neighbour, before2: sites[k].neighbour,
            behind2: sites[k &+ 4].neighbour, term: Int(sites[k &+ 2].term), capital: capital)
    }

    // MARK: Classes

    private mutating func tag(_ sentence: borrowing Sentence, _ tokens: inout MutableSpan<GlossedToken>) {
        var previous = TagRows.edge
        var start = sentence.start
        lattice.removeAll()
        for i in sentence.start..<sentence.end {
            guard let only = only(i, tokens[i].kind, sentence) else {
                addColumn(i, sentence)
                continue
            }
            if lattice.count > 0 { decide(from: start, after: previous, before: Int(only.rawValue), &tokens) }
            tokens[i].upos = only
            previous = Int(only.rawValue)
            start = i + 1
        }
        if lattice.count > 0 { decide(from: start, after: previous, before: nil, &tokens) }
    }

    private mutating func decide(
        from start: Int, after: Int, before: Int?, _ tokens: inout MutableSpan<GlossedToken>
    ) {
        lattice.search(after: after, before: before)
        for column in 0..<lattice.count { tokens[start + column].upos = UPOS(rawValue: lattice.choice(column)) ?? .x }
        lattice.removeAll()
    }

    /// The class of a token that has no choice; nil for one that has.
    @inline(__always)
    func only(_ i: Int, _ kind: GlossedToken.Kind, _ sentence: borrowing Sentence) -> UPOS? {
        guard sentence.forms[i] >= 0 else {
            switch sentence.kind(i) {
            case .punctuation: return .punct
            case .symbol, .url: return .sym
            default: return .num
            }
        }
        if kind == .name { return .propn }
        // Rp, US$: nouns, as treebanks have them.
        if sentence[i].roles.contains(.currency) { return .noun }
        return sentence[i].tagCount == 1 ? sentence[i].onlyTag : nil
    }

    /// The classes that a token with a choice allows, with their costs.
    private mutating func addColumn(_ i: Int, _ sentence: borrowing Sentence) {
        let form = sentence[i]
        let place = place(at: i, sentence)
        let before = firstBefore &+ Int(place.before) &* width, behind = firstBehind &+ Int(place.behind) &* width
        let before2 = firstBefore2 &+ Int(place.before2) &* width
        let behind2 = firstBehind2 &+ Int(place.behind2) &* width
        let term = place.term >= 0 ? firstTerm &+ place.term &* width : -1
        let capital = place.capital >= 0 ? firstCapital &+ place.capital &* width : -1
        let isWordOfHeadline = sentence.isHeadline && form.roles.contains(.commonWord)
        lattice.addColumn(of: Int(form.tagCount)) { k in
            let tag = sentence.tags[Int(form.firstTag) &+ k]
            let upos = Int(tag.upos.rawValue)
            var cost = tag.cost - weights[before &+ upos] - weights[behind &+ upos] - weights[before2 &+ upos]
            cost -= weights[behind2 &+ upos]
            if term >= 0 { cost -= weights[term &+ upos] }
            if capital >= 0 { cost -= weights[capital &+ upos] }
            if isWordOfHeadline, tag.upos == .propn { cost += Self.headlineName }
            return (tag.upos.rawValue, cost)
        }
        guard form.hasCues else { return }
        if let found = context.gains(at: i, in: sentence) {
            sites[i &- sentence.start &+ Self.margin].gains = Int32(gains.count)
            gains.append(found)
            lattice.favour(found.byClass(form.readings, sentence))
        } else {
            sites[i &- sentence.start &+ Self.margin].gains = Site.noGains
        }
    }

    // MARK: Readings

    /// Gives a word the cheapest reading in its place, where the tagger has found a class, also for the words beside it.
    @inline(__always)
    private mutating func read(
        _ i: Int, _ sentence: borrowing Sentence, _ tokens: inout MutableSpan<GlossedToken>
    ) {
        let upos = tokens[i].upos
        let letterCase = sentence.letterCase(i)
        // What has a capital inside a sentence is part of a name or a title, and keeps its form.
        tokens[i].isInName =
            upos == .propn
            || letterCase != .lower && !sentence.isHeadline && upos.isContent && !sentence.startsSentence(i)
        if tokens[i].kind == .name { return }
        let count = sentence[i].readingCount
        let number =
            count > 1
            ? cheapest(
                i, upos, before: i > sentence.start ? tokens[i &- 1].upos : nil,
                behind: i &+ 1 < sentence.end ? tokens[i &+ 1].upos : nil, sentence)
            : count == 1 ? Int(sentence[i].firstReading) : -1
        tokens[i].reading = Int32(number)
        if number >= 0 {
            let kind = sentence.weights[number].kind
            tokens[i].kind = kind
            if kind != .word, sentence.weights[number].glossed != nil { singles.append(i) }
        } else {
            tokens[i].kind = upos == .propn ? .name : letterCase == .upper ? .acronym : .word
        }
    }

    private mutating func cheapest(
        _ i: Int, _ upos: UPOS, before: UPOS?, behind: UPOS?, _ sentence: borrowing Sentence
    ) -> Int {
        var own: Int32 = -1
        if sentence[i].hasCues {
            own = sites[i &- sentence.start &+ Self.margin].gains
            if own == -1, let found = context.gains(at: i, in: sentence) {
                own = Int32(gains.count)
                gains.append(found)
            }
        }
        var best = -1
        var least = Float.infinity
        let first = Int(sentence[i].firstReading)
        for place in 0..<Int(sentence[i].readingCount) {
            let number = first &+ place
            let other = sentence.weights[number].upos
            var cost = sentence.weights[number].cost
            if other != upos { cost += ClassFit.cost(of: other, as: upos, before: before, behind: behind) }
            if own >= 0 { cost -= gains[Int(own)][place] }
            if cost < least { (best, least) = (number, cost) }
        }
        return best
    }
}

extension ContextRules.Gains {
    /// What each class gains: what its best reading does, or else what speaks most against one.
    func byClass(_ readings: Range<Int>, _ sentence: borrowing Sentence) -> InlineArray<17, Float> {
        var best = InlineArray<17, Float>(repeating: 0)
        for (place, number) in readings.enumerated() {
            let upos = Int(sentence.weights[number].upos.rawValue)
            let gain = self[place]
            if gain > 0 ? gain > best[upos] : best[upos] <= 0 && gain < best[upos] { best[upos] = gain }
        }
        return best
    }
}
