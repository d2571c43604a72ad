import PadanLexicon
import PadanMorphology
import PadanText

/// Says which root a word is shown with.
///
/// It is the lemma of the treebanks of Indonesian (Universal Dependencies): what is left when native affixes and clitics
/// are off. Prefixes and suffixes of Greek, Latin and Sanskrit belong to the root (globalisasi, non-keuangan, ilmuwan),
/// a spelling that is not the standard one keeps its letters (propinsi), and a compound is its own root.
struct RootReader {
    let index: LexiconIndex

    /// The root of a headword that a lexicon gives none: itself, or what -nya stands on when it is no adverb
    /// (hari sebelumnya: belum, and sebelumnya for the adverb).
    func root(of headword: String, _ upos: UPOS) -> String {
        guard upos == .adj || upos == .noun, headword.hasSuffix("nya"), headword.utf8.count >= 7 else {
            return headword
        }
        let base = String(headword.dropLast(3))
        guard let id = index.find(base), let sense = index.senses(of: id).first, index.upos(of: sense) != .propn else {
            return headword
        }
        let root = index.sense(sense).root
        return root.isEmpty ? base : root.folded
    }

    /// The root of a form, given what its lexicon entry says of it.
    func root(_ form: String, _ reading: Reading, _ sense: Sense, innermost: String) -> String {
        let headword = sense.headword.folded
        // non-keuangan, lokalisasi, and sosial-ekonomi, of which no entry has the whole.
        let isLearned = reading.steps.contains { $0.affix.isBoundPrefix || $0.affix.isLoanSuffix }
        if isLearned || reading.isByRule && reading.steps.isEmpty { return uncliticized(form, reading.steps) }
        guard innermost != headword, !innermost.isEmpty else { return innermost }
        if let suffix = AffixRule.loanSuffix(behind: innermost, in: headword) { return innermost + suffix }
        guard AffixRule.isLoan(headword) || sense.labels.contains("nonstandard") else { return innermost }
        return native(headword, innermost) ?? headword
    }

    /// The root where native affixes lead to it, or the listed word nearest to it that they lead to: ijin of seijin, whose
    /// root is izin.
    private func native(_ headword: String, _ root: String) -> String? {
        var found: String?
        Analyzer().visit(headword) { analysis in
            guard !analysis.steps.isEmpty,
                !analysis.steps.contains(where: { $0.affix.isBoundPrefix || $0.affix.isLoanSuffix })
            else { return true }
            if analysis.base == root {
                found = root
                return false
            }
            if let id = index.find(analysis.base), let sense = index.senses(of: id).first,
                index.sense(sense).root.folded == root, analysis.base.utf8.count < found?.utf8.count ?? .max
            {
                found = analysis.base
            }
            return true
        }
        return found
    }

    /// A form without its clitics.
    private func uncliticized(_ form: String, _ steps: [Analysis.Step]) -> String {
        var result = form
        for step in steps.prefix(while: { $0.affix.boundary == .clitic }) where !step.after.isEmpty {
            let ending = step.after.dropFirst()
            if result.hasSuffix(ending) { result.removeLast(ending.count) }
            if result.hasSuffix("-") { result.removeLast() }
        }
        return result
    }
}
