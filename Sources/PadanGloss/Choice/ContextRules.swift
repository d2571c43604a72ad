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
            return number >= 0 && sentence.cache.firstClass(Int(number)) == .num
        case .date:
            return sentence.kind(i) == .date
                || number >= 0 && sentence.isCapital(i) && DateTerms.isDayOrMonth(sentence.english(i))
        case .edge: return false
        case .upos(let upos): return number >= 0 && sentence.cache.firstClass(Int(number)) == upos
        case .word(let word):
            guard number >= 0 else { return sentence.text(i) == word }
            return sentence.cache.isForm(Int(number), of: word)
        }
    }
}
