import PadanMorphology
import Testing

/// Every affix rule does what its own examples say.
struct RuleExampleTests {
    struct Case: Sendable, CustomStringConvertible {
        var rule: AffixRule
        var form: String
        var base: String
        var description: String { "\(rule.name): \(form) = \(base)" }

        /// What is left of the form when the rule takes its affix off.
        var remainders: [AffixRule.Remainder] { rule.undo(Array(form.utf8)[...]) }
    }

    private static let right = AffixRule.all.flatMap { rule in
        rule.right.map { Case(rule: rule, form: $0.form, base: $0.base) }
    }
    private static let wrong = AffixRule.all.flatMap { rule in
        rule.wrong.map { Case(rule: rule, form: $0.form, base: $0.base) }
    }

    @Test(arguments: right)
    func takesApart(_ example: Case) {
        #expect(example.remainders.contains { $0.base == Array(example.base.utf8) })
    }

    @Test(arguments: wrong)
    func leavesAlone(_ example: Case) {
        #expect(!example.remainders.contains { $0.base == Array(example.base.utf8) })
    }

    @Test func everyRuleHasExamplesOfBothKindsAndANameOfItsOwn() {
        #expect(AffixRule.all.filter(\.right.isEmpty).map(\.name) == [])
        #expect(AffixRule.all.filter { $0.wrong.isEmpty && $0.whole.isEmpty }.map(\.name) == [])
        #expect(Set(AffixRule.all.map(\.name)).count == AffixRule.all.count)
        #expect(AffixRule.all.filter(\.label.isEmpty).isEmpty)
    }

    /// A word stands among those that the lexicons keep whole because the rule itself would take it apart.
    @Test(arguments: AffixRule.all.filter { !$0.whole.isEmpty }.map(\.name))
    func wouldTakeApartWhatALexiconKeepsWhole(_ name: String) throws {
        let rule = try #require(AffixRule.all.first { $0.name == name })
        for word in rule.whole { #expect(!rule.undo(Array(word.utf8)[...]).isEmpty, "\(word)") }
    }

    /// Before, base and behind, joined again, are the form, apart from what a nasal or a sign stands for.
    @Test(arguments: right)
    func whatComesOffStoodInTheForm(_ example: Case) {
        for remainder in example.remainders {
            for part in [remainder.before, remainder.after] where !part.isEmpty && !part.contains("~") {
                #expect(example.form.contains(part.filter { $0 != "-" }))
            }
            #expect(!(remainder.before.isEmpty && remainder.after.isEmpty))
            #expect(remainder.base.count < example.form.utf8.count + 2)
        }
    }

    @Test(arguments: AffixRule.all.map(\.name))
    func aRuleTakesNothingOffShortForms(_ name: String) throws {
        let rule = try #require(AffixRule.all.first { $0.name == name })
        for form in ["", "a", "-", "--", "2", "me", "an"] {
            #expect(rule.undo(Array(form.utf8)[...]).isEmpty, "\(form)")
        }
    }

    @Test func boundPrefixesAreKnownAsSuch() {
        #expect(AffixRule.all.filter(\.isBoundPrefix).contains { $0.name == "antar-" })
        #expect(AffixRule.all.filter { !$0.isBoundPrefix }.contains { $0.name == "meN-" })
    }
}
