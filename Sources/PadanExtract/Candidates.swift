import PadanGloss
import PadanLexicon
import PadanText

extension Extractor {
    /// The candidates, the weightiest first.
    public func candidates(_ kinds: Set<Candidate.Kind> = Set(Candidate.Kind.allCases)) -> [Candidate] {
        var result: [Candidate] = []
        if kinds.contains(.abbreviation) { result += abbreviations() }
        result += singleCandidates(kinds) + phraseCandidates(kinds)
        return result.sorted {
            ($1.weight, $0.sense.headword, $0.sense.note) < ($0.weight, $1.sense.headword, $1.sense.note)
        }
    }

    private func sense(_ headword: String, _ upos: UPOS, labels: [String] = [], note: String = "") -> Sense {
        Sense(
            headword: headword, upos: upos, glosses: [], labels: labels, note: note, origin: .init(lexicon: "", line: 0)
        )
    }

    // MARK: Kinds

    /// What the texts explain counts also when it occurs once: the text itself says that it is one.
    private func abbreviations() -> [Candidate] {
        definitions.compactMap { key, tally in
            guard let definition = englishOf[key] else { return nil }
            var sense = sense(key.short, definition.upos, labels: [definition.kind.rawValue], note: key.long)
            sense.glosses = definition.glosses
            return Candidate(
                kind: .abbreviation, sense: sense, count: tally.count, weight: Double(tally.count),
                example: tally.example, isKnown: definition.sense != nil)
        }
    }

    private func singleCandidates(_ kinds: Set<Candidate.Kind>) -> [Candidate] {
        var result: [Candidate] = []
        var forms: [String: (form: WordFamilies.Form, example: String)] = [:]
        for (key, tally) in singles {
            let text = words.numbering.texts[key.number]
            switch key.role {
            case .newAbbreviation where kinds.contains(.abbreviation) && tally.count >= least:
                result.append(
                    Candidate(
                        kind: .abbreviation, sense: sense(text, .propn, labels: ["abbreviation"]), count: tally.count,
                        weight: Double(tally.count), example: tally.example))
            case .newWord where kinds.contains(.term):
                let small = text.folded
                var known = forms[small] ?? (WordFamilies.Form(text: small, count: 0, upos: tally.upos), "")
                known.form.count += tally.count
                if known.example.isEmpty { known.example = tally.example }
                forms[small] = known
            default: break
            }
        }
        for family in WordFamilies.families(of: forms.values.map(\.form)) where family.count >= least {
            // A letter is no word, and English needs no gloss.
            let isForeign = index.senses(english: family.headword).contains(where: \.isWhole)
            if family.headword.count < 3 || isForeign { continue }
            var sense = sense(family.headword, family.upos)
            sense.root = family.root
            let example = family.forms.lazy.compactMap { forms[$0]?.example }.first { !$0.isEmpty } ?? ""
            result.append(
                Candidate(
                    kind: .term, sense: sense, count: family.count, weight: Double(family.count), example: example))
        }
        return result
    }

    private func phraseCandidates(_ kinds: Set<Candidate.Kind>) -> [Candidate] {
        guard kinds.contains(.term) || kinds.contains(.name) else { return [] }
        var counts: [[Int]: Int] = [:]
        var tallies: [[Int]: Tally] = [:]
        for (phrase, tally) in phrases where tally.count >= least {
            counts[phrase.words] = tally.count
            tallies[phrase.words] = tally
        }
        // Single names, which may be parts of longer ones.
        for (key, single) in singles where key.role == .newName && single.count >= least {
            var tally = single
            tally.asName = tally.count
            tally.surface = words.numbering.texts[key.number]
            counts[[key.number]] = tally.count
            tallies[[key.number]] = tally
        }
        return CValue.weights(counts).compactMap { phrase, weight in
            guard weight > 0.5, let tally = tallies[phrase] else { return nil }
            let texts = phrase.map { words.numbering.texts[$0] }
            let key = texts.map(\.folded).joined(separator: " ")
            if let id = index.find(key), !index.senses(of: id).isEmpty { return nil }
            let isName = tally.asName * 2 > tally.count
            guard kinds.contains(isName ? .name : .term) else { return nil }
            let headword = isName ? tally.surface : texts.joined(separator: " ")
            return Candidate(
                kind: isName ? .name : .term,
                sense: sense(headword, isName ? .propn : .noun, labels: isName ? ["name"] : []),
                count: tally.count, weight: weight, example: tally.example)
        }
    }
}
