import PadanLexicon
import PadanText

/// Finds what a sentence defines, and gives its short forms what they mean.
struct Definitions {
    let index: LexiconIndex
    private let finder: DefinitionFinder
    private let english = ExpansionEnglish()

    init(index: LexiconIndex) {
        self.index = index
        finder = DefinitionFinder(index: index)
    }

    // MARK: Before the names are found

    /// What the brackets of a sentence define. Their short forms become terms, so that no name takes them in.
    func find(_ brackets: ArraySlice<Int>, in sentence: borrowing Sentence, _ gloss: inout GlossedText, from first: Int)
        -> [DefinitionFinder.Found]
    {
        var found: [DefinitionFinder.Found] = []
        for bracket in brackets {
            guard let definition = finder.definition(at: bracket, in: sentence, gloss.terms[first...]) else { continue }
            let short = definition.short
            let isKnown = found.contains { $0.start <= definition.start && sentence.isSame(short, as: $0.short) }
            found.append(definition)
            if isKnown { continue }
            // From here on, wherever the sentence has the short form.
            var i = definition.start
            while i + short.count <= sentence.end {
                if sentence.isSame(i..<i + short.count, as: short) {
                    gloss.cover(i..<i + short.count, from: first)
                    i += short.count
                } else {
                    i += 1
                }
            }
        }
        if !found.isEmpty { gloss.terms[first...].sort { $0.tokens.lowerBound < $1.tokens.lowerBound } }
        return found
    }

    // MARK: When everything else is decided

    /// Keeps what a sentence defines, and says of each short form what it means here.
    func settle(
        _ found: [DefinitionFinder.Found], in sentence: borrowing Sentence, _ gloss: inout GlossedText,
        _ memory: inout TextMemory, from first: Int
    ) {
        if !found.isEmpty {
            gloss.terms.removeSubrange(first..<gloss.terms.count, where: { $0.kind == .abbreviation && $0.reading < 0 })
            for definition in found { keep(definition, in: sentence, &gloss, &memory, from: first) }
            let begin = found.map(\.start).min() ?? sentence.start
            addUses(begin..<sentence.end, in: sentence, &gloss, memory, from: first)
        }
        for k in first..<gloss.terms.count where gloss.terms[k].kind == .abbreviation {
            guard gloss.terms[k].tokens.count == 1 else { continue }
            let i = gloss.terms[k].tokens.lowerBound, reading = gloss.terms[k].reading
            gloss.tokens[i].kind = .acronym
            gloss.tokens[i].choose(reading, hasThird: gloss.cache.hasThird(reading))
            gloss.tokens[i].upos = gloss.cache.upos(ofReading: reading)
        }
    }

    /// The term that a short form is, where a text has defined it.
    func term(_ use: TextMemory.Use, _ memory: TextMemory, in sentence: borrowing Sentence) -> Term {
        let meaning = memory.meanings[use.meaning]
        let cache = sentence.cache
        if let sense = meaning.sense, use.tokens.count == 1, let form = sentence.form(use.tokens.lowerBound),
            let number = form.readings.first(where: { cache.readings[$0].sense == sense })
        {
            return Term(
                use.tokens, .abbreviation, sense: sense, inflection: cache.readings[number].inflection,
                reading: Int32(number))
        }
        return Term(
            use.tokens, .abbreviation, sense: meaning.sense,
            fields: use.tokens.count > 1 ? meaning.sense.map { index.fields(of: $0) } ?? [] : [],
            inflection: use.inflection,
            reading: cache.texts.number(of: meaning, use.inflection))
    }

    private func keep(
        _ found: DefinitionFinder.Found, in sentence: borrowing Sentence, _ gloss: inout GlossedText,
        _ memory: inout TextMemory, from first: Int
    ) {
        let words = found.short.map { sentence.text($0) }
        let long = gloss.flatText(of: found.long)
        let meaning: TextMeaning
        if let known = memory.meaning(of: words, long: long) {
            meaning = memory.meanings[known]
        } else {
            meaning = self.meaning(words, long, found, in: sentence, gloss, from: first)
            memory.add(meaning)
        }
        gloss.definitions.append(
            AbbreviationDefinition(
                short: meaning.short, long: long, kind: meaning.kind, upos: meaning.upos, shortTokens: found.short,
                longTokens: found.long,
                glosses: meaning.sense.map { index.glosses(of: $0) } ?? meaning.glosses, sense: meaning.sense))
    }

    private func addUses(
        _ range: Range<Int>, in sentence: borrowing Sentence, _ gloss: inout GlossedText, _ memory: TextMemory,
        from first: Int
    ) {
        var i = range.lowerBound
        while i < range.upperBound {
            guard let use = memory.use(at: i, in: sentence), gloss.isFree(use.tokens, from: first) else {
                i += 1
                continue
            }
            gloss.terms.append(term(use, memory, in: sentence))
            i = use.tokens.upperBound
        }
        gloss.terms[first...].sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    // MARK: Meaning

    /// What a short form means: the lexicons' sense with this long form, the long form's own entry, its words.
    private func meaning(
        _ words: [String], _ long: String, _ found: DefinitionFinder.Found, in sentence: borrowing Sentence,
        _ gloss: GlossedText, from first: Int
    ) -> TextMeaning {
        let isName = found.long.contains { sentence.isCapital($0) && !sentence.startsSentence($0) }
        var meaning = TextMeaning(words: words, long: long, kind: found.kind, upos: isName ? .propn : .noun)
        let senses = finder.shortSenses(found.short, sentence)
        let own = DefinitionFinder.words(long)
        func take(_ sense: SenseID) -> TextMeaning {
            meaning.sense = sense
            meaning.upos = index.upos(of: sense)
            meaning.kind = .init(index.traits(of: sense))
            return meaning
        }
        if let sense = found.sense { return take(sense) }
        let notes = senses.map { Self.content(DefinitionFinder.words(index.note(of: $0))) }
        let content = Self.content(own)
        if let place = notes.firstIndex(of: content) { return take(senses[place]) }
        if let entry = entry(found.long, isName: isName, sentence) {
            let english = index.glosses(of: entry)
            if let sense = senses.first(where: { index.glosses(of: $0).contains { english.contains($0) } }) {
                return take(sense)
            }
            meaning.glosses = english
            meaning.upos = index.upos(of: entry)
            meaning.origin = index.sense(entry).origin
            return meaning
        }
        // World Health Organization (WHO): the long form is the English that a lexicon has.
        if let sense = senses.first(where: { index.glosses(of: $0).contains { $0.folded == long.folded } }) {
            return take(sense)
        }
        // A long form that is nearly the lexicon's.
        for (place, note) in notes.enumerated() where note.count > 1 {
            let shared = content.count { note.contains($0) }
            if shared * 3 >= 2 * max(note.count, content.count) { return take(senses[place]) }
        }
        if let made = english.english(of: found.long, in: gloss, gloss.terms[first...]) {
            // A company's name stays, and so does its short form.
            meaning.glosses =
                made == long || isKept(meaning.short, found.long, in: sentence) ? [meaning.short, made] : [made]
            meaning.isByRule = true
            return meaning
        }
        // Nothing contradicts a sense of which no lexicon says what the letters stand for.
        if let place = notes.firstIndex(of: []) { return take(senses[place]) }
        return meaning
    }

    /// Whether a short form stays as it is in English: the initials of a name.
    private func isKept(_ short: String, _ long: Range<Int>, in sentence: borrowing Sentence) -> Bool {
        LetterCase(Array(short.utf8)) == .upper
            && long.allSatisfy { i in
                sentence.forms[i] < 0 || sentence.isCapital(i)
                    || sentence.roles(i).contains(.functionWord)
            }
    }

    private static func content(_ words: [String]) -> [String] {
        words.filter { !AbbreviationFit.functionWords.contains($0) }
    }

    /// The sense of the long form's own entry.
    private func entry(_ long: Range<Int>, isName: Bool, _ sentence: borrowing Sentence) -> SenseID? {
        let key = long.map { sentence.folded($0) }.joined(separator: " ")
        guard let id = index.find(key) else { return nil }
        let senses = index.senses(of: id).filter { index.hasGloss($0) }
        return senses.first { (index.upos(of: $0) == .propn) == isName } ?? senses.first
    }
}

extension Sentence {
    /// Whether some tokens are the same words as some others.
    fileprivate func isSame(_ tokens: Range<Int>, as others: Range<Int>) -> Bool {
        guard tokens.count == others.count else { return false }
        for (i, other) in zip(tokens, others) where forms[i] != forms[other] || forms[i] < 0 && i != other {
            return false
        }
        return true
    }
}

extension GlossedText {
    /// Makes some tokens a short form's term, unless a longer term has them.
    fileprivate mutating func cover(_ tokens: Range<Int>, from first: Int) {
        if let place = terms[first...].firstIndex(where: { $0.tokens == tokens }) { terms.remove(at: place) }
        if isFree(tokens, from: first) { terms.append(Term(tokens, .abbreviation)) }
    }

    fileprivate func isFree(_ tokens: Range<Int>, from first: Int) -> Bool {
        !terms[first...].contains { $0.tokens.overlaps(tokens) }
    }

    /// The text of some tokens, white space made single spaces.
    package func flatText(of tokens: Range<Int>) -> String {
        var flat: [UInt8] = []
        var end = self.tokens[tokens.lowerBound].range.start
        for token in self.tokens[tokens] {
            // What stands between two tokens is white space.
            if token.range.start > end { flat.append(0x20) }
            flat += bytes[token.range.start..<token.range.end]
            end = token.range.end
        }
        return String(decoding: flat, as: UTF8.self)
    }
}

extension [Term] {
    fileprivate mutating func removeSubrange(_ range: Range<Int>, where isGone: (Term) -> Bool) {
        let kept = self[range].filter { !isGone($0) }
        replaceSubrange(range, with: kept)
    }
}
