import PadanLexicon
import PadanMorphology
import PadanText

/// Finds the readings of one form: the analyser proposes, the lexicon confirms.
struct FormReader {
    let index: LexiconIndex
    let analyzer = Analyzer()

    /// What the lexicon and the affixes say of a folded form.
    struct Result {
        var readings: [Reading] = []
        /// The form's own place in the vocabulary.
        var own: VocabularyID?
        /// The headwords it is an inflected form of, for phrases.
        var stems: [(id: VocabularyID, inflection: Inflection)] = []
    }

    /// The most readings that a form keeps.
    static let mostReadings = 8

    /// Reads a folded form.
    func read(_ form: String) -> Result {
        var result = Result()
        let bytes = Array(form.utf8)
        result.own = index.find(bytes.span)
        if let own = result.own {
            for (place, sense) in index.senses(of: own).prefix(Self.mostReadings).enumerated() {
                result.readings.append(
                    Reading(sense: sense, upos: index.upos(of: sense), cost: cost(of: sense, place)))
            }
        }
        guard bytes.count >= 3, bytes.count <= Analyzer.longestForm else { return result }
        if result.readings.isEmpty || mayBeInflectedToo(bytes) { addAnalyses(form, to: &result) }
        if result.readings.isEmpty { addHyphenated(bytes, to: &result) }
        return result
    }

    /// Each sense further down in its entry is less likely; one without English is less use; a cry is rare in prose.
    private func cost(of sense: SenseID, _ place: Int) -> Float {
        var cost: Float = place == 0 ? 0 : 0.7 + 0.3 * Float(place)
        if !index.hasGloss(sense) { cost += 0.8 }
        if index.upos(of: sense) == .intj { cost += 1.5 }
        return cost
    }

    /// Whether a listed form can also be the inflected form of a phrase's word: a clitic, a passive, a plural.
    private func mayBeInflectedToo(_ bytes: [UInt8]) -> Bool {
        bytes.count > 4
            && (bytes.starts(with: "di".utf8)
                || bytes.last == UInt8(ascii: "a") && bytes.suffix(3).elementsEqual("nya".utf8))
    }

    private func addAnalyses(_ form: String, to result: inout Result) {
        let isListed = !result.readings.isEmpty
        var depth = Int.max
        var found: [Reading] = []
        analyzer.visit(form) { analysis in
            guard !analysis.steps.isEmpty || analysis.isVerbStem else { return true }
            if analysis.steps.count > depth { return false }
            // An affix on a short base is chance where no entry has the whole: sus + -i, pro- + spek; but pro-AS.
            if analysis.base.utf8.count < 5, analysis.steps.contains(where: \.affix.isBoundPrefix),
                analysis.base.utf8.count < 4 || analysis.steps.count > 1, !form.hasSuffix("-\(analysis.base)")
            {
                return true
            }
            var inflection = analysis.steps.reduce(into: Inflection()) { $0.formUnion(Inflection($1)) }
            analysis.visitCitations { word, citation in
                let isActive = citation == .active
                if analysis.steps.isEmpty, !isActive { return true }
                guard let id = index.find(word) else { return true }
                if index.senses(of: id).isEmpty {
                    // A word that stands only inside phrases has no reading, and its clitics all the same.
                    let isForPhrases = !isActive && Inflection.clitics.isSuperset(of: inflection)
                    if isForPhrases, result.stems.count < 3 { result.stems.append((id, inflection)) }
                    return true
                }
                if isActive { inflection.formUnion(analysis.steps.isEmpty ? .bareStem : []) }
                // kupu2 is kupu-kupu, a word that is always doubled, and no plural.
                if citation == .doubled { inflection.remove(.reduplicated) }
                let readings = self.readings(of: id, analysis, inflection, isActive: isActive)
                guard !readings.isEmpty else { return true }
                depth = min(depth, analysis.steps.count + (inflection.contains(.derived) ? 0 : 1))
                found += readings
                if !inflection.contains(.derived), result.stems.count < 3 { result.stems.append((id, inflection)) }
                return false
            }
            return found.count < 24
        }
        guard !isListed else { return }
        // A derived reading stands only where no inflected one does.
        if found.contains(where: { !$0.isByRule }) { found.removeAll { $0.isByRule } }
        result.readings = Array(found.sorted { $0.cost < $1.cost }.prefix(Self.mostReadings))
    }

    /// The readings of a headword's senses under some affixes; none where the affixes do not go with them.
    private func readings(
        of id: VocabularyID, _ analysis: Analysis, _ inflection: Inflection, isActive: Bool
    ) -> [Reading] {
        var result: [Reading] = []
        let steps = analysis.steps
        let isTransitive = steps.count > 1 || index.key(of: id).hasPrefix("me")
        for (place, sense) in index.senses(of: id).prefix(4).enumerated() {
            let base = index.upos(of: sense)
            // A name takes clitics and bound prefixes only.
            if base == .propn,
                !steps.map(\.affix).allSatisfy({
                    $0.kind == .enclitic || $0.kind == .particle || $0.isBoundPrefix || $0.name == "se-"
                })
            {
                continue
            }
            // se- goes onto no short form but a name: se-DKI.
            if inflection.contains(.one), base != .propn,
                index.traits(of: sense).letterCase == .upper
            {
                continue
            }
            if inflection.contains(.derived), !isPlausible(analysis, sense) { continue }
            if isActive, base != .verb { continue }
            guard let upos = DerivedClass.upos(of: base, under: steps, isTransitive: isTransitive) else { continue }
            var inflection = inflection
            if inflection.contains(.one), base == .verb { inflection.formUnion(.derived) }
            // membiru, of which no entry says that it is to become blue.
            if base == .adj, steps.contains(where: { $0.affix == .meN }) { inflection.formUnion(.derived) }
            let cost = cost(of: sense, place) + 0.5 * Float(steps.count) + (inflection.contains(.derived) ? 1.5 : 0)
            result.append(
                Reading(sense: sense, upos: upos, inflection: inflection, steps: steps, cost: cost))
        }
        return result
    }

    /// Whether a derived word that no entry has can be one: not from an abbreviation, not a suffix on a short base.
    private func isPlausible(_ analysis: Analysis, _ sense: SenseID) -> Bool {
        let traits = index.traits(of: sense), rules = analysis.steps.map(\.affix)
        if traits.letterCase != .lower { return rules.allSatisfy { $0.isBoundPrefix } }
        if traits.isShortForm || traits.contains(.slang) { return false }
        let shortest = rules.contains { $0.kind == .suffix || $0.isBoundPrefix } ? 4 : 3
        return analysis.base.utf8.count >= shortest
            && !rules.contains { $0.name == "nge-" && ["n-", "m-"].contains(analysis.steps[0].before) }
    }

    /// A hyphenated word that only its parts explain: sosial-ekonomi.
    private func addHyphenated(_ bytes: [UInt8], to result: inout Result) {
        guard let hyphen = bytes.lastIndex(of: UInt8(ascii: "-")), hyphen > 1, hyphen < bytes.count - 2 else { return }
        let head = Array(bytes[..<hyphen])
        guard let id = index.find(head.span), let sense = index.senses(of: id).first,
            index.traits(of: sense).letterCase == .lower, index.find(Array(bytes[(hyphen + 1)...]).span) != nil
        else { return }
        result.readings = [
            Reading(sense: sense, upos: index.upos(of: sense), inflection: .derived, cost: 3)
        ]
    }
}
