import PadanLexicon
import PadanText

/// Finds places that a tail of the lexicons follows: `Skotlandia Utara` by `… Utara`, whose English is `North …`.
///
/// A tail is a name pattern whose mark stands first. Its words need capitals, and what is before it is an entry of
/// geography, or one word that nobody knows: no Kota Utara, and no Budi Utara.
struct NameTails {
    private let index: LexiconIndex
    /// The phrase tree's node behind the mark; 0 where no lexicon has a tail.
    private let root: UInt32
    /// The lexicons whose field is geography, by their places.
    private let geography: Set<Int>
    private let names = NameRules()

    init(index: LexiconIndex) {
        self.index = index
        root = index.find(LexiconIndex.patternMark.folded).flatMap { index.phraseChild(0, $0) } ?? 0
        geography = Set(index.lexicons.indices.filter { index.lexicons[$0].domain == "geography" })
    }

    /// Makes a term of each place in a sentence that a tail follows, in the place of the entry that is without it.
    func find(in sentence: borrowing Sentence, _ gloss: inout GlossedText, from first: Int) {
        guard root > 0, !sentence.isInCapitals else { return }
        var next = sentence.start + 1
        for i in sentence.capitals where i >= next && sentence.isCapital(i - 1) {
            guard let tail = tail(at: i, in: sentence) else { continue }
            let place = gloss.terms[first...].firstIndex { $0.tokens.upperBound >= i } ?? gloss.terms.count
            let before =
                place < gloss.terms.count && gloss.terms[place].tokens.upperBound == i ? gloss.terms[place] : nil
            var behind = place + (before == nil ? 0 : 1)
            // Barat Daya is an entry by itself.
            if behind < gloss.terms.count, gloss.terms[behind].tokens == i..<tail.end { behind += 1 }
            let isFree = behind == gloss.terms.count || gloss.terms[behind].tokens.lowerBound >= tail.end
            if isFree, let base = base(before, endingAt: i, in: sentence),
                base.sense != nil || !isPerson(tail.end, sentence)
            {
                let term = Term(
                    base.tokens.lowerBound..<tail.end, .entry,
                    pattern: PatternName(sense: tail.sense, name: base.tokens, nameSense: base.sense))
                gloss.terms.replaceSubrange(place..<behind, with: [term])
                for k in term.tokens { gloss.nameToken(k) }
            }
            next = tail.end
        }
    }

    /// The place that ends at a token: an entry of several words, or of one.
    private func base(_ term: Term?, endingAt i: Int, in sentence: borrowing Sentence) -> (
        tokens: Range<Int>, sense: SenseID?
    )? {
        if let term {
            guard let sense = term.sense, isPlace(sense) else { return nil }
            return (term.tokens, sense)
        }
        if let own = sentence.form(i - 1)?.own, own != Form.none, let sense = index.senses(of: own).first,
            isPlace(sense)
        {
            return (i - 1..<i, sense)
        }
        guard names.standing(i - 1, in: sentence) == .unknown, !sentence.roles(i - 1).contains(.personName),
            i - 1 == sentence.start || names.standing(i - 2, in: sentence) != .unknown
        else { return nil }
        return (i - 1..<i, nil)
    }

    /// Whether a name goes on at a token: Gilang Timur Wijaya.
    private func isPerson(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        i < sentence.end && names.standing(i, in: sentence) == .unknown
    }

    /// Where a name ends that ends at a token or goes on with a tail: Jalan Merdeka | Barat.
    func end(behind i: Int, in sentence: borrowing Sentence) -> Int { tail(at: i, in: sentence)?.end ?? i }

    /// The longest tail that begins at a token, all in capitals.
    private func tail(at i: Int, in sentence: borrowing Sentence) -> (sense: SenseID, end: Int)? {
        var node = root
        var k = i
        var best: (sense: SenseID, end: Int)?
        while node > 0, k < sentence.end, sentence.isCapital(k), let own = sentence.form(k)?.own, own != Form.none,
            let next = index.phraseChild(node, own)
        {
            node = next
            k += 1
            if let phrase = index.phrase(at: node) { best = (phrase.senses.lowerBound, k) }
        }
        return best
    }

    private func isPlace(_ sense: SenseID) -> Bool {
        index.upos(of: sense) == .propn
            && (index.has("geography", sense) || geography.contains(index.lexicon(of: sense)))
    }
}
