import PadanLexicon
import PadanText

/// Finds the phrases of the lexicons over tokens: leftmost, longest, contiguous.
///
/// The words of a phrase match a token by its own form; the first word also through voice and number
/// (kapal-kapal induk, diambil alih), the last one through its clitics (gencatan senjatanya).
struct PhraseMatcher {
    let index: LexiconIndex

    /// A phrase found at a token.
    struct Match {
        var end: Int
        var phrase: LexiconIndex.Phrase
        var inflection: Inflection
    }

    /// The longest phrase that begins at a token.
    @inline(__always)
    func match(at i: Int, in sentence: borrowing Sentence) -> Match? {
        mayMatch(at: i, in: sentence) ? longest(i, sentence) : nil
    }

    /// Whether a phrase can begin at a token: most pairs of words stand in none, which bits tell.
    @inline(__always)
    func mayMatch(at i: Int, in sentence: borrowing Sentence) -> Bool {
        guard sentence[i].phraseMask & sentence[i &+ 1].mask != 0 else { return false }
        let next = sentence[i &+ 1].own
        if sentence[i].stemCount > 0 || sentence[i &+ 1].stemCount > 0 || sentence.forms[i &+ 1] < 0 { return true }
        return index.mayFollow(sentence[i].node, next)
    }

    /// The same, for any token that is a word, without asking whether a phrase can begin there.
    func longest(_ i: Int, _ sentence: borrowing Sentence) -> Match? {
        var best: Match?
        let node = sentence[i].node
        if node > 0 { extend(node, i + 1, [], sentence, &best) }
        guard sentence[i].stemCount > 0 else { return best }
        for number in sentence[i].stems {
            let stem = sentence.stems[number]
            guard stem.node > 0, Inflection.leading.isSuperset(of: stem.inflection) else { continue }
            extend(stem.node, i + 1, stem.inflection, sentence, &best)
        }
        return best
    }

    private func extend(
        _ node: UInt32, _ i: Int, _ inflection: Inflection, _ sentence: borrowing Sentence, _ best: inout Match?
    ) {
        var node = node
        var i = i
        while i < sentence.end {
            let number = sentence.forms[i]
            // A number inside a phrase (Perang Dunia 2, jaringan 5G) matches by its text.
            if number < 0, index.wordsBehind(node) & WordBits.mark == 0 { return }
            let own: VocabularyID
            if number >= 0 {
                own = sentence[i].own
                if sentence[i].stemCount > 0 {
                    for stem in sentence[i].stems {
                        let stem = sentence.stems[stem]
                        guard !stem.inflection.isEmpty, Inflection.clitics.isSuperset(of: stem.inflection),
                            let child = index.phraseChild(node, stem.id), let phrase = index.phrase(at: child)
                        else { continue }
                        take(Match(end: i + 1, phrase: phrase, inflection: inflection.union(stem.inflection)), &best)
                    }
                }
            } else {
                own = index.find(sentence.text(i).folded) ?? Form.none
            }
            guard own != Form.none, let child = index.phraseChild(node, own) else { return }
            node = child
            i += 1
            if let phrase = index.phrase(at: node) {
                take(Match(end: i, phrase: phrase, inflection: inflection), &best)
            }
        }
    }

    /// The longer phrase wins; of two of the same length the one that needs less inflection.
    private func take(_ match: Match, _ best: inout Match?) {
        if let old = best {
            if match.end < old.end { return }
            if match.end == old.end,
                match.inflection.rawValue.nonzeroBitCount >= old.inflection.rawValue.nonzeroBitCount
            {
                return
            }
        }
        best = match
    }
}
