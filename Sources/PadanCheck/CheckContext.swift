import PadanGloss
import PadanLexicon
import PadanText

/// What the checks see beside the lexicon that they look at.
public struct CheckContext: Sendable {
    /// All lexicons in use together, compiled; the checked ones are among them.
    public let index: LexiconIndex
    /// The words of English; nil where the system has no list of them.
    public let english: EnglishWords?
    /// Translations to hold the glosses against; nil for none.
    public let evidence: TranslationTable?
    /// What was amiss when the context was made, for whoever asked for the checks.
    public let findings: [Finding]
    let glosser: Glosser
    let tokenizer: Tokenizer

    /// A context of these lexicons, with the system's list of English words unless another one is given.
    public init(
        index: LexiconIndex, english: EnglishWords? = .system(), evidence: TranslationTable? = nil
    ) {
        self.index = index
        self.english = english
        self.evidence = evidence
        glosser = Glosser(index: index)
        tokenizer = Tokenizer(abbreviations: DottedAbbreviations(extra: index.dottedHeadwords))
        var findings = evidence?.findings ?? []
        if english == nil {
            findings.append(
                Finding(
                    check: "gloss-indonesian", severity: .note,
                    message: "no list of English words, so Indonesian among the glosses is not looked for; "
                        + "the package wamerican has one",
                    file: EnglishWords.systemPath))
        }
        self.findings = findings
    }

    /// The senses of a headword in all lexicons, the best first.
    func senses(of headword: String) -> Range<SenseID> {
        index.find(pieces(of: headword).map(\.folded).joined(separator: " ")).map { index.senses(of: $0) } ?? 0..<0
    }

    /// The pieces of a headword, as a text's tokens are.
    func pieces(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        return tokenizer.tokens(of: text).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    }
}
