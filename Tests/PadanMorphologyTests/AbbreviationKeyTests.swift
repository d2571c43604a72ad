import PadanMorphology
import Testing

/// The list of the abbreviations that an output has used.
struct AbbreviationKeyTests {
    private func key(_ labels: LabelSet, _ forms: [(String, String)]) -> [String] {
        var key = AbbreviationKey(labels)
        for (form, base) in forms {
            let found = Analyzer().analyses(of: form).first { $0.base == base }
            for morpheme in found?.morphemes(rootGloss: "NATO") ?? [] { key.add(morpheme) }
        }
        return key.entries.map { "\($0.abbreviation): \($0.meaning)" }
    }

    private let forms = [("penulis", "tulis"), ("ketiga", "tiga"), ("keamanan", "aman"), ("antarkota", "kota")]

    @Test func hasEachAbbreviationOnceAndNoWords() {
        #expect(key(.leipzig, forms) == ["AGT: agent", "NMLZ: nominalizer", "ORD: ordinal"])
    }

    @Test func theNeutralOneTellsTheAffixes() {
        #expect(key(.neutral, forms) == ["AN: ke- -an", "ANTAR: antar-", "KE: ke-, ke- -an", "PEN: peN-"])
    }

    @Test func digitsComeFirst() {
        #expect(key(.leipzig, [("rumahku", "rumah"), ("dibaca", "baca")]).first == "1SG: first person singular")
    }

    @Test func nothingUsedIsAnEmptyKey() {
        #expect(AbbreviationKey(.leipzig).isEmpty)
        #expect(key(.sneddon, [("rumah", "rumah")]).isEmpty)
    }

    /// A label is lower-case English, or made of abbreviations that are explained.
    @Test(arguments: AffixRule.all.map(\.name))
    func everyRulesLabelsAreExplained(_ name: String) throws {
        let rule = try #require(AffixRule.all.first { $0.name == name })
        for example in rule.right {
            let analyses = Analyzer().analyses(of: example.form).filter { $0.steps.contains { $0.affix == rule } }
            for morpheme in analyses.flatMap({ $0.morphemes(rootGloss: "") }) where morpheme.use != nil {
                for labels in [LabelSet.leipzig, .sneddon] {
                    let label = labels.gloss(of: morpheme)
                    for part in LabelSet.abbreviations(in: label) {
                        #expect(LabelSet.meaning(of: part) != nil, "\(part)")
                    }
                    #expect(!LabelSet.abbreviations(in: label).isEmpty || label == label.lowercased())
                }
            }
        }
    }
}
