import PadanMorphology
import PadanText

/// Takes affixed forms of words that no lexicon has together, under the base that most of them share.
///
/// `memviralkan`, `diviralkan` and `viralnya` explain one another; a form whose affixes nothing else supports stays
/// as it is.
struct WordFamilies {
    /// A form that was met.
    struct Form {
        var text: String
        var count: Int
        var upos: UPOS
    }

    /// Forms of one word.
    struct Family: Equatable {
        var headword: String
        /// What is left when the affixes are off; empty where the headword is it.
        var root: String
        var upos: UPOS
        var forms: [String]
        var count: Int
    }

    /// The shortest base that is believed where it does not occur by itself.
    private static let shortestBase = 4
    /// The shortest that is believed at all.
    private static let shortestWord = 3

    /// The families of some forms, in the order of their headwords.
    static func families(of forms: [Form]) -> [Family] {
        let known = Set(forms.map(\.text))
        var bases: [String: [Base]] = [:]
        var support: [String: Set<String>] = [:]
        for form in forms {
            let own = Self.bases(of: form.text, known)
            bases[form.text] = own
            for base in own { support[base.text, default: []].insert(form.text) }
        }
        var groups: [String: [(form: Form, base: Base)]] = [:]
        for form in forms {
            let own = bases[form.text] ?? []
            let best = own.max { a, b in
                let x = (support[a.text]?.count ?? 0, a.text.utf8.count),
                    y = (support[b.text]?.count ?? 0, b.text.utf8.count)
                return x < y
            }
            guard let best else { continue }
            groups[best.text, default: []].append((form, best))
        }
        return groups.map { base, members in
            // The innermost that is left of all of them: viral of memviralkan and diviralkan, beside viralkan.
            let shared = members.map { Set((bases[$0.form.text] ?? []).map(\.text)) }
            let root = shared.dropFirst().reduce(shared[0]) { $0.intersection($1) }
                .min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
            return family(base, members, root: root ?? base, isMet: known.contains(base))
        }
        .sorted { $0.headword < $1.headword }
    }

    private struct Base {
        var text: String
        /// The active verb of the base, where the affixes ask for a verb.
        var active: String?
    }

    /// What a form can be a form of, itself first.
    private static func bases(of form: String, _ known: Set<String>) -> [Base] {
        var result = [Base(text: form)]
        guard form.utf8.count <= Analyzer.longestForm, !form.contains("'") else { return result }
        for analysis in Analyzer().analyses(of: form) {
            guard !analysis.steps.isEmpty, !analysis.steps.contains(where: { $0.affix.isBoundPrefix }),
                !result.contains(where: { $0.text == analysis.base }),
                analysis.base.utf8.count >= (known.contains(analysis.base) ? shortestWord : shortestBase)
            else { continue }
            let isVerb = analysis.steps.contains { $0.affix.base == .verbStem }
            let active = isVerb && analysis.isVerbStem ? analysis.citations.first { $0.isActive }?.word : nil
            result.append(Base(text: analysis.base, active: active))
        }
        return result
    }

    private static func family(_ base: String, _ members: [(form: Form, base: Base)], root: String, isMet: Bool)
        -> Family
    {
        let sorted = members.sorted { ($1.form.count, $0.form.text) < ($0.form.count, $1.form.text) }
        let forms = sorted.map(\.form.text), count = sorted.reduce(0) { $0 + $1.form.count }
        let first = sorted.first?.form.upos ?? .noun
        if isMet {
            let upos = sorted.first { $0.form.text == base }?.form.upos ?? first
            return Family(headword: base, root: "", upos: upos, forms: forms, count: count)
        }
        // memviralkan for diviralkan: verbs stand under their active form.
        let actives = sorted.compactMap(\.base.active)
        if let active = actives.first(where: { forms.contains($0) }) ?? actives.first {
            return Family(headword: active, root: root, upos: .verb, forms: forms, count: count)
        }
        return Family(headword: base, root: "", upos: first, forms: forms, count: count)
    }
}
