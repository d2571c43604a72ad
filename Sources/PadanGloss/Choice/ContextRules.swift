import PadanLexicon
import PadanText

/// A cue of one of a form's readings.
struct ReadingCue {
    var cue: CompiledCue
    /// The reading's place among the form's.
    var reading: UInt8

    /// Cues of a word stand behind the others.
    var key: Int { cue.target == .word ? 1 : 0 }
}

/// Weighs the readings of a word by the company that the lexicons give their senses.
///
/// The evidence is data in the `context` column; this is only the weighing.
struct ContextRules {
    /// What a cue that holds is worth, in nats: directly beside the word, and within three words.
    static let beside: Float = 2.5
    static let near: Float = 1.5
    /// How far `near` reaches, in tokens.
    static let reach = 3

    /// What the company takes off the cost of each reading of a form, in their order; negative when it speaks against.
    ///
    /// The best cue for a reading counts, less the strongest against it.
    struct Gains {
        private var best = InlineArray<8, Float>(repeating: 0)
        private var against = InlineArray<8, Float>(repeating: 0)

        /// The gain of a reading.
        @inline(__always) subscript(reading: Int) -> Float {
            reading < best.count ? best[reading] - against[reading] : 0
        }

        /// Takes a cue that holds.
        fileprivate mutating func take(_ found: ReadingCue) {
            let weight = found.cue.place == .near ? ContextRules.near : ContextRules.beside
            let reading = Int(found.reading)
            if found.cue.isAgainst {
                against[reading] = max(against[reading], weight)
            } else {
                best[reading] = max(best[reading], weight)
            }
        }
    }

    /// The gains of the readings of the form at a token; nil where no cue holds.
    func gains(at i: Int, in sentence: borrowing Sentence) -> Gains? {
        let form = sentence[i]
        var gains = Gains()
        var isFound = false
        for number in form.plainCues {
            let cue = sentence.cues[number]
            guard
                holds(cue.cue, at: i, sentence)
                    || isBeforeName(i, cue.cue, sentence)
                        && sentence.weights[Int(form.firstReading) + Int(cue.reading)].upos == .noun
            else { continue }
            gains.take(cue)
            isFound = true
        }
        guard form.wordCueCount > 0 else { return isFound ? gains : nil }
        for k in i &- Self.reach...i &+ Self.reach where k != i {
            if form.cueFilter.mayHave(sentence[k].own, sentence.cueBits) {
                look(for: sentence[k].own, at: k &- i, form.wordCues, sentence, &gains, &isFound)
            }
            guard sentence[k].stemCount > 0 else { continue }
            if form.cueFilter.mayHave(sentence[k].stem, sentence.cueBits) {
                look(for: sentence[k].stem, at: k &- i, form.wordCues, sentence, &gains, &isFound)
            }
            guard sentence[k].stemCount > 1 else { continue }
            for stem in sentence[k].stems.dropFirst() {
                let word = sentence.stems[stem].id
                guard form.cueFilter.mayHave(word, sentence.cueBits) else { continue }
                look(for: word, at: k &- i, form.wordCues, sentence, &gains, &isFound)
            }
        }
        return isFound ? gains : nil
    }

    /// Takes the cues, among some that are sorted by their word, that look for a word at a distance.
    private func look(
        for word: VocabularyID, at distance: Int, _ cues: Range<Int>, _ sentence: borrowing Sentence,
        _ gains: inout Gains, _ isFound: inout Bool
    ) {
        var low = cues.lowerBound, high = cues.upperBound
        while low < high {
            let middle = (low &+ high) &>> 1
            if sentence.cueWords[middle] < word { low = middle &+ 1 } else { high = middle }
        }
        while low < cues.upperBound, sentence.cueWords[low] == word {
            let found = sentence.cues[low]
            let isThere = found.cue.place == .near || distance == (found.cue.place == .before ? -1 : 1)
            if isThere {
                gains.take(found)
                isFound = true
            }
            low += 1
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
        case .upos: return form.readingCount > 0 && sentence.weights[Int(form.firstReading)].upos == cue.upos
        case .number: return form.readingCount > 0 && sentence.weights[Int(form.firstReading)].upos == .num
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
