import PadanLexicon

/// What a paragraph is about: the fields of its words and terms that have but one.
///
/// A word of finance among others (kredit, obligasi) speaks for the senses that the lexicons label so: polis is a
/// policy there. The words of a line count that stand within `reach` tokens of the sentence, and its terms.
struct FieldEvidence {
    /// How far beside a sentence words are looked at, in tokens of the same line.
    static let reach = 60
    /// What a sense gains by how many words of its field the paragraph has; the last for all that are more.
    static let gains: [Cost] = [0, 40, 80, 120]
    /// The most that a sense can gain.
    static let most = gains.max() ?? 0

    /// How many words each field has, up to 255.
    private var counts = InlineArray<32, UInt8>(repeating: 0)

    /// The evidence around a sentence, and of its terms.
    init(_ sentence: borrowing Sentence, _ terms: ArraySlice<Term>) {
        var low = sentence.start, high = sentence.end
        while low > 0, sentence.start - low < Self.reach, !sentence.breaksLine(low) { low -= 1 }
        while high < sentence.tokens.count, high - sentence.end < Self.reach, !sentence.breaksLine(high) { high += 1 }
        for i in low..<high where sentence.forms[i] >= 0 { add(sentence.fields[Int(sentence.forms[i])]) }
        for term in terms where !term.fields.isEmpty { add(term.fields) }
    }

    private mutating func add(_ fields: Field) {
        for place in SetBits(fields.rawValue) where counts[place] < .max { counts[place] += 1 }
    }

    /// The field among some that the paragraph has most words of, and how many; nil for none.
    func best(_ fields: Field) -> (place: Int, count: Int)? {
        var best: (place: Int, count: Int)?
        for place in SetBits(fields.rawValue) where Int(counts[place]) > best?.count ?? 0 {
            best = (place, Int(counts[place]))
        }
        return best
    }

    /// What a sense of some fields gains.
    func gain(_ fields: Field) -> Cost {
        Self.gains[min(best(fields)?.count ?? 0, Self.gains.count - 1)]
    }
}

extension Sentence {
    /// Whether a line ends before a token.
    fileprivate func breaksLine(_ i: Int) -> Bool {
        var k = i > 0 ? tokens[i - 1].end : tokens[i].start
        while k < tokens[i].start, bytes[k] != 0x0A { k += 1 }
        return k < tokens[i].start
    }
}
