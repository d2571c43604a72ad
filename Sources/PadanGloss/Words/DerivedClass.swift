import PadanMorphology
import PadanText

/// The part of speech that affixes make of a word.
enum DerivedClass {
    /// The class of the form, or nil where the affixes do not go onto such a word.
    ///
    /// `isTransitive` tells whether the headword is a verb in meN-, which -nya gives an object.
    static func upos(of base: UPOS, under rules: [AffixRule], isTransitive: Bool = true) -> UPOS? {
        var upos = base
        for rule in rules.reversed() {
            guard let next = apply(rule, to: upos, isTransitive) else { return nil }
            upos = next
        }
        return upos
    }

    private static func apply(_ rule: AffixRule, to upos: UPOS, _ isTransitive: Bool) -> UPOS? {
        switch rule.name {
        case "di-", "ku-", "kau-": return upos == .verb || upos.isContent && upos != .propn ? .verb : nil
        case "meN-", "nge-": return upos.isContent && upos != .propn ? .verb : nil
        case "ter-": return upos == .adj ? .adj : upos.isContent && upos != .propn ? .verb : nil
        case "ber-", "ber- -an": return upos.isContent || upos == .num ? .verb : nil
        case "per-": return upos == .adj || upos == .verb || upos == .noun ? .verb : nil
        case "-kan", "-i", "-in": return upos.isContent && upos != .propn ? .verb : nil
        case "se-": return upos == .noun ? .noun : upos == .adj || upos == .adv ? .adj : upos == .propn ? .adj : nil
        case "ke-": return upos == .num ? .adj : upos == .sym || upos == .x ? .adj : nil
        case "peN-", "peN- -an", "per- -an", "-an", "ke- -an":
            return upos.isContent && upos != .propn || upos == .num || upos == .part ? .noun : nil
        case "se- -nya": return upos == .adj || upos == .adv ? .adv : nil
        case "-nya" where upos == .adj: return .noun
        // datangnya, naiknya: what is done; menemukannya keeps its verb.
        case "-nya" where upos == .verb && !isTransitive: return .noun
        default:
            if rule.kind == .suffix { return upos == .noun || upos == .adj ? .noun : nil }
            return upos
        }
    }
}
