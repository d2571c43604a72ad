import PadanLexicon
import PadanText

/// Why a word or a term has the gloss that it has, and what else it could have been.
public struct Choice: Sendable {
    /// What spoke for the gloss.
    public enum Reason: Hashable, Sendable {
        /// The text itself says what the short form stands for.
        case definition(long: String)
        /// A phrase of a lexicon, which goes before its words one by one.
        case phrase
        /// Its capital: no lexicon has it.
        case name
        /// A name whose first word says of what it is one: Kabupaten.
        case head
        /// Digits, or words for a number.
        case number
        /// A date or a time.
        case date
        /// A cue of the sense's lexicon entry holds.
        case cue(ContextCue)
        /// The text around is about the sense's field.
        case field(String)
        /// The neighbours ask for this part of speech, and other readings have another.
        case partOfSpeech(UPOS)
        /// Nothing spoke for another sense: the commonest one stands.
        case commonest
        /// There is no other reading.
        case only
        /// A rule made the English from that of this word.
        case rule(base: String)
    }

    /// A sense that a word can have in its form.
    public struct Option: Sendable {
        /// The sense as its lexicon has it.
        public var sense: Sense
        /// The part of speech of the form.
        public var upos: UPOS
        /// The English of the form, the best first.
        public var glosses: [String]
        /// How much is against it in this place before its part of speech is weighed, in nats; nil for a phrase.
        public var cost: Float?
        /// Which cues of its entry hold here, for it or against it.
        public var cues: [ContextCue]
    }

    /// What spoke for the gloss, the strongest first.
    public var reasons: [Reason]
    /// What was chosen; nil for what no lexicon has.
    public var chosen: Option?
    /// The other senses, the likeliest first.
    public var others: [Option]
}

/// Says why the words and terms of a text have their glosses.
///
///     let explainer = Explainer(gloss)
///     for term in gloss.terms { print(explainer.choice(of: term).reasons) }
///
/// A text keeps nothing of this: each choice is weighed again when it is asked for.
public struct Explainer {
    private let gloss: GlossedText
    private let tokens: [Token]
    private let forms: [Int32]
    private let context = ContextRules()

    /// An explainer of a text.
    public init(_ gloss: GlossedText) {
        self.gloss = gloss
        tokens = gloss.tokens.map(\.token)
        forms = gloss.tokens.map(\.form)
    }

    private var cache: WordCache { gloss.cache }
    private var index: LexiconIndex { gloss.cache.index }

    /// Why a term has its English.
    public func choice(of term: Term) -> Choice {
        switch term.kind {
        case .name: return Choice(reasons: [.name], chosen: nil, others: [])
        case .number: return Choice(reasons: [.number], chosen: nil, others: [])
        case .date: return Choice(reasons: [.date], chosen: nil, others: [])
        case .entry where term.pattern != nil:
            return Choice(reasons: [.head], chosen: gloss.sense(of: term).map { option($0, of: term) }, others: [])
        case .entry where term.tokens.count == 1: return choice(ofToken: term.tokens.lowerBound)
        case .entry: return phrase(term)
        case .abbreviation: return abbreviation(term)
        }
    }

    /// Why a token by itself has its English.
    public func choice(ofToken i: Int) -> Choice {
        let token = gloss.tokens[i]
        guard token.form >= 0 else {
            let reasons: [Choice.Reason] =
                token.kind == .number ? [.number] : token.kind == .date ? [.date] : []
            return Choice(reasons: reasons, chosen: nil, others: [])
        }
        if let entry = cache.texts[token.reading] {
            let term = Term(i..<i + 1, .abbreviation, sense: entry.meaning.sense, reading: token.reading)
            return abbreviation(term)
        }
        let options = options(i)
        guard let chosen = options.first(where: { $0.reading == Int(token.reading) }) else {
            return Choice(
                reasons: token.upos == .propn ? [.name] : [], chosen: nil, others: shown(options, besides: nil))
        }
        var reasons: [Choice.Reason] = chosen.option.cues.filter { !$0.isAgainst }.map { .cue($0) }
        if let field = chosen.field { reasons.append(.field(field)) }
        let classes = Set(options.map(\.option.upos))
        if options.count == 1 {
            reasons.append(.only)
        } else if classes.count > 1, chosen.option.upos == token.upos {
            reasons.append(.partOfSpeech(token.upos))
        }
        if reasons.isEmpty { reasons.append(.commonest) }
        if cache.readings[chosen.reading].isByRule { reasons.append(.rule(base: chosen.option.sense.headword)) }
        return Choice(reasons: reasons, chosen: chosen.option, others: shown(options, besides: chosen.option))
    }

    /// A reading of a form as an option, and the field of the paragraph that speaks for it.
    private typealias Weighed = (reading: Int, option: Choice.Option, field: String?)

    /// A form's readings in their place, the cheapest first.
    private func options(_ i: Int) -> [Weighed] {
        let form = cache.forms[Int(forms[i])]
        let sentence = sentence(around: i)
        let gains = context.gains(at: i, in: sentence) ?? ContextRules.Gains()
        let fields = form.roles.contains(.fieldChoice) ? FieldEvidence(sentence, terms(in: sentence)) : nil
        var result: [Weighed] = []
        for (place, number) in form.readings.enumerated() {
            guard let sense = cache.readings[number].sense else { continue }
            let field = fields?.best(cache.weights[number].fields)?.place
            let gain = gains[place] + (fields?.gain(cache.weights[number].fields) ?? 0)
            let cost = (cache.weights[number].cost - gain).nats
            result.append(
                (
                    number,
                    Choice.Option(
                        sense: index.sense(sense), upos: cache.weights[number].upos,
                        glosses: cache.description(
                            form: Int(forms[i]), reading: number,
                            use: number == Int(gloss.tokens[i].reading) ? gloss.use(of: i) : .plain
                        ).glosses, cost: cost,
                        cues: context.cues(of: sense, holdingAt: i, in: sentence).map { ContextCue($0, index) }),
                    field.map { Field.name($0) }
                ))
        }
        return result.enumerated()
            .sorted { ($0.element.option.cost ?? 0, $0.offset) < ($1.element.option.cost ?? 0, $1.offset) }
            .map(\.element)
    }

    /// The terms of a sentence.
    private func terms(in sentence: borrowing Sentence) -> ArraySlice<Term> {
        let first = gloss.terms.firstIndex { $0.tokens.lowerBound >= sentence.start } ?? gloss.terms.count
        return gloss.terms[first...].prefix { $0.tokens.lowerBound < sentence.end }
    }

    private func sentence(around i: Int) -> Sentence {
        var low = 0, high = gloss.sentences.count - 1
        while low < high {
            let middle = (low + high) / 2
            if gloss.sentences[middle].upperBound <= i { low = middle + 1 } else { high = middle }
        }
        var sentence = Sentence(Sentence.Room(tokens: tokens, forms: forms), in: gloss.bytes, cache)
        sentence.move(to: gloss.sentences[low])
        return sentence
    }

    /// The options that say something else than the chosen one, each once.
    private func shown(_ options: [Weighed], besides chosen: Choice.Option?) -> [Choice.Option] {
        var seen = Set([chosen?.glosses ?? [], []])
        return options.map(\.option).filter { seen.insert($0.glosses).inserted }
    }

    private func phrase(_ term: Term) -> Choice {
        guard let sense = term.sense else { return Choice(reasons: [.phrase], chosen: nil, others: []) }
        let senses = index.find(index.headword(of: sense)).map { Array(index.senses(of: $0)) } ?? [sense]
        let others = senses.filter { $0 != sense && index.hasGloss($0) }.map { option(index.sense($0)) }
        return Choice(reasons: [.phrase], chosen: option(index.sense(sense), of: term), others: others)
    }

    private func abbreviation(_ term: Term) -> Choice {
        let meaning = cache.texts[term.reading]?.meaning
        let long =
            meaning?.long ?? gloss.definitions.last { $0.sense == term.sense }?.long
            ?? term.sense.map { index.note(of: $0) } ?? ""
        var reasons: [Choice.Reason] = [.definition(long: long)]
        if gloss.isByRule(term) { reasons.append(.rule(base: long)) }
        let chosen = gloss.sense(of: term).map { option($0, of: term) }
        var others: [Choice.Option] = []
        if term.tokens.count == 1 { others = shown(options(term.tokens.lowerBound), besides: chosen) }
        return Choice(reasons: reasons, chosen: chosen, others: others)
    }

    /// A sense that is not weighed: with the English of a term, or its own.
    private func option(_ sense: Sense, of term: Term? = nil) -> Choice.Option {
        Choice.Option(
            sense: sense, upos: sense.upos, glosses: term.map { gloss.glosses(of: $0) } ?? sense.glosses, cost: nil,
            cues: [])
    }
}
