import PadanText

/// What the tagger sees of a token, by names instead of numbers: what its weights are learned from.
package struct TagSite {
    /// Where the token stands, in bytes.
    package var range: ByteRange
    /// Its class, where there is no choice.
    package var only: UPOS?
    /// The folded form and the form as written; the same where there are no capitals.
    package var word: String
    package var written: String
    /// The classes that the lexicons allow, with how much dearer the cheapest reading is than the first.
    package var listed: [(upos: UPOS, gap: Float)]
    /// The rows of weights that hold.
    package var rows: [Int]
    /// What the company of lexicon entries takes off the cost of each class.
    package var gains: [UPOS: Float]

    /// The row of a class that no lexicon gives the form, and of a class behind another.
    package static let unlisted = TagRows.unlisted
    package static func after(_ upos: UPOS?) -> Int { TagRows.after(upos.map { Int($0.rawValue) } ?? TagRows.edge) }
    /// How many rows there are, and their names when some words are neighbours of their own kind.
    package static let rowCount = TagRows.count
    package static func rowNames(neighbours: [String]) -> [String] { TagRows.names(neighbours: neighbours) }
    /// The most words that can be.
    package static let mostNeighbours = Neighbour.most - Int(Neighbour.firstWord)
}

extension GlossSession {
    /// What the tagger sees of the tokens of a text, sentence by sentence.
    package func tagSites(_ bytes: [UInt8]) -> [[TagSite]] {
        var room = Sentence.Room()
        var gloss = begin(bytes, &room)
        let memory = TextMemory()
        var result: [[TagSite]] = []
        var sentence = Sentence(room, in: bytes, cache)
        for range in gloss.sentences {
            sentence.move(to: range)
            let first = gloss.terms.count
            findTerms(sentence, &gloss, memory)
            findNames(sentence, &gloss, from: first)
            chooser.observe(sentence, gloss.tokens, gloss.terms, from: first)
            var sites: [TagSite] = []
            for i in range { sites.append(site(i, sentence, gloss)) }
            result.append(sites)
        }
        return result
    }

    private func site(_ i: Int, _ sentence: borrowing Sentence, _ gloss: borrowing GlossedText) -> TagSite {
        let word = sentence.folded(i)
        var result = TagSite(
            range: gloss.tokens[i].range, only: nil, word: word, written: word, listed: [], rows: [], gains: [:])
        guard let form = sentence.form(i), gloss.tokens[i].kind != .name, !form.roles.contains(.currency) else {
            result.only = chooser.only(i, gloss.tokens[i].kind, sentence)
            return result
        }
        let traits = TagTraits(
            Array(word.utf8), form.letterCase, sentence.weights[form.readings],
            isDerived: form.roles.contains(.derivedWord))
        if let only = traits.only {
            result.only = only
            return result
        }
        result.listed = traits.listed.map { ($0, traits.gaps[Int($0.rawValue)]) }
        if form.letterCase != .lower { result.written = sentence.text(i) }
        result.rows = traits.rows.indices.map { traits.rows[$0] } + TagRows.rows(of: chooser.place(at: i, sentence))
        if !form.cues.isEmpty {
            let gains = ContextRules().gains(at: i, in: sentence)?.byClass(form.readings, sentence) ?? .zero
            for upos in traits.listed where gains[upos.lane] != 0 {
                result.gains[upos] = gains[upos.lane].nats
            }
        }
        return result
    }
}
