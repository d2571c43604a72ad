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
    private let weights: PlaceWeights
    private let transitions: ClassTransitions
    private var lattice: Lattice
    /// The sentence's tokens, with `margin` edges on each side.
    private var sites: [Site] = []
    private static let margin = 2
    private var gains: [ContextRules.Gains] = []
    /// What the sentence is about, when somebody has asked.
    private var field: FieldEvidence?
    /// The names and short forms of the sentence that have English of their own.
    private(set) var singles: [Int] = []

    init(index: LexiconIndex, model: TagModel) {
        self.index = index
        weights = PlaceWeights(model)
        transitions = ClassTransitions(model)
        lattice = Lattice(transitions)
    }

    /// What an ordinary word of a headline has against its being a name.
    private static let headlineName: Cost = 400

    // MARK: The sentence

    /// Chooses for all tokens; `first` is the sentence's first term.
    mutating func choose(_ sentence: borrowing Sentence, _ gloss: inout GlossedText, from first: Int) {
        singles.removeAll(keepingCapacity: true)
        observe(sentence, gloss.tokens, gloss.terms, from: first)
        let terms = gloss.terms[first...]
        var tokens = gloss.tokens.mutableSpan
        tag(sentence, &tokens)
        field = nil
        for i in sentence.start..<sentence.end where sentence.forms[i] >= 0 { read(i, sentence, &tokens, terms) }
    }

    /// Looks at what concerns the whole of a sentence: the kinds of its tokens, and its terms of several words.
    mutating func observe(_ sentence: borrowing Sentence, _ tokens: [GlossedToken], _ terms: [Term], from first: Int) {
        gains.removeAll(keepingCapacity: true)
        let count = sentence.end - sentence.start
        while sites.count < count + 2 * Self.margin { sites.append(Site()) }
        Self.lay(sentence, tokens, into: &sites)
        for number in first..<terms.count where terms[number].tokens.count > 1 {
            guard let sense = terms[number].sense else { continue }
            let row = Int16((terms[number].upos ?? index.upos(of: sense)).rawValue) * 2
            let range = terms[number].tokens
            for i in range { sites[i - sentence.start + Self.margin].term = row + (i == range.lowerBound ? 0 : 1) }
        }
    }

    /// Lays the sites of a sentence's tokens beside each other, with edges behind them.
    private static func lay(_ sentence: borrowing Sentence, _ tokens: [GlossedToken], into sites: inout [Site]) {
        var sites = sites.mutableSpan
        var k = margin
        for i in sentence.start..<sentence.end {
            let neighbour =
                sentence.forms[i] < 0
                ? Neighbour.token(sentence.kind(i), first: sentence.bytes[sentence.tokens[i].start])
                : tokens[i].kind == .name ? Neighbour.name : sentence[i].neighbour
            sites[k] = Site(neighbour: neighbour)
            k &+= 1
        }
        for k in k..<k &+ margin { sites[k] = Site() }
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
        var previous = ClassTransitions.edge
        var start = sentence.start
        lattice.removeAll()
        for i in sentence.start..<sentence.end {
            guard let only = only(i, tokens[i].kind, sentence) ?? addColumn(i, sentence) else { continue }
            if lattice.count > 0 { decide(from: start, after: previous, before: only.lane, &tokens) }
            tokens[i].upos = only
            previous = only.lane
            start = i &+ 1
        }
        if lattice.count > 0 { decide(from: start, after: previous, before: ClassTransitions.edge, &tokens) }
    }

    private mutating func decide(
        from start: Int, after: Int, before: Int, _ tokens: inout MutableSpan<GlossedToken>
    ) {
        lattice.search(after: after, before: before)
        for column in 0..<lattice.count { tokens[start &+ column].upos = UPOS(lane: lattice.choice(column)) }
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
        return sentence[i].classes == 0 ? sentence[i].onlyClass : nil
    }

    /// Adds the classes that a token with a choice allows; gives the class instead where all others are too dear
    /// whatever stands beside it.
    @inline(__always)
    private mutating func addColumn(_ i: Int, _ sentence: borrowing Sentence) -> UPOS? {
        var costs = costs(at: i, sentence)
        if !sentence[i].cues.isEmpty {
            let classes = transitions.candidates(costs, slack: sentence[i].cues.most)
            if classes & (classes &- 1) == 0 { return UPOS(lane: classes.trailingZeroBitCount) }
            let own = ownGains(i, sentence)
            if own >= 0 { costs &-= gains[own].byClass(sentence[i].readings, sentence) }
        }
        let classes = transitions.candidates(costs, slack: 0)
        if classes & (classes &- 1) == 0 { return UPOS(lane: classes.trailingZeroBitCount) }
        lattice.addColumn(classes, costs)
        return nil
    }

    /// The place among `gains` of those of a token, weighed when they are first asked for; less than 0 where no cue holds.
    @inline(__always)
    private mutating func ownGains(_ i: Int, _ sentence: borrowing Sentence) -> Int {
        let site = i &- sentence.start &+ Self.margin
        if sites[site].gains == -1 {
            sites[site].gains = Site.noGains
            if let found = context.gains(at: i, in: sentence) {
                sites[site].gains = Int32(truncatingIfNeeded: gains.count)
                gains.append(found)
            }
        }
        return Int(sites[site].gains)
    }

    /// What speaks against each class in its place, but for what the company of senses says.
    @inline(__always)
    private func costs(at i: Int, _ sentence: borrowing Sentence) -> ClassCosts {
        let place = place(at: i, sentence)
        var costs = sentence.classCosts[Int(sentence[i].classPlace)]
        costs &-= weights.neighbour(.before, place.before)
        costs &-= weights.neighbour(.behind, place.behind)
        costs &-= weights.neighbour(.before2, place.before2)
        costs &-= weights.neighbour(.behind2, place.behind2)
        if place.term >= 0 { costs &-= weights.term(place.term) }
        if place.capital >= 0 { costs &-= weights.capital(place.capital) }
        if sentence.isHeadline, sentence[i].roles.contains(.commonWord) {
            costs[UPOS.propn.lane] &+= Self.headlineName
        }
        return costs
    }

    // MARK: Readings

    /// Gives a word the cheapest reading in its place, where the tagger has found a class, also for the words beside it.
    @inline(__always)
    private mutating func read(
        _ i: Int, _ sentence: borrowing Sentence, _ tokens: inout MutableSpan<GlossedToken>,
        _ terms: ArraySlice<Term>
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
            count > 1 ? cheapest(i, sentence, tokens, terms) : count == 1 ? Int(sentence[i].firstReading) : -1
        tokens[i].choose(Int32(number), hasThird: number >= 0 && sentence.weights[number].hasThird)
        if number >= 0 {
            let kind = sentence.weights[number].kind
            tokens[i].kind = kind
            if kind != .word, sentence.weights[number].glossed != nil { singles.append(i) }
        } else {
            tokens[i].kind = upos == .propn ? .name : letterCase == .upper ? .acronym : .word
        }
    }

    /// The reading that is the cheapest in its place.
    private mutating func cheapest(
        _ i: Int, _ sentence: borrowing Sentence, _ tokens: borrowing MutableSpan<GlossedToken>,
        _ terms: ArraySlice<Term>
    ) -> Int {
        let own = sentence[i].cues.isEmpty ? Int(Site.noGains) : ownGains(i, sentence)
        // What a reading can be cheaper than its cost says.
        var most = own >= 0 ? ClassFit.attribute - ContextRules.beside : ClassFit.attribute
        let isFieldChoice = sentence[i].roles.contains(.fieldChoice)
        if isFieldChoice {
            if field == nil { field = FieldEvidence(sentence, terms) }
            most -= FieldEvidence.most
        }
        let upos = tokens[i].upos
        let first = Int(sentence[i].firstReading)
        var best = -1
        var least = Cost.max
        for place in 0..<Int(sentence[i].readingCount) {
            let reading = sentence.weights[first &+ place]
            var cost = reading.cost
            // They are sorted.
            if cost &+ most >= least { break }
            if reading.upos != upos {
                cost &+= ClassFit.cost(
                    of: reading.upos, as: upos, before: i > sentence.start ? tokens[i &- 1].upos : nil,
                    behind: i &+ 1 < sentence.end ? tokens[i &+ 1].upos : nil)
            }
            if own >= 0 { cost &-= gains[own][place] }
            if isFieldChoice, let field { cost &-= field.gain(reading.fields) }
            if cost < least { (best, least) = (first &+ place, cost) }
        }
        return best
    }
}

extension ContextRules.Gains {
    /// What each class gains: what its best reading does, or else what speaks most against one.
    func byClass(_ readings: Range<Int>, _ sentence: borrowing Sentence) -> ClassCosts {
        var best = ClassCosts.zero
        for (place, number) in readings.enumerated() {
            let lane = sentence.weights[number].upos.lane
            let gain = self[place]
            if gain > 0 ? gain > best[lane] : best[lane] <= 0 && gain < best[lane] { best[lane] = gain }
        }
        return best
    }
}
