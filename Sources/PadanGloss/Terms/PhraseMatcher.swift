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
        var phrase: VocabularyID
        var inflection: Inflection
    }

    /// The longest phrase that begins at a token.
    @inline(__always)
    func match(at i: Int, in sentence: borrowing Sentence) -> Match? {
        guard mayMatch(at: i, in: sentence), let form = sentence.form(i) else { return nil }
        return longest(form, i, sentence)
    }

    /// Whether a phrase can begin at a token: most pairs of words stand in none, which bits tell.
    @inline(__always)
    func mayMatch(at i: Int, in sentence: borrowing Sentence) -> Bool {
        let number = sentence.forms[i]
        guard number >= 0, i &+ 1 < sentence.end else { return false }
        let next = sentence.forms[i &+ 1]
        let first = sentence.known[Int(number)]
        guard first.phraseMask & mask(i &+ 1, sentence) != 0 else { return false }
        guard next >= 0, first.stemCount == 0, sentence.known[Int(next)].stemCount == 0 else { return true }
        return index.mayFollow(first.node, sentence.known[Int(next)].own)
    }

    /// The bits of a token as a part of a phrase.
    @inline(__always)
    private func mask(_ i: Int, _ sentence: borrowing Sentence) -> UInt64 {
        let number = sentence.forms[i]
        return number >= 0 ? sentence.known[Int(number)].mask : WordBits.mark
    }

    private func longest(_ form: Form, _ i: Int, _ sentence: borrowing Sentence) -> Match? {
        var best: Match?
        if form.node > 0 { extend(form.node, i + 1, [], sentence, &best) }
        for number in form.stems {
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
            let form = sentence.form(i)
            let own = form.map { $0.own } ?? index.find(sentence.text(i).folded) ?? Form.none
            if let form {
                for number in form.stems {
                    let stem = sentence.stems[number]
                    guard !stem.inflection.isEmpty, Inflection.clitics.isSuperset(of: stem.inflection),
                        let child = index.phraseChild(node, stem.id), let phrase = index.phrase(at: child)
                    else { continue }
                    take(Match(end: i + 1, phrase: phrase, inflection: inflection.union(stem.inflection)), &best)
                }
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
