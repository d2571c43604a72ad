import PadanLexicon
import PadanText

/// Weighs the readings of a word by the company that the lexicons give their senses.
///
/// The evidence is data in the `context` column; this is only the weighing.
struct ContextRules {
    /// What a cue that holds is worth: directly beside the word, and within three words.
    static let beside: Cost = 250
    static let near: Cost = 150
    /// How far `near` reaches, in tokens.
    static let reach = 3

    /// The most readings of a form whose cues are weighed.
    static let mostReadings = 8

    /// What the company takes off the cost of each reading of a form, in their order; negative when it speaks against.
    ///
    /// The best cue for a reading counts, less the strongest against it.
    struct Gains {
        private var best = InlineArray<8, Cost>(repeating: 0)
        private var against = InlineArray<8, Cost>(repeating: 0)
        /// Whether no cue holds.
        fileprivate(set) var isEmpty = true

        /// The gain of a reading.
        @inline(__always) subscript(reading: Int) -> Cost {
            reading < ContextRules.mostReadings ? best[reading] &- against[reading] : 0
        }

        /// Takes a cue that holds.
        @inline(__always)
        fileprivate mutating func take(_ cue: ReadingCue) {
            if cue.isAgainst {
                against[cue.reading] = max(against[cue.reading], cue.weight)
            } else {
                best[cue.reading] = max(best[cue.reading], cue.weight)
            }
            isEmpty = false
        }
    }

    /// The gains of the readings of the form at a token; nil where no cue holds.
    func gains(at i: Int, in sentence: borrowing Sentence) -> Gains? {
        let cues = sentence[i].cues
        var gains = Gains()
        for place in cues.plain {
            let cue = sentence.cues[plain: place]
            if holds(cue, at: i, sentence) { gains.take(cue) }
        }
        if cues.wordCount > 0 {
            let first = i &- Self.reach
            let found = sentence.company(from: first, to: i &+ Self.reach) {
                sentence.cues.wordsLookedFor(cues, among: $0)
            }
            let others = ~(1 &<< UInt32(Self.reach))
            for k in SetBits(found.own & others) {
                take(sentence[first &+ k].own, at: k &- Self.reach, cues, sentence, &gains)
            }
            for k in SetBits(found.forms & others) {
                for stem in sentence[first &+ k].stems {
                    let word = sentence.stems[stem].id
                    if sentence.cues.mayLookFor(word, cues) { take(word, at: k &- Self.reach, cues, sentence, &gains) }
                }
            }
        }
        return gains.isEmpty ? nil : gains
    }

    /// Takes the cues that look for a word at a distance; few words get here, so that it stays out of the way.
    @inline(never)
    private func take(
        _ word: VocabularyID, at distance: Int, _ cues: CuePool.Cues, _ sentence: borrowing Sentence,
        _ gains: inout Gains
    ) {
        sentence.cues.find(word, cues) { cue in
            if cue.place == .near || distance == (cue.place == .before ? -1 : 1) { gains.take(cue) }
        }
    }

    /// Whether a cue that looks for something else than a word holds at a token.
    @inline(__always)
    private func holds(_ cue: ReadingCue, at i: Int, _ sentence: borrowing Sentence) -> Bool {
        guard cue.isOfClass, cue.place != .near else { return holds(cue.cue, at: i, sentence) }
        if sentence.company(cue.place == .before ? i &- 1 : i &+ 1).upos == cue.upos { return true }
        return cue.upos == UPOS.propn.rawValue && isBeforeName(i, cue.cue, sentence)
            && sentence.weights[Int(sentence[i].firstReading) + cue.reading].upos == .noun
    }

    /// The cues of a sense that hold at a token.
    func cues(of sense: SenseID, holdingAt i: Int, in sentence: borrowing Sentence) -> [CompiledCue] {
        var result: [CompiledCue] = []
        let upos = sentence.cache.index.upos(of: sense)
        for cue in sentence.cache.index.cues(of: sense)
        where holds(cue, at: i, sentence) || upos == .noun && isBeforeName(i, cue, sentence) {
            result.append(cue)
        }
        return result
    }

    private func holds(_ cue: CompiledCue, at i: Int, _ sentence: borrowing Sentence) -> Bool {
        switch cue.place {
        case .before:
            if cue.target == .edge { return sentence.startsSentence(i) }
            return i > sentence.start && matches(cue, i - 1, sentence)
        case .behind:
            if cue.target == .edge { return i + 1 == sentence.end || sentence.kind(i + 1) == .punctuation }
            return i + 1 < sentence.end && matches(cue, i + 1, sentence)
        case .near:
            var k = max(sentence.start, i - Self.reach)
            let end = min(sentence.end, i + Self.reach + 1)
            while k < end {
                if k != i, matches(cue, k, sentence) { return true }
                k += 1
            }
            return false
        }
    }

    /// Whether a cue asks for a proper noun behind a word that has a capital before a name that no lexicon has; of a
    /// noun this is a title: Bu Acih.
    @inline(never)
    private func isBeforeName(_ i: Int, _ cue: CompiledCue, _ sentence: borrowing Sentence) -> Bool {
        guard cue.target == .upos, cue.upos == .propn, cue.place == .behind, i + 1 < sentence.end,
            sentence.isCapital(i), sentence.isCapital(i + 1)
        else { return false }
        let roles = sentence.roles(i + 1)
        return roles.contains(.personName) || roles.isDisjoint(with: [.knownName, .commonWord, .derivedWord])
    }

    @inline(__always)
    private func matches(_ cue: CompiledCue, _ i: Int, _ sentence: borrowing Sentence) -> Bool {
        let number = sentence.forms[i]
        guard number >= 0 else {
            switch cue.target {
            case .number: return sentence.kind(i) == .number
            case .date: return sentence.kind(i) == .date
            case .upos: return cue.upos == UPOS(of: sentence.kind(i))
            case .word, .edge: return false
            }
        }
        let form = sentence[i]
        switch cue.target {
        case .word: return form.own == cue.word || form.stems.contains { sentence.stems[$0].id == cue.word }
        case .upos: return form.readingCount > 0 && form.firstClass == cue.upos
        case .number: return form.firstClass == .num
        case .date: return form.letterCase != .lower && form.roles.contains(.dayOrMonth)
        case .edge: return false
        }
    }
}
