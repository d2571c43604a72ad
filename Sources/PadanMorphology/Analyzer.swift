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

    /// Hands over one analysis after the other, in the order of `analyses(of:)`, until `body` returns false; with a base
    /// those that end at it alone.
    public func visit(_ form: String, to base: String? = nil, _ body: (Analysis) -> Bool) {
        let bytes = Array(form.utf8)
        let wanted = base.map { Array($0.utf8) }
        let gates = Self.gates, rules = AffixRule.all
        var queue = [State(bytes: bytes)]
        /// What has come off on the way to a state, and what is left.
        func analysis(_ state: State) -> Analysis {
            var steps: [Analysis.Step] = []
            steps.reserveCapacity(state.count)
            var last = state
            while let step = last.step {
                steps.append(step)
                last = queue[last.origin]
            }
            steps.reverse()
            return Analysis(
                steps: steps, base: String(decoding: state.bytes, as: UTF8.self),
                isVerbStem: state.isVerbStem || steps.isEmpty)
        }
        guard bytes.count <= Self.longestForm else {
            if wanted == nil || wanted == bytes { _ = body(analysis(queue[0])) }
            return
        }
        var next = 0
        while next < queue.count, next < Self.mostAnalyses {
            let state = queue[next]
            next += 1
            if let wanted, state.bytes != wanted {
                // What comes off changes the first letter of the rest at most; of two halves it can leave parts of both.
                if !state.bytes.contains(UInt8(ascii: "-")), !state.bytes.contains(behindFirst: wanted.dropFirst()) {
                    continue
                }
            } else if !body(analysis(state)) {
                return
            }
            guard let first = state.bytes.first, let last = state.bytes.last else { continue }
            let edges = Edges(state.bytes)
            for place in gates[first, last] {
                let gate = gates.all[Int(place)]
                guard gate.opens(to: edges), state.allows(gate) else { continue }
                for remainder in rules[gate.number].undo(state.bytes[...]) {
                    let step = Analysis.Step(gate.number, remainder)
                    queue.append(state.with(step, gate, remainder.base, from: next - 1))
                }
            }
        }
    }

    /// What decides whether a rule is tried, without the rule itself.
    private struct Gate {
        var number: Int
        /// A bit of its own, for a rule that comes off once only; those are among the first 64.
        var once: UInt64
        var kind: AffixRule.Kind
        var isBound: Bool
        var makesVerbStem: Bool
        /// Whether it can stand inside another affix although it goes onto verb stems: keterbatasan, kepemimpinan.
        var standsInside: Bool
        /// -an and the loan suffixes go onto any word, the others onto verb stems.
        var goesOntoAny: Bool
        /// What a form has to begin and to end with, at most eight bytes each, packed, and the bits that count.
        var head: UInt64
        var headMask: UInt64
        var tail: UInt64
        var tailMask: UInt64
        /// The fewest bytes of a form.
        var fewest: Int

        init(_ number: Int, _ rule: AffixRule) {
            self.number = number
            kind = rule.kind
            isBound = rule.isBoundPrefix
            once = rule.kind == .circumfix || rule.kind == .prefix && !rule.isBoundPrefix ? 1 << UInt64(number) : 0
            makesVerbStem = rule.base == .verbStem
            standsInside = rule.name == "ter-" || rule.name == "peN-"
            goesOntoAny = rule.name == "-an" || rule.base == .noun
            let headCount = min(rule.head.count, 8), tailCount = min(rule.tail.count, 8)
            head = Edges.pack(rule.head.prefix(8)) << UInt64(64 - 8 * headCount)
            headMask = ~(UInt64.max >> UInt64(8 * headCount))
            tail = Edges.pack(rule.tail.suffix(8))
            tailMask = ~(UInt64.max << UInt64(8 * tailCount))
            fewest = headCount + tailCount + 1
        }

        @inline(__always)
        func opens(to edges: Edges) -> Bool {
            if kind == .reduplication { return edges.hasJoint }
            return edges.head & headMask == head && edges.tail & tailMask == tail && edges.count >= fewest
        }
    }

    /// The first and the last eight bytes of a form.
    private struct Edges {
        var head: UInt64
        var tail: UInt64
        var count: Int
        /// Whether a reduplication can be in it: a hyphen, a 2 at the end, or the same consonant twice as in lelaki.
        var hasJoint: Bool

        init(_ form: [UInt8]) {
            count = form.count
            head = Edges.pack(form.prefix(8)) << UInt64(8 * max(0, 8 - form.count))
            tail = Edges.pack(form.suffix(8))
            hasJoint =
                form.contains(UInt8(ascii: "-")) || form.last == UInt8(ascii: "2")
                || form.count >= 6 && form[0] == form[2] && form[1] == UInt8(ascii: "e")
        }

        static func pack(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    }
    /// The gates, and of each edge of a form those that can open to it.
    private struct Gates {
        let all: [Gate]
        /// By the class of the first byte and that of the last one, the places of gates.
        private let lists: [[UInt8]]
        /// By a byte, its class: 0 for one that no rule asks for, as most are.
        private let heads: [UInt8], tails: [UInt8]
        private let tailCount: Int

        init(_ rules: [AffixRule]) {
            all = rules.enumerated().map { Gate($0.offset, $0.element) }
            let firsts = Set(rules.compactMap(\.head.first)).sorted()
            let lasts = Set(rules.compactMap(\.tail.last)).sorted()
            func classes(_ bytes: [UInt8]) -> [UInt8] {
                var classes = [UInt8](repeating: 0, count: 256)
                for (place, byte) in bytes.enumerated() { classes[Int(byte)] = UInt8(place + 1) }
                return classes
            }
            heads = classes(firsts)
            tails = classes(lasts)
            tailCount = lasts.count + 1
            lists = ([nil] + firsts).flatMap { first in
                ([nil] + lasts).map { last in
                    rules.indices.filter { rule in
                        (rules[rule].head.first.map { $0 == first } ?? true)
                            && (rules[rule].tail.last.map { $0 == last } ?? true)
                    }.map(UInt8.init)
                }
            }
        }

        /// Those that can open to a form with a first and a last byte.
        subscript(first: UInt8, last: UInt8) -> [UInt8] {
            lists[Int(heads[Int(first)]) * tailCount + Int(tails[Int(last)])]
        }
    }

    private static let gates = Gates(AffixRule.all)

    /// What has come off so far decides what can come off next.
    private struct State {
        var bytes: [UInt8]
        /// What came off last, and from which state; nil for the whole form.
        var step: Analysis.Step?
        var origin = 0
        /// How much has come off, and the bits of the rules that come off once.
        var count = 0
        var once: UInt64 = 0
        var isVerbStem = false
        var stage = Stage.whole
        var hasSuffix = false
        var hasReduplication = false
        var prefixes = 0

        enum Stage: Int, Comparable {
            case whole, particle, enclitic, voice, inside
            static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
        }

        func allows(_ rule: Gate) -> Bool {
            if count >= 6 || bytes.count < 4 && rule.kind != .prefix { return false }
            switch rule.kind {
            case .particle: return stage < .particle
            case .enclitic: return stage < .enclitic
            case .proclitic: return stage < .voice
            case .reduplication: return !hasReduplication
            case .suffix: return !hasSuffix && (rule.goesOntoAny || isVerbStem || stage <= .enclitic)
            case .prefix:
                if rule.isBound { return true }
                if rule.makesVerbStem, !rule.standsInside { return stage < .voice && prefixes == 0 }
                return prefixes < 2 && once & rule.once == 0
            case .circumfix: return !hasSuffix && once & rule.once == 0
            }
        }

        func with(_ step: Analysis.Step, _ rule: Gate, _ base: [UInt8], from origin: Int) -> State {
            var state = self
            state.bytes = base
            state.step = step
            state.origin = origin
            state.count += 1
            state.once |= rule.once
            switch rule.kind {
            case .particle: state.stage = .particle
            case .enclitic: state.stage = .enclitic
            case .proclitic: state.stage = .voice
            case .prefix where rule.makesVerbStem: state.stage = .voice
            case .reduplication: state.stage = max(stage, .enclitic)
            default: state.stage = .inside
            }
            if rule.kind == .suffix || rule.kind == .circumfix { state.hasSuffix = true }
            if rule.kind == .reduplication { state.hasReduplication = true }
            if rule.kind == .prefix, !rule.isBound { state.prefixes += 1 }
            // A clitic leaves the word as it was; a plural too. A verb stem stays one under its suffix.
            switch rule.kind {
            case .particle, .enclitic: state.isVerbStem = true
            case .reduplication, .suffix: break
            default: state.isVerbStem = rule.makesVerbStem
            }
            return state
        }
    }
}

extension [UInt8] {
    /// Whether some bytes stand in it, behind its first; the search of the standard library takes many times as long.
    fileprivate func contains(behindFirst part: ArraySlice<UInt8>) -> Bool {
        guard let first = part.first else { return true }
        var i = 1
        while i + part.count <= count {
            if self[i] == first, self[i..<i + part.count] == part { return true }
            i += 1
        }
        return false
    }
}
