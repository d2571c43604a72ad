import PadanMorphology
import TestSupport
import Testing

/// The work and the number of analyses are bounded, whatever the form.
struct AnalyzerBoundTests {
    private static let hard = [
        "memperper" + String(repeating: "per", count: 18), String(repeating: "me", count: 32),
        String(repeating: "an", count: 32), "keke-keke-kekean", String(repeating: "-", count: 60),
        String(repeating: "a-", count: 30), "menge" + String(repeating: "nge", count: 19), "pelajarpelajarpelajar",
        String(repeating: "nya", count: 21), "dimempertanggungjawabkannyalahpun", "ser-ser2", "2222",
        "non-non-non-non-non-non-islam", "transsubsupersemikontramultianti",
    ]

    @Test(arguments: hard)
    func aHardFormHasNoMoreThanTheMost(_ form: String) {
        #expect(Analyzer().analyses(of: form).count <= Analyzer.mostAnalyses)
    }

    @Test(arguments: 51...54 as ClosedRange<UInt64>)
    func anyFormHasNoMoreThanTheMost(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let parts = AffixRule.all.flatMap { $0.right.map(\.form) }
        for _ in 0..<60 {
            let form =
                random.pick(parts) + RandomText.word(0...8, using: &random) + random.pick(["", "kan", "nya", "an"])
            let analyses = Analyzer().analyses(of: form)
            #expect(analyses.count <= Analyzer.mostAnalyses, "\(form)")
            #expect(!analyses.isEmpty)
        }
    }

    @Test(arguments: 55...58 as ClosedRange<UInt64>)
    func theWayToOneBaseIsAmongAll(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let parts = AffixRule.all.flatMap { $0.right.map(\.form) }
        for _ in 0..<40 {
            let form = random.pick(["", "di", "ke"]) + random.pick(parts) + random.pick(["", "kan", "nya", "an"])
            let all = Analyzer().analyses(of: form)
            guard all.count < Analyzer.mostAnalyses else { continue }
            for base in Set(all.map(\.base)) {
                var found: [Analysis] = []
                Analyzer().visit(form, to: base) {
                    found.append($0)
                    return true
                }
                #expect(found == all.filter { $0.base == base }, "\(form) to \(base)")
            }
        }
    }

    @Test func aVeryLongFormIsReturnedWhole() {
        let form = String(repeating: "memper", count: 2000)
        let analyses = Analyzer().analyses(of: form)
        #expect(analyses.count == 1)
        #expect(analyses.first?.base == form)
    }

    @Test func theLongestFormIsStillTakenApart() {
        let form = "di" + String(repeating: "a", count: Analyzer.longestForm - 2)
        #expect(Analyzer().analyses(of: form).count > 1)
        #expect(Analyzer().analyses(of: form + "a").count == 1)
    }

    @Test(arguments: ["é", "di学校kan", "anak\u{301}-anak\u{301}", "дом-дом", "\u{0}\u{0}\u{0}\u{0}", "🙂🙂2"])
    func otherCharactersAreTakenApartWhole(_ form: String) {
        for analysis in Analyzer().analyses(of: form) {
            #expect(!analysis.base.contains("\u{FFFD}"), "\(analysis.base)")
        }
    }
}
