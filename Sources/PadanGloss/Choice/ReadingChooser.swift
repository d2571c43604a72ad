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
        var neighbour: UInt8
        var term: Int16
        /// Its gains among `gains`; -1 as long as nobody has asked, `noGains` when no cue holds.
        var gains: Int32

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
    /// The sentence's tokens, with two edges on each side.
    private var sites: [Site] = []
    private var gains: [ContextRules.Gains] = []
    /// Whether the sentence is a headline, whose capitals say nothing.
    private(set) var isHeadline = false
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
        observe(sentence, gloss.tokens, gloss.terms[first...])
        tag(sentence, &gloss.tokens)
        for i in sentence.start..<sentence.end {
            let number = Int(sentence.forms[i])
            if number >= 0 { read(number, at: i, sentence, &gloss.tokens) }
        }
    }

    /// Looks at what concerns the whole of a sentence: whether it is a headline, and its terms of several words.
    mutating func observe(_ sentence: borrowing Sentence, _ tokens: [GlossedToken], _ terms: ArraySlice<Term>) {
        gains.removeAll(keepingCapacity: true)
        sites.removeAll(keepingCapacity: true)
        let edge = Site(neighbour: Neighbour.edge, term: -1, gains: -1)
        sites.append(edge)
        sites.append(edge)
        var long = 0, small = 0
        for i in sentence.start..<sentence.end {
            let number = sentence.forms[i]
            var kind = Neighbour.name
            if number < 0 {
                kind = Neighbour.token(sentence.kind(i), first: sentence.bytes[sentence.tokens[i].start])
            } else {
                if tokens[i].kind != .name { kind = sentence.known[Int(number)].neighbour }
                if sentence.tokens[i].end - sentence.tokens[i].start > 4 {
                    long += 1
                    if sentence.known[Int(number)].letterCase == .lower { small += 1 }
                }
            }
            sites.append(Site(neighbour: kind, term: -1, gains: -1))
        }
        sites.append(edge)
        sites.append(edge)
        // Nearly all words that headlines write with a capital have one.
        isHeadline = long > 3 && small * 8 <= long
        for term in terms where term.tokens.count > 1 {
            guard let sense = term.sense else { continue }
            let row = Int16(index.upos(of: sense).rawValue) * 2
            for i in term.tokens {
                sites[i - sentence.start + 2].term = row + (i == term.tokens.lowerBound ? 0 : 1)
            }
        }
    }

    /// What stands around a token.
    @inline(__always)
    func place(at i: Int, _ sentence: borrowing Sentence) -> Place {
        let letterCase = sentence.known[Int(sentence.forms[i])].letterCase
        let k = i - sentence.start
        var capital = -1
        if letterCase != .lower, !isHeadline {
            capital =
                (letterCase == .upper ? 8 : 0) + (sentence.startsSentence(i) ? 4 : 0)
                + (i > sentence.start && sentence.isCapital(i - 1) ? 2 : 0)
                + (i + 1 < sentence.end && sentence.isCapital(i + 1) ? 1 : 0)
        }
        return Place(
            before: sites[k + 1].neighbour, behind: sites[k + 3].neighbour, before2: sites[k].neighbour,
            behind2: sites[k + 4].neighbour, term: Int(sites[k + 2].term), capital: capital)
    }

    // MARK: Classes

    private mutating func tag(_ sentence: borrowing Sentence, _ tokens: inout [GlossedToken]) {
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

    private mutating func decide(from start: Int, after: Int, before: Int?, _ tokens: inout [GlossedToken]) {
        lattice.search(after: after, before: before) { tokens[start + $0].upos = UPOS(rawValue: $1) ?? .x }
        lattice.removeAll()
    }

    /// The class of a token that has no choice; nil for one that has.
    @inline(__always)
    func only(_ i: Int, _ kind: GlossedToken.Kind, _ sentence: borrowing Sentence) -> UPOS? {
        let number = sentence.forms[i]
        guard number >= 0 else {
            switch sentence.kind(i) {
            case .punctuation: return .punct
            case .symbol, .url: return .sym
            default: return .num
            }
        }
        if kind == .name { return .propn }
        // Rp, US$: nouns, as treebanks have them.
        if sentence.known[Int(number)].roles.contains(.currency) { return .noun }
        return sentence.known[Int(number)].tagCount == 1 ? sentence.known[Int(number)].onlyTag : nil
    }

    /// The classes that a token with a choice allows, with their costs.
    private mutating func addColumn(_ i: Int, _ sentence: borrowing Sentence) {
        let form = Int(sentence.forms[i])
        let place = place(at: i, sentence)
        let before = firstBefore + Int(place.before) * width, behind = firstBehind + Int(place.behind) * width
        let before2 = firstBefore2 + Int(place.before2) * width, behind2 = firstBehind2 + Int(place.behind2) * width
        lattice.addColumn()
        for number in sentence.known[form].tags {
            let tag = sentence.tags[number]
            let upos = Int(tag.upos.rawValue)
            var cost = tag.cost - weights[before + upos] - weights[behind + upos] - weights[before2 + upos]
            cost -= weights[behind2 + upos]
            if place.term >= 0 { cost -= weights[firstTerm + place.term * width + upos] }
            if place.capital >= 0 { cost -= weights[firstCapital + place.capital * width + upos] }
            if isHeadline, tag.upos == .propn, sentence.known[form].roles.contains(.commonWord) {
                cost += Self.headlineName
            }
            lattice.add(tag.upos.rawValue, cost)
        }
        guard sentence.known[form].hasCues else { return }
        if let found = context.gains(at: i, in: sentence) {
            sites[i - sentence.start + 2].gains = Int32(gains.count)
            gains.append(found)
            lattice.favour(found.byClass(sentence.known[form].readings, sentence))
        } else {
            sites[i - sentence.start + 2].gains = Site.noGains
        }
    }

    // MARK: Readings

    /// Gives a word the cheapest reading in its place, where the tagger has found a class, also for the words beside it.
    @inline(__always)
    private mutating func read(_ form: Int, at i: Int, _ sentence: borrowing Sentence, _ tokens: inout [GlossedToken]) {
        var token = tokens[i]
        let upos = token.upos
        // What has a capital inside a sentence is part of a name or a title, and keeps its form.
        token.isInName =
            upos == .propn
            || sentence.known[form].letterCase != .lower && !isHeadline && upos.isContent && !sentence.startsSentence(i)
        if token.kind != .name {
            let count = sentence.known[form].readingCount
            let number =
                count > 1
                ? cheapest(
                    form, upos, before: i > sentence.start ? tokens[i - 1].upos : nil,
                    behind: i + 1 < sentence.end ? tokens[i + 1].upos : nil, at: i, sentence)
                : count == 1 ? Int(sentence.known[form].firstReading) : -1
            token.reading = Int32(number)
            if number >= 0 {
                token.kind = sentence.weights[number].kind
                if token.kind != .word, sentence.weights[number].glossed != nil { singles.append(i) }
            } else {
                token.kind = upos == .propn ? .name : sentence.known[form].letterCase == .upper ? .acronym : .word
            }
        }
        tokens[i] = token
    }

    private mutating func cheapest(
        _ form: Int, _ upos: UPOS, before: UPOS?, behind: UPOS?, at i: Int, _ sentence: borrowing Sentence
    ) -> Int {
        var own: Int32 = -1
        if sentence.known[form].hasCues {
            own = sites[i - sentence.start + 2].gains
            if own == -1, let found = context.gains(at: i, in: sentence) {
                own = Int32(gains.count)
                gains.append(found)
            }
        }
        var best = -1
        var least = Float.infinity
        let first = Int(sentence.known[form].firstReading)
        for place in 0..<Int(sentence.known[form].readingCount) {
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
