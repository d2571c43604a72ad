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
    func match(at i: Int, in sentence: borrowing Sentence) -> Match? {
        guard sentence.forms[i] >= 0 else { return nil }
        let form = sentence.cache.forms[Int(sentence.forms[i])]
        guard form.startsPhrase else { return nil }
        var best: Match?
        if let own = form.own, let node = index.phraseChild(0, own) { extend(node, i + 1, [], sentence, &best) }
        for stem in form.stems where Inflection.leading.isSuperset(of: stem.inflection) {
            if let node = index.phraseChild(0, stem.id) { extend(node, i + 1, stem.inflection, sentence, &best) }
        }
        return best
    }

    private func extend(
        _ node: UInt32, _ i: Int, _ inflection: Inflection, _ sentence: borrowing Sentence, _ best: inout Match?
    ) {
        var node = node
        var i = i
        while i < sentence.end {
            // A number inside a phrase (Perang Dunia 2) matches by its text.
            let form = sentence.forms[i]
            let own = form >= 0 ? sentence.cache.forms[Int(form)].own : index.find(sentence.text(i))
            if form >= 0 {
                for stem in sentence.cache.forms[Int(form)].stems
                where Inflection.clitics.isSuperset(of: stem.inflection) {
                    guard !stem.inflection.isEmpty, let child = index.phraseChild(node, stem.id),
                        let phrase = index.phrase(at: child)
                    else { continue }
                    take(Match(end: i + 1, phrase: phrase, inflection: inflection.union(stem.inflection)), &best)
                }
            }
            guard let own, let child = index.phraseChild(node, own) else { return }
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
