import PadanMorphology
import PadanText

/// The part of speech that affixes make of a word.
enum DerivedClass {
    /// The class of the form, or nil where the affixes do not go onto such a word.
    ///
    /// `isTransitive` tells whether the headword is a verb in meN-, which -nya gives an object.
    static func upos(of base: UPOS, under steps: [Analysis.Step], isTransitive: Bool) -> UPOS? {
        var upos = base
        for step in steps.reversed() {
            guard let next = self.upos(of: upos, under: step, isTransitive: isTransitive) else { return nil }
            upos = next
        }
        return upos
    }

    /// The class that one affix makes, or nil where it does not go onto such a word.
    static func upos(of base: UPOS, under step: Analysis.Step, isTransitive: Bool = true) -> UPOS? {
        effects[step.rule].apply(to: base, isTransitive)
    }

    /// By the rule's place in `AffixRule.all`.
    private static let effects = AffixRule.all.map { Effect($0) }

    /// What an affix makes of a class.
    private enum Effect {
        case voice, verb, ter, ber, per, se, ke, noun, superlative, nya, suffixOfNouns, none

        init(_ rule: AffixRule) {
            switch rule.name {
            case "di-", "ku-", "kau-": self = .voice
            case "meN-", "nge-", "-kan", "-i", "-in": self = .verb
            case "ter-": self = .ter
            case "ber-", "ber- -an": self = .ber
            case "per-": self = .per
            case "se-": self = .se
            case "ke-": self = .ke
            case "peN-", "peN- -an", "per- -an", "-an", "ke- -an": self = .noun
            case "se- -nya": self = .superlative
            case "-nya": self = .nya
            default: self = rule.kind == .suffix ? .suffixOfNouns : .none
            }
        }

        func apply(to upos: UPOS, _ isTransitive: Bool) -> UPOS? {
            switch self {
            case .voice: return upos == .verb || upos.isContent && upos != .propn ? .verb : nil
            case .verb: return upos.isContent && upos != .propn ? .verb : nil
            case .ter: return upos == .adj ? .adj : upos.isContent && upos != .propn ? .verb : nil
            case .ber: return upos.isContent || upos == .num ? .verb : nil
            case .per: return upos == .adj || upos == .verb || upos == .noun ? .verb : nil
            case .se: return upos == .noun ? .noun : upos == .adj || upos == .adv || upos == .propn ? .adj : nil
            case .ke: return upos == .num || upos == .sym || upos == .x ? .adj : nil
            case .noun: return upos.isContent && upos != .propn || upos == .num || upos == .part ? .noun : nil
            case .superlative: return upos == .adj || upos == .adv ? .adv : nil
            // datangnya, naiknya: what is done; menemukannya keeps its verb.
            case .nya: return upos == .adj || upos == .verb && !isTransitive ? .noun : upos
            case .suffixOfNouns: return upos == .noun || upos == .adj ? .noun : nil
            case .none: return upos
            }
        }
    }
}
