import PadanLexicon
import PadanText

/// A cue as the hot path reads it: words are vocabulary ids, nothing is a reference.
struct CompiledCue {
    enum Target: UInt8 { case word, upos, number, date, edge }

    var place: ContextCue.Place
    var target: Target
    var isAgainst: Bool
    /// The class, for a cue of one.
    var upos: UPOS
    /// Which of the form's readings it speaks for.
    var reading: UInt8
    /// The word, for a cue of one.
    var word: VocabularyID
    /// Its bit in the masks of forms.
    var bit: UInt64

    /// Compiles a cue; nil for a word that the index does not know, which no form can match.
    init?(_ cue: ContextCue, reading: Int, _ index: LexiconIndex) {
        place = cue.place
        isAgainst = cue.isAgainst
        self.reading = UInt8(reading)
        word = Form.none
        bit = 0
        upos = .x
        switch cue.target {
        case .word(let text):
            guard let id = index.find(text) else { return nil }
            target = .word
            word = id
            bit = Form.bit(id)
        case .upos(let upos):
            target = .upos
            self.upos = upos
        case .number: target = .number
        case .date: target = .date
        case .edge: target = .edge
        }
    }
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
    typealias Gains = InlineArray<8, Float>

    func gains(of form: Form, at i: Int, in sentence: borrowing Sentence) -> Gains {
        var best = Gains(repeating: 0), against = Gains(repeating: 0)
        let masks = masks(around: i, sentence)
        for number in form.cues {
            let cue = sentence.cues[number]
            if cue.target == .word {
                let mask = cue.place == .near ? masks.near : cue.place == .before ? masks.before : masks.behind
                if mask & cue.bit == 0 { continue }
            }
            let weight = cue.place == .near ? Self.near : Self.beside
            let reading = Int(cue.reading)
            // A cue that can add nothing any more is not looked for.
            guard cue.isAgainst ? weight > against[reading] : weight > best[reading], holds(cue, at: i, sentence) else {
                continue
            }
            if cue.isAgainst { against[reading] = weight } else { best[reading] = weight }
        }
        for k in 0..<8 { best[k] -= against[k] }
        return best
    }

    /// The bits of the words before, behind, and near a token.
    private func masks(
        around i: Int, _ sentence: borrowing Sentence
    ) -> (before: UInt64, behind: UInt64, near: UInt64) {
        var near: UInt64 = 0, before: UInt64 = 0, behind: UInt64 = 0
        var k = max(sentence.start, i - Self.reach)
        let end = min(sentence.end, i + Self.reach + 1)
        while k < end {
            let number = sentence.forms[k]
            if k != i, number >= 0 {
                let mask = sentence.known[Int(number)].mask
                near |= mask
                if k == i - 1 { before = mask }
                if k == i + 1 { behind = mask }
            }
            k += 1
        }
        return (before, behind, near)
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
        let form = sentence.known[Int(number)]
        switch cue.target {
        case .word:
            if form.own == cue.word { return true }
            for stem in form.stems where sentence.stems[stem].id == cue.word { return true }
            return false
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
