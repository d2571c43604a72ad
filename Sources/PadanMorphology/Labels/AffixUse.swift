import PadanText

/// An affix in its place in a word: what decides its label.
public struct AffixUse: Hashable, Sendable {
    /// The rule's place in `AffixRule.all`.
    let rule: Int
    /// What the affix was put on; nil where that is not known.
    public var base: UPOS?
    /// What the word is with it; nil where that is not known.
    public var whole: UPOS?
    /// The rule of the next affix inside it.
    let inner: Int?
    /// Whether nothing but clitics stands around it.
    public var isOutermost: Bool

    /// The rule.
    public var affix: AffixRule { AffixRule.all[rule] }

    /// The use of an affix of some step of an analysis.
    init(_ analysis: Analysis, step: Int, classes: [UPOS?]) {
        let steps = analysis.steps
        rule = steps[step].rule
        base = step + 1 < classes.count ? classes[step + 1] : nil
        whole = step < classes.count ? classes[step] : nil
        inner = step + 1 < steps.count ? steps[step + 1].rule : nil
        isOutermost = steps[..<step].allSatisfy { $0.affix.boundary == .clitic }
    }

    /// A rule of whose base nothing is known.
    init(_ rule: AffixRule) {
        self.rule = AffixRule.all.firstIndex(of: rule) ?? 0
        inner = nil
        isOutermost = true
    }
}
