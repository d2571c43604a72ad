import PadanText

/// Takes word forms apart in every way that the affix rules allow.
///
/// It proposes and does not judge: `mereka` comes out as me- + reka beside the word itself. The lexicon confirms.
public struct Analyzer: Sendable {
    /// The longest form that is taken apart, in bytes; longer ones are returned whole.
    public static let longestForm = 64
    /// The most analyses of one form.
    public static let mostAnalyses = 256

    /// Makes an analyser.
    public init() {}

    /// All analyses of a folded form, those with fewer affixes first; the first is the form itself.
    public func analyses(of form: String) -> [Analysis] {
        var result: [Analysis] = []
        visit(form) { analysis in
            result.append(analysis)
            return true
        }
        return result
    }

    /// Hands over one analysis after the other, in the order of `analyses(of:)`, until `body` returns false.
    public func visit(_ form: String, _ body: (Analysis) -> Bool) {
        let bytes = Array(form.utf8)
        var queue: [State] = [State(bytes: bytes, steps: [], isVerbStem: false, stage: .whole)]
        guard bytes.count <= Self.longestForm else {
            _ = body(queue[0].analysis)
            return
        }
        var next = 0
        while next < queue.count, next < Self.mostAnalyses {
            let state = queue[next]
            next += 1
            if !body(state.analysis) { return }
            for (number, rule) in Self.candidates(state.bytes) where state.allows(rule) {
                for remainder in rule.undo(state.bytes[...]) {
                    let step = Analysis.Step(rule: number, before: remainder.before, after: remainder.after)
                    queue.append(state.adding(step, rule, remainder.base))
                }
            }
        }
    }

    /// The rules that can apply to a form, by its first and last letter.
    private static func candidates(_ bytes: [UInt8]) -> some Sequence<(Int, AffixRule)> {
        numbered
    }
    private static let numbered = Array(AffixRule.all.enumerated()).map { ($0.offset, $0.element) }

    /// What has come off so far decides what can come off next.
    private struct State {
        var bytes: [UInt8]
        var steps: [Analysis.Step]
        var isVerbStem: Bool
        var stage: Stage

        enum Stage: Int, Comparable {
            case whole, particle, enclitic, voice, inside
            static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
        }

        var analysis: Analysis {
            Analysis(
                steps: steps, base: String(decoding: bytes, as: UTF8.self), isVerbStem: isVerbStem || steps.isEmpty)
        }

        func allows(_ rule: AffixRule) -> Bool {
            if steps.count >= 6 || bytes.count < 4 && rule.kind != .prefix { return false }
            switch rule.kind {
            case .particle: return stage < .particle
            case .enclitic: return stage < .enclitic
            case .proclitic: return stage < .voice
            case .reduplication: return !steps.contains { $0.affix.kind == .reduplication }
            case .suffix:
                // One of each, and none again directly inside itself.
                if rule.name == "-an" || rule.name.count > 4 { return !hasSuffix }
                return !hasSuffix && (isVerbStem || steps.isEmpty || stage <= .enclitic)
            case .prefix:
                if rule.isBoundPrefix { return true }
                let prefixes = steps.filter { $0.affix.kind == .prefix && !$0.affix.isBoundPrefix }
                if rule.base == .verbStem, rule.name != "ter-" { return stage < .voice && prefixes.isEmpty }
                return prefixes.count < 2 && !prefixes.contains { $0.affix == rule }
            case .circumfix: return !hasSuffix && !steps.contains { $0.affix == rule }
            }
        }

        private var hasSuffix: Bool { steps.contains { $0.affix.kind == .suffix || $0.affix.kind == .circumfix } }

        func adding(_ step: Analysis.Step, _ rule: AffixRule, _ base: [UInt8]) -> State {
            var state = self
            state.bytes = base
            state.steps.append(step)
            switch rule.kind {
            case .particle: state.stage = .particle
            case .enclitic: state.stage = .enclitic
            case .proclitic: state.stage = .voice
            case .prefix where rule.base == .verbStem: state.stage = .voice
            case .reduplication: state.stage = max(stage, .enclitic)
            default: state.stage = .inside
            }
            // A clitic leaves the word as it was; a plural too. A verb stem stays one under its suffix.
            switch rule.kind {
            case .particle, .enclitic: state.isVerbStem = true
            case .reduplication, .suffix: break
            default: state.isVerbStem = rule.base == .verbStem
            }
            return state
        }
    }
}
