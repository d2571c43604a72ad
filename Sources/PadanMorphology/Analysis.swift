import PadanText

/// One way to take a word apart: the affixes that came off, the outermost first, and what is left.
public struct Analysis: Hashable, Sendable {
    /// One affix that came off.
    public struct Step: Hashable, Sendable {
        /// The rule's place in `AffixRule.all`.
        package let rule: Int
        /// What stood before the base, with its mark: `di-`, `buku~`.
        public var before: String
        /// What stood behind it.
        public var after: String
        /// How many bytes of the base stand before `before`.
        let inset: Int
        /// The rule.
        public var affix: AffixRule { AffixRule.all[rule] }

        init(_ rule: Int, _ remainder: AffixRule.Remainder) {
            self.rule = rule
            before = remainder.before
            after = remainder.after
            inset = remainder.inset
        }
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
    /// Behind a prefix that goes onto verb stems the active comes first; elsewhere the base itself. Of kupu2 the last is
    /// kupu-kupu, which is a word where kupu is none.
    public var citations: [(word: String, isActive: Bool)] {
        var found: [(word: String, isActive: Bool)] = []
        visitCitations { word, kind in
            found.append((String(decoding: word.indices.map { word[$0] }, as: UTF8.self), kind == .active))
            return true
        }
        return found
    }

    /// What a citation is beside the base.
    package enum Citation { case itself, doubled, active }

    /// Hands over the folded bytes of one of the `citations` after the other, until `body` returns false.
    package func visitCitations(_ body: (_ word: borrowing Span<UInt8>, Citation) -> Bool) {
        let bytes = Array(base.utf8)
        func visitActive() -> Bool { !isVerbStem || Nasal.visitActive(of: bytes[...]) { body($0, .active) } }
        let isActiveFirst = isVerbStem && steps.contains { $0.affix.base == .verbStem }
        if isActiveFirst, !visitActive() { return }
        guard body(bytes.span, .itself) else { return }
        if steps.contains(where: { $0.affix == .fullReduplication }) {
            let doubled = bytes + [UInt8(ascii: "-")] + bytes
            guard body(doubled.span, .doubled) else { return }
        }
        if !isActiveFirst { _ = visitActive() }
    }

    /// The morphemes, in the order of the form.
    ///
    /// `classes` has what is known of the word's part of speech with all affixes, without the outermost one, and so on
    /// to the root's; the labels depend on it.
    public func morphemes(rootGloss: String, classes: [UPOS?] = []) -> [Morpheme] {
        var before: [Morpheme] = [], after: [Morpheme] = []
        /// A copy that stands inside prefixes, with the bytes of them that are still to come.
        var copy: (morpheme: Morpheme, bytes: Int)?
        for (i, step) in steps.enumerated() {
            let use = AffixUse(self, step: i, classes: classes)
            if !step.before.isEmpty {
                let part = Morpheme(text: String(step.before.dropLast()), side: .before, use: use)
                if step.inset > 0 {
                    copy = (part, step.inset)
                } else {
                    before.append(part)
                    copy?.bytes -= part.text.utf8.count
                }
                if let inside = copy, inside.bytes == 0 {
                    before.append(inside.morpheme)
                    copy = nil
                }
            }
            if !step.after.isEmpty {
                after.append(Morpheme(text: String(step.after.dropFirst()), side: .after, use: use))
            }
        }
        // menulis-nulis: the copy has the nasal that the prefix ends in, so it can only stand behind the root.
        if var inside = copy?.morpheme {
            inside.side = .after
            after.append(inside)
        }
        return before + [Morpheme(form: base, gloss: rootGloss)] + after.reversed()
    }
}
