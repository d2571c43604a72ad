import PadanLexicon
import PadanText

/// Weighs the readings of a word by the company that the lexicons give their senses.
///
/// The evidence is data in the `context` column; this is only the weighing.
struct ContextRules {
    /// What a cue that holds is worth, in nats: directly beside the word, and within three words.
    static let beside: Float = 2.5
    static let near: Float = 1.5
    /// How far `near` reaches, in tokens.
    static let reach = 3

    /// The most readings of a form whose cues are weighed.
    static let mostReadings = 8

    /// What the company takes off the cost of each reading of a form, in their order; negative when it speaks against.
    ///
    /// The best cue for a reading counts, less the strongest against it.
    struct Gains {
        private var best = InlineArray<8, Float>(repeating: 0)
        private var against = InlineArray<8, Float>(repeating: 0)
        /// Whether no cue holds.
        fileprivate(set) var isEmpty = true

        /// The gain of a reading.
        @inline(__always) subscript(reading: Int) -> Float {
            reading < ContextRules.mostReadings ? best[reading] - against[reading] : 0
        }

        /// Takes a cue that holds.
        @inline(__always)
        fileprivate mutating func take(_ found: ReadingCue) {
            let cue = found.cue
            let weight = cue.place == .near ? ContextRules.near : ContextRules.beside
            if cue.isAgainst {
                against[found.reading] = max(against[found.reading], weight)
            } else {
                best[found.reading] = max(best[found.reading], weight)
            }
            isEmpty = false
        }
    }

    /// The gains of the readings of the form at a token; nil where no cue holds.
    func gains(at i: Int, in sentence: borrowing Sentence) -> Gains? {
        let cues = sentence[i].cues
        var gains = Gains()
        for place in cues.plain {
            let found = sentence.cues[plain: place]
            if holds(found.cue, at: i, sentence)
                || isBeforeName(i, found.cue, sentence)
                    && sentence.weights[Int(sentence[i].firstReading) + found.reading].upos == .noun
            {
                gains.take(found)
            }
        }
        if cues.wordCount > 0 {
            let filter = cues.filter, shift = cues.filterShift
            for k in i &- Self.reach...i &+ Self.reach where k != i {
                if sentence.cues.mayHave(sentence[k].own, filter, shift) {
                    take(sentence[k].own, at: k &- i, cues, sentence, &gains)
                }
                guard sentence[k].stemCount > 0 else { continue }
                if sentence.cues.mayHave(sentence[k].stem, filter, shift) {
                    take(sentence[k].stem, at: k &- i, cues, sentence, &gains)
                }
                guard sentence[k].stemCount > 1 else { continue }
                for stem in sentence[k].stems.dropFirst() {
                    let word = sentence.stems[stem].id
                    if sentence.cues.mayHave(word, filter, shift) { take(word, at: k &- i, cues, sentence, &gains) }
                }
            }
        }
        return gains.isEmpty ? nil : gains
    }

    /// Takes the cues that look for a word at a distance.
    private func take(
        _ word: VocabularyID, at distance: Int, _ cues: CuePool.Cues, _ sentence: borrowing Sentence,
        _ gains: inout Gains
    ) {
        sentence.cues.find(word, cues) { found in
            let place = found.cue.place
            if place == .near || distance == (place == .before ? -1 : 1) { gains.take(found) }
        }
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
    @inline(__always)
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
            case .upos: return cue.upos == UPOS(sentence.kind(i))
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

extension UPOS {
    /// The class of a token that is no word; nil for a word.
    fileprivate init?(_ kind: Token.Kind) {
        switch kind {
        case .word: return nil
        case .number, .date: self = .num
        case .punctuation: self = .punct
        case .symbol, .url: self = .sym
        }
    }
}
