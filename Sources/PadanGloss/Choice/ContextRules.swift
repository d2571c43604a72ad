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

    /// What the company takes off the cost of a reading; negative when it speaks against it.
    func gain(of reading: Int, at i: Int, in sentence: borrowing Sentence) -> Float {
        let cues = sentence.cache.cues(of: reading)
        guard !cues.isEmpty else { return 0 }
        var best: Float = 0
        var against: Float = 0
        for cue in cues where holds(cue, at: i, sentence) {
            let weight = cue.place == .near ? Self.near : Self.beside
            if cue.isAgainst { against = max(against, weight) } else { best = max(best, weight) }
        }
        return best - against
    }

    private func holds(_ cue: ContextCue, at i: Int, _ sentence: borrowing Sentence) -> Bool {
        switch cue.place {
        case .before:
            return cue.target == .edge
                ? sentence.startsSentence(i) : i > sentence.start && matches(cue.target, i - 1, sentence)
        case .behind:
            return cue.target == .edge
                ? isLast(i, sentence) : i + 1 < sentence.end && matches(cue.target, i + 1, sentence)
        case .near:
            let range = max(sentence.start, i - Self.reach)..<min(sentence.end, i + Self.reach + 1)
            return range.contains { $0 != i && matches(cue.target, $0, sentence) }
        }
    }

    private func isLast(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        i + 1 == sentence.end || sentence.kind(i + 1) == .punctuation
    }

    private func matches(_ target: ContextCue.Target, _ i: Int, _ sentence: borrowing Sentence) -> Bool {
        let number = sentence.forms[i]
        switch target {
        case .number:
            if sentence.kind(i) == .number { return true }
            return sentence.firstClass(i) == .num
        case .date:
            return sentence.kind(i) == .date
                || number >= 0 && sentence.isCapital(i) && DateTerms.isDayOrMonth(sentence.english(i))
        case .edge: return false
        case .upos(let upos): return sentence.firstClass(i) == upos
        case .word(let word):
            guard number >= 0 else { return sentence.text(i) == word }
            return sentence.isForm(i, of: word)
        }
    }
}

extension Sentence {
    /// The class of a word's cheapest reading.
    func firstClass(_ i: Int) -> UPOS? {
        guard let form = form(i), let first = form.readings.first else { return nil }
        return weights[first].upos
    }

    /// Whether a word is another one, or an inflected form of it.
    func isForm(_ i: Int, of word: String) -> Bool {
        guard let form = form(i) else { return false }
        return folded(i) == word || form.stems.contains { cache.index.key(of: stems[$0].id) == word }
    }
}
