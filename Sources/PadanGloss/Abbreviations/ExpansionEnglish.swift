import PadanLexicon
import PadanMorphology
import PadanText

/// Makes the English of a long form from its words, in the order of English: head last, modifiers before it.
///
///     Badan | Penanggulangan | Bencana | Daerah         region disaster countermeasure agency
///     Badan | Meteorologi | , | Klimatologi | dan | Geofisika   meteorology, climatology and geophysics agency
///
/// It gives up where a word has no English, is a verb, or is none of a noun phrase: a wrong English is worse than
/// none.
struct ExpansionEnglish {
    /// The most words and terms that a long form may have.
    private static let mostPieces = 8

    private enum Piece {
        case noun(String)
        /// A name that nobody knows.
        case unknown(String)
        case number(String)
        case preposition(String)
        case and(String)
        case comma

        var isUnknown: Bool { if case .unknown = self { true } else { false } }
    }

    /// The English of some decided tokens; nil where nothing good can be made.
    func english(of tokens: Range<Int>, in gloss: GlossedText, _ terms: ArraySlice<Term>) -> String? {
        if isCompany(tokens, in: gloss) { return gloss.flatText(of: tokens) }
        switch language(of: tokens, in: gloss) {
        case .english: return gloss.flatText(of: tokens)
        case .mixed: return nil
        case .indonesian: break
        }
        guard let pieces = pieces(tokens, gloss, terms), (1...Self.mostPieces).contains(pieces.count),
            let phrase = phrase(pieces[...])
        else { return nil }
        let isTitle = tokens.allSatisfy { i in
            gloss.tokens[i].form < 0 || gloss.cache.forms[Int(gloss.tokens[i].form)].letterCase != .lower
                || AbbreviationFit.functionWords.contains(gloss.text(of: i).folded)
        }
        return isTitle ? Self.titled(phrase) : phrase
    }

    /// PT Raja Garuda Mas, Berlian Laju Tanker Tbk: a company's name stays.
    private func isCompany(_ tokens: Range<Int>, in gloss: GlossedText) -> Bool {
        let before = tokens.lowerBound > 0 ? gloss.text(of: tokens.lowerBound - 1) : ""
        return ["PT", "PT.", "CV", "CV.", "UD"].contains(before)
            || ["tbk", "tbk.", "ltd", "ltd.", "inc", "inc.", "bhd", "bhd."].contains(
                gloss.text(of: tokens.upperBound - 1).folded)
    }

    private enum Language { case indonesian, english, mixed }

    /// What language a long form is in: Internet Engineering Task Force is English as it stands.
    private func language(of tokens: Range<Int>, in gloss: GlossedText) -> Language {
        let index = gloss.cache.index
        var english = 0, indonesian = 0
        for i in tokens where gloss.tokens[i].form >= 0 {
            let isKnown = gloss.cache.forms[Int(gloss.tokens[i].form)].readingCount > 0
            let isEnglish = !index.senses(english: gloss.text(of: i)).isEmpty
            if isEnglish, !isKnown { english += 1 }
            if isKnown, !isEnglish { indonesian += 1 }
        }
        return english == 0 ? .indonesian : indonesian == 0 ? .english : .mixed
    }

    // MARK: Pieces

    private func pieces(_ tokens: Range<Int>, _ gloss: GlossedText, _ terms: ArraySlice<Term>) -> [Piece]? {
        var result: [Piece] = []
        var i = tokens.lowerBound
        while i < tokens.upperBound {
            if let term = terms.first(where: { $0.tokens.lowerBound == i }),
                term.tokens.upperBound <= tokens.upperBound,
                term.tokens.count > 1
            {
                guard let piece = piece(term, gloss) else { return nil }
                result.append(piece)
                i = term.tokens.upperBound
                continue
            }
            guard let piece = piece(i, gloss) else { return nil }
            if case .noun(let english) = piece, i > tokens.lowerBound, let other = adjective(i, for: english, gloss) {
                result.append(.noun(other))
            } else {
                result.append(piece)
            }
            i += 1
        }
        return result
    }

    private func piece(_ term: Term, _ gloss: GlossedText) -> Piece? {
        switch term.kind {
        case .name: return .unknown(gloss.text(gloss.range(of: term)))
        case .entry, .abbreviation:
            guard let english = gloss.glosses(of: term).first, let upos = gloss.sense(of: term)?.upos else {
                return nil
            }
            return piece(english, upos, term.inflection)
        case .number, .date: return nil
        }
    }

    private func piece(_ i: Int, _ gloss: GlossedText) -> Piece? {
        let token = gloss.tokens[i]
        if token.kind == .punctuation { return gloss.text(of: i) == "," ? .comma : nil }
        guard let word = gloss.word(i) else { return nil }
        guard let english = word.glosses.first, let sense = word.sense else {
            // A name that nobody knows stays; it cannot be what the long form is one of.
            return token.upos == .propn ? .unknown(gloss.text(of: i)) : nil
        }
        return piece(english, word.isByRule ? token.upos : sense.upos, word.inflection)
    }

    /// The adjective of a place that modifies: French for France, where the lexicons have it as another sense.
    private func adjective(_ i: Int, for english: String, _ gloss: GlossedText) -> String? {
        guard let first = gloss.word(i), first.sense?.upos == .propn else { return nil }
        return gloss.readings(of: i).dropFirst().lazy.compactMap { word -> String? in
            guard let other = word.glosses.first, let upos = word.sense?.upos, upos == .adj || upos == .propn,
                other != english, other.prefix(2) == english.prefix(2)
            else { return nil }
            let isAdjective = ["an", "ese", "ish", "ch", "i"].contains { other.hasSuffix($0) }
            return isAdjective ? other : nil
        }.first
    }

    private func piece(_ english: String, _ upos: UPOS, _ inflection: Inflection) -> Piece? {
        guard inflection.isDisjoint(with: .clitics), english.split(separator: " ").count <= 4 else { return nil }
        switch upos {
        case .noun, .propn, .adj, .x: return .noun(english)
        case .num: return .number(english)
        case .adp: return .preposition(english)
        case .cconj: return english == "and" || english == "or" ? .and(english) : nil
        default: return nil
        }
    }

    // MARK: Phrases

    /// A noun phrase, with at most one preposition: commission for missing people.
    private func phrase(_ pieces: ArraySlice<Piece>) -> String? {
        guard pieces.contains(where: { if case .noun = $0 { true } else { $0.isUnknown } }) else { return nil }
        let place = pieces.firstIndex { if case .preposition = $0 { true } else { false } }
        guard let place, case .preposition(let preposition) = pieces[place] else { return coordinated(pieces) }
        guard let head = coordinated(pieces[..<place]), let rest = phrase(pieces[(place + 1)...]),
            preposition.split(separator: " ").count == 1
        else { return nil }
        return "\(head) \(preposition) \(rest)"
    }

    /// Modifiers that are joined stand together before the head; heads that are joined stay apart.
    private func coordinated(_ pieces: ArraySlice<Piece>) -> String? {
        var groups: [[Piece]] = [[]]
        var joint: String?
        for piece in pieces {
            switch piece {
            case .and(let word):
                guard joint == nil else { return nil }
                joint = word
                if groups.last?.isEmpty == false { groups.append([]) }
            case .comma:
                guard joint == nil else { return nil }
                groups.append([])
            default: groups[groups.count - 1].append(piece)
            }
        }
        guard groups.allSatisfy({ !$0.isEmpty }), groups.count == 1 || joint != nil else { return nil }
        var head: String?
        if groups.count > 1, groups[0].count > 1, case .noun(let word) = groups[0][0] {
            head = word
            groups[0].removeFirst()
        }
        let parts = groups.compactMap { headLast($0) }
        guard parts.count == groups.count else { return nil }
        let list = Self.list(parts, joint ?? "and")
        return head.map { "\(list) \($0)" } ?? list
    }

    private func headLast(_ group: [Piece]) -> String? {
        var words: [String] = []
        for (i, piece) in group.enumerated() {
            switch piece {
            case .noun(let word), .unknown(let word): words.append(word)
            // sembilan bahan pokok: nine basic materials.
            case .number(let word) where i == 0 && group.count > 1 && !group.contains { $0.isUnknown }:
                guard let rest = headLast(Array(group.dropFirst())) else { return nil }
                return "\(word) \(EnglishNoun.plural(rest))"
            default: return nil
            }
        }
        // Harga Satuan Unit: two words with one English.
        for (word, next) in zip(words, words.dropFirst()) where word == next { return nil }
        return words.reversed().joined(separator: " ")
    }

    private static func list(_ parts: [String], _ joint: String) -> String {
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + (parts.count > 2 ? ", " : " ") + "\(joint) \(last)"
    }

    private static func titled(_ phrase: String) -> String {
        phrase.split(separator: " ").map { word in
            AbbreviationFit.functionWords.contains(String(word)) || word == "or"
                ? String(word) : String(word).capitalizedFirst
        }.joined(separator: " ")
    }
}
