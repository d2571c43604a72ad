import PadanGloss
import PadanMorphology
import TestSupport
import Testing

/// Words that only look as if they had an affix, which the shipped lexicons keep from being cut.
struct WholeWordTests {
    struct Case: Sendable, CustomStringConvertible {
        var rule: AffixRule
        var word: String
        var description: String { "\(rule.name): \(word)" }
    }

    private static let cases = AffixRule.all.flatMap { rule in rule.whole.map { Case(rule: rule, word: $0) } }

    @Test(arguments: cases)
    func hasNoPieceThatIsTheAffix(_ example: Case) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(example.word)
        let word = try #require(gloss.word(0))
        #expect(!word.glosses.isEmpty)
        #expect(!word.morphemes.contains { $0.use?.affix == example.rule }, "\(word.morphemes.map(\.form))")
    }
}
