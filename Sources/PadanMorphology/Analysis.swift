import PadanText

/// One way to take a word apart: the affixes that came off, the outermost first, and what is left.
public struct Analysis: Hashable, Sendable {
    /// One affix that came off.
    public struct Step: Hashable, Sendable {
        /// The rule's place in `AffixRule.all`.
        let rule: Int
        /// What stood before the base.
        public var before: String
        /// What stood behind it.
        public var after: String
        /// The rule.
        public var affix: AffixRule { AffixRule.all[rule] }
    }

    /// The affixes, the outermost first.
    public var steps: [Step]
    /// What is left.
    public var base: String
    /// Whether what is left is a verb without its voice prefix, which the lexicon has under its active form.
    public var isVerbStem: Bool

    /// The words under which a lexicon can have the base, the likeliest first, each with whether it is the active
    /// form of the base: luncurkan, meluncurkan.
    ///
    /// Behind a prefix that goes onto verb stems the active comes first; elsewhere the base itself.
    public var citations: [(word: String, isActive: Bool)] {
        guard isVerbStem else { return [(base, false)] }
        let active = Nasal.active(of: Array(base.utf8)[...]).map { (String(decoding: $0, as: UTF8.self), true) }
        let isBehindVoice = steps.contains { $0.affix.base == .verbStem }
        return isBehindVoice ? active + [(base, false)] : [(base, false)] + active
    }

    /// The morphemes, in the order of the form.
    public func morphemes(rootGloss: String) -> [Morpheme] {
        var before: [Morpheme] = [], after: [Morpheme] = []
        for step in steps {
            let rule = step.affix
            let isClitic = rule.kind == .enclitic || rule.kind == .particle || rule.kind == .proclitic
            func mark(_ form: String) -> String {
                isClitic ? form.replacingHyphen(with: "=") : form
            }
            if !step.before.isEmpty { before.append(Morpheme(form: mark(step.before), gloss: rule.label)) }
            if !step.after.isEmpty {
                after.append(Morpheme(form: mark(step.after), gloss: rule.label))
            }
        }
        return before + [Morpheme(form: base, gloss: rootGloss)] + after.reversed()
    }
}

extension String {
    fileprivate func replacingHyphen(with mark: Character) -> String { String(map { $0 == "-" ? mark : $0 }) }
}

/// A part of a word with its gloss: an affix with its label, or the root with its meaning.
public struct Morpheme: Hashable, Sendable {
    /// The form: `di-`, `luncur`, `-kan`, `=nya`, `RED~`.
    public var form: String
    /// Its label or its English.
    public var gloss: String

    /// Makes a morpheme.
    public init(form: String, gloss: String) {
        self.form = form
        self.gloss = gloss
    }
}
