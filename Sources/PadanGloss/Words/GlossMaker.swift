import PadanLexicon
import PadanMorphology
import PadanText

/// Makes the English of a reading: the sense's glosses, put into the form that the affixes ask for.
struct GlossMaker {
    let index: LexiconIndex

    /// The English of a reading, the best first; empty where nothing is known.
    func glosses(_ reading: Reading, _ use: WordUse = .plain) -> [String] {
        guard let sense = reading.sense else { return [] }
        let base = index.glosses(of: sense)
        let upos = index.upos(of: sense)
        switch use {
        case .plain: break
        case .nominal:
            if upos == .adj { return unique(base.map(EnglishAdjective.quality)) }
            let isPassive = reading.inflection.contains(.passive)
            return unique(base.map { EnglishVerb.gerund(isPassive ? EnglishVerb.passive($0) : $0) })
        case .quoting: return base
        }
        // datangnya, naiknya: a noun of what is done.
        if upos == .verb, reading.upos == .noun, reading.inflection == .third {
            return possess(base.map(EnglishVerb.gerund), .noun, .third)
        }
        return glosses(base, upos: upos, reading.inflection, reading.steps)
    }

    /// Glosses of a sense under an inflection, and under derivational affixes.
    func glosses(_ base: [String], upos: UPOS, _ inflection: Inflection, _ steps: [Analysis.Step] = []) -> [String] {
        guard !inflection.isEmpty, !base.isEmpty else { return base }
        var result = base
        var upos = upos
        if inflection.contains(.derived) {
            for step in steps.reversed() {
                let rule = step.affix
                guard Inflection(rule).contains(.derived) || rule == .meN && upos == .adj else { continue }
                result = unique(result.compactMap { derive($0, rule, upos) })
                upos = DerivedClass.upos(of: upos, under: step) ?? upos
            }
        }
        if inflection.contains(.reduplicated), upos == .noun { result = result.map(EnglishNoun.plural) }
        if inflection.contains(.passive), upos == .verb { result = result.map(EnglishVerb.passive) }
        if inflection.contains(.involuntary) {
            result = result.map {
                upos == .adj ? EnglishAdjective.superlative($0) : upos == .verb ? EnglishVerb.passive($0) : $0
            }
        }
        if inflection.contains(.one) {
            result = result.map { upos == .adj ? "as \($0) as" : upos == .noun ? "one \($0)" : $0 }
        }
        if inflection.contains(.agentFirst) { result = result.map { "I \($0)" } }
        if inflection.contains(.agentSecond) { result = result.map { "you \($0)" } }
        if inflection.contains(.ordinal) { result = result.map { EnglishNumber.ordinal($0) ?? $0 } }
        return unique(possess(result, upos, inflection))
    }

    /// -nya, -ku, -mu: a possessor on a noun, an object on a verb.
    private func possess(_ glosses: [String], _ upos: UPOS, _ inflection: Inflection) -> [String] {
        guard let first = glosses.first else { return glosses }
        switch upos {
        case .noun, .adj, .propn, .num:
            if inflection.contains(.first) { return glosses.map { "my \($0)" } }
            if inflection.contains(.second) { return glosses.map { "your \($0)" } }
            guard inflection.contains(.third) else { return glosses }
            if upos == .adj { return glosses }
            if upos == .propn { return glosses.map { "the \($0)" } }
            let owner = EnglishNoun.isPerson(first) ? "his" : "its"
            return ["\(owner) \(first)", "the \(first)"] + glosses.dropFirst().map { "\(owner) \($0)" }
        case .verb:
            let isPassive = first.hasPrefix("be ")
            guard
                let owner = inflection.contains(.first)
                    ? "me" : inflection.contains(.second) ? "you" : inflection.contains(.third) ? "it" : nil
            else { return glosses }
            return glosses.map { isPassive ? "\($0) by \(owner)" : EnglishVerb.phrase($0, withObject: owner) }
        case .adp:
            if inflection.contains(.first) { return glosses.map { "\($0) me" } }
            if inflection.contains(.second) { return glosses.map { "\($0) you" } }
            return inflection.contains(.third) ? glosses.map { "\($0) it" } : glosses
        default:
            return glosses
        }
    }

    /// The English of a derived word that no entry has.
    private func derive(_ gloss: String, _ rule: AffixRule, _ upos: UPOS) -> String? {
        let isVerb = upos == .verb
        if rule.isBoundPrefix { return "\(rule.label)-\(gloss)" }
        switch rule.name {
        case "meN-", "nge-": return upos == .adj ? "become \(gloss)" : gloss
        case "peN-": return isVerb ? EnglishVerb.agent(gloss) ?? "one who \(EnglishVerb.thirdPerson(gloss))" : gloss
        case "peN- -an", "per- -an", "-an": return isVerb ? EnglishVerb.gerund(gloss) : gloss
        case "ke- -an":
            return upos == .adj ? EnglishAdjective.quality(gloss) : isVerb ? EnglishVerb.gerund(gloss) : gloss
        case "ber-": return upos == .noun ? "have \(gloss)" : gloss
        case "ber- -an", "RED.RECP": return isVerb ? "\(gloss) each other" : gloss
        case "per-": return upos == .adj ? "make \(EnglishAdjective.comparative(gloss))" : gloss
        case "-kan", "-i", "-in": return upos == .adj ? "make \(gloss)" : gloss
        case "se- -nya": return "as \(gloss) as possible"
        case "-wan": return "one concerned with \(gloss)"
        case "-wati": return "woman concerned with \(gloss)"
        case "-isme": return "\(gloss)ism"
        case "-is": return "adherent of \(gloss)"
        case "-itas": return upos == .adj ? EnglishAdjective.quality(gloss) : gloss
        case "-isasi", "-nisasi": return upos == .adj ? "making \(gloss)" : "making into \(gloss)"
        default: return gloss
        }
    }

    private func unique(_ glosses: [String]) -> [String] {
        var seen: Set<String> = []
        return glosses.filter { seen.insert($0).inserted }
    }
}
