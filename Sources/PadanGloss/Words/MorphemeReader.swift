import PadanLexicon
import PadanMorphology
import PadanText

/// Says of what parts a word is made, and what each of them means.
struct MorphemeReader {
    let index: LexiconIndex

    /// The parts of a form: the affixes of the analysis that ends at its root, or at its headword where none ends at the
    /// root (ketidakadilan=nya), or what its hyphens set apart.
    func morphemes(_ form: String, _ reading: Reading, _ sense: Sense, root: String, gloss: String) -> [Morpheme] {
        let headword = sense.headword.folded
        // A name has no parts but those that are written on to it.
        let isName = sense.upos == .propn && reading.inflection.isEmpty
        if isName || form == root {
            return parts(form, gloss: isName || form == headword ? gloss : english(of: root, sense), isName: isName)
        }
        guard let analysis = analysis(of: form, root: root, reading) else {
            if headword == form || headword == root { return parts(form, gloss: gloss, isName: false) }
            return morphemes(form, reading, sense, root: headword, gloss: gloss)
        }
        let wanted = baseClass(analysis, sense)
        let found = analysis.morphemes(
            rootGloss: english(of: root, sense, as: wanted),
            classes: classes(analysis, reading, sense, root: root, as: wanted))
        // A root with a hyphen of its own falls into parts too.
        return found.flatMap { part in
            part.boundary == nil ? parts(part.text, gloss: part.gloss, isName: sense.upos == .propn) : [part]
        }
    }

    /// The parts of a form that no lexicon has.
    func morphemes(_ form: String) -> [Morpheme] { parts(form, gloss: "", isName: true) }

    /// The analysis that ends at the root: the one with the fewest affixes, of those that go the reading's way if any.
    private func analysis(of form: String, root: String, _ reading: Reading) -> Analysis? {
        var best: (analysis: Analysis, cost: Int)?
        Analyzer().visit(form, to: root) { analysis in
            guard !analysis.steps.isEmpty else { return true }
            let least = 2 * analysis.steps.count
            if let best, best.cost <= least { return false }
            var cost = least
            if !analysis.steps.starts(with: reading.steps) { cost += 3 }
            if isChance(analysis, form) { cost += 3 }
            if cost < best?.cost ?? .max { best = (analysis, cost) }
            return cost > least
        }
        return best?.analysis
    }

    /// Whether ber- and -an only happen to stand on both sides: ber-pakaian, from pakaian.
    private func isChance(_ analysis: Analysis, _ form: String) -> Bool {
        guard let step = analysis.steps.last, step.affix.name == "ber- -an",
            let id = index.find(analysis.base + "an")
        else { return false }
        return !index.senses(of: id).isEmpty
    }

    /// What is known of the word's class with all affixes, without the outermost, and so on to the root's.
    private func classes(
        _ analysis: Analysis, _ reading: Reading, _ sense: Sense, root: String, as wanted: UPOS?
    ) -> [UPOS?] {
        let count = analysis.steps.count
        var classes = [UPOS?](repeating: nil, count: count + 1)
        let isHeadword = sense.headword.folded == root
        classes[count] = isHeadword ? sense.upos : self.sense(of: root, as: wanted).map { index.upos(of: $0) }
        let isTransitive = count > 1 || sense.headword.hasPrefix("me")
        let known = analysis.steps.starts(with: reading.steps) ? reading.steps.count : 0
        for i in analysis.steps.indices.reversed() {
            classes[i] = classes[i + 1].flatMap {
                DerivedClass.upos(of: $0, under: analysis.steps[i], isTransitive: isTransitive)
            }
            // The lexicon knows the class of its headword better than a rule does.
            if i == known { classes[i] = sense.upos }
        }
        classes[0] = reading.upos
        return classes
    }

    /// The class that the innermost affix goes onto where the root has several: pukul hit, not o'clock, of memukul.
    ///
    /// What has -kan, -i or per- has them from another class as often: besar big, not grow up, of membesarkan.
    private func baseClass(_ analysis: Analysis, _ sense: Sense) -> UPOS? {
        let rules = analysis.steps.map(\.affix)
        guard let innermost = rules.last(where: { $0.boundary == .affix }), innermost.base == .verbStem,
            sense.upos != .adj, !rules.contains(where: { ["-kan", "-i", "-in", "per-"].contains($0.name) })
        else { return nil }
        return .verb
    }

    /// The English of a root: the chosen sense's where it is the root itself, or the root's own, or, for a root that is
    /// no word by itself, what it means in a verb (melibatkan of libat), or in the headword at hand (kupu-kupu).
    private func english(of root: String, _ sense: Sense, as wanted: UPOS? = nil) -> String {
        let headword = sense.glosses.first ?? ""
        if sense.headword.folded == root { return headword }
        let found =
            self.sense(of: root, as: wanted)
            ?? AffixRule.verbs(of: root).lazy.compactMap { self.sense(of: $0, as: wanted) }.first
        return found.map { index.glosses(of: $0).first ?? "" } ?? headword
    }

    /// The first sense of a word that has English, one of this class before all others, and a content word before
    /// another: what affixes go onto is bagi divide, not bagi for.
    private func sense(of word: String, as upos: UPOS? = nil) -> SenseID? {
        guard let id = index.find(word) else { return nil }
        let senses = index.senses(of: id).filter { index.hasGloss($0) }
        return senses.first { index.upos(of: $0) == upos } ?? senses.first { index.upos(of: $0).isContent }
            ?? senses.first
    }

    /// A form that no affix explains: one part, or several where it has hyphens, which are boundaries too.
    ///
    /// The gloss goes with the parts where it has as many; else each part has its own English; else the gloss stands
    /// under each (Leipzig Glossing Rules, 8).
    private func parts(_ form: String, gloss: String, isName: Bool) -> [Morpheme] {
        let parts = Morpheme.Boundary.split(form)
        guard parts.count > 1 else { return [Morpheme(form: parts.first ?? form, gloss: gloss)] }
        if !isName || gloss.isEmpty, let found = affixed(form) { return found }
        if parts.count == 2, isCopy(parts[0], parts[1]) {
            return [.copy(parts[0]), Morpheme(form: parts[1], gloss: gloss)]
        }
        var glosses = gloss.split(separator: "-").map(String.init)
        if glosses.count != parts.count {
            glosses = parts.map { part in sense(of: part).flatMap { index.glosses(of: $0).first } ?? "" }
            if !gloss.isEmpty, isName || glosses.contains("") { glosses = parts.map { _ in gloss } }
        }
        return zip(parts, glosses).enumerated().map { i, part in
            i == parts.count - 1
                ? Morpheme(form: part.0, gloss: part.1)
                : Morpheme(text: part.0, gloss: part.1, boundary: .affix, side: .before)
        }
    }

    /// The parts of a form with hyphens that affixes and a known base explain: ke-72, sebaik-baiknya.
    private func affixed(_ form: String) -> [Morpheme]? {
        var found: [Morpheme]?
        Analyzer().visit(form) { analysis in
            guard !analysis.steps.isEmpty, !analysis.base.contains("-"), analysis.copiesItsBase else { return true }
            if analysis.base.utf8.allSatisfy({ isDigit($0) }) {
                found = analysis.morphemes(rootGloss: analysis.base)
            } else if analysis.base.utf8.count > 2, let sense = sense(of: analysis.base) {
                let classes = [UPOS?](repeating: nil, count: analysis.steps.count) + [index.upos(of: sense)]
                found = analysis.morphemes(rootGloss: index.glosses(of: sense).first ?? "", classes: classes)
            }
            return found == nil
        }
        return found
    }

    /// Whether one half of a word is the other, or sounds like it: bolak-balik.
    private func isCopy(_ first: String, _ second: String) -> Bool {
        let doubled = Array("\(first)-\(second)".utf8)
        return first.utf8.count > 2 && !first.contains(where: \.isNumber)
            && (first == second || !AffixRule.partialReduplication.undo(doubled[...]).isEmpty)
    }
}

extension Analysis {
    /// Whether what is said twice in it is the base, and no affixes with it.
    fileprivate var copiesItsBase: Bool {
        steps.allSatisfy { step in
            ![.fullReduplication, .affixedReduplication].contains(step.affix) || step.before == "\(base)~"
        }
    }
}
