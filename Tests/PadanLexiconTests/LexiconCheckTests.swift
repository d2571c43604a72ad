import PadanCheck
import PadanLexicon
import PadanText
import Testing

/// Each check passes a good lexicon and finds the fault in a bad one, at its line and column.
struct LexiconCheckTests {
    struct Case: Sendable, CustomStringConvertible {
        var check: String
        var lines: String
        var line: Int
        var column: Int
        var description: String { "\(check): \(lines.split(separator: "\n").last ?? "")" }

        init(_ check: String, _ lines: String, line: Int, column: Int) {
            self.check = check
            self.lines = lines
            self.line = line
            self.column = column
        }
    }

    private static let good = """
        %|sym|percent
        air|noun|water
        air|noun|juice; liquid|||of fruit
        Bandung|propn|the Bandung of old
        banyak|adv|a lot; many
        kec.|noun|subdistrict||abbreviation|kecamatan
        lari|verb|run; run away; flee; escape||informal; sport
        wah|intj|the devil
        """

    private static let bad: [Case] = [
        Case("order", "zat|noun|matter\nair|noun|water", line: 3, column: 1),
        Case("order", "api|noun|fire\nBudi|propn|Budi\nair|noun|water", line: 4, column: 1),
        Case("duplicate", "air|noun|water\nair|noun|water", line: 3, column: 1),
        Case("duplicate", "air|noun|water\nair|noun|water|||of the sea", line: 3, column: 1),
        Case("label", "air|noun|water||formal; wet", line: 2, column: 5),
        Case("label", "air|noun|water||Formal", line: 2, column: 5),
        Case("gloss-form", "air|noun|water; water", line: 2, column: 3),
        Case("gloss-form", "air|noun|a; b; c; d; e", line: 2, column: 3),
        Case("gloss-form", "air|noun|water (fresh)", line: 2, column: 3),
        Case("gloss-form", "air|noun|water/juice", line: 2, column: 3),
        Case("gloss-form", "air|noun|the water", line: 2, column: 3),
        Case("gloss-form", "apel|noun|an apple", line: 2, column: 3),
        Case("gloss-form", "lari|verb|to run", line: 2, column: 3),
        Case("headword-form", "...|noun|dots", line: 2, column: 1),
        Case("headword-form", "🙂|noun|smile", line: 2, column: 1),
        Case("pos", "air|nomina|water", line: 2, column: 2),
        Case("gloss", "air|noun|", line: 2, column: 3),
        Case("context", "air|noun|water||||>", line: 2, column: 7),
    ]

    @Test func aGoodLexiconHasNoFindings() {
        #expect(LexiconChecks.run(on: SmallLexicon.file(Self.good)) == [])
    }

    @Test(arguments: bad)
    func aBadLexiconHasTheFinding(_ example: Case) {
        let findings = LexiconChecks.run(on: SmallLexicon.file(example.lines))
        #expect(findings.map(\.check) == [example.check])
        let finding = findings.first
        #expect(finding?.line == example.line && finding?.column == example.column)
        #expect(finding?.file == "kata.tsv" && finding?.severity ?? .note > .note)
    }

    @Test func everyCheckHasAnExample() {
        let shown = Set(Self.bad.map(\.check))
        #expect(LexiconChecks.all.map(\.id).filter { !shown.contains($0) } == [])
        #expect(LexiconChecks.all.filter(\.summary.isEmpty).isEmpty)
    }

    @Test func findingsAreInTheOrderOfLines() {
        let file = SmallLexicon.file("zat|noun|the matter||wet\nair|nomina|water\nair|noun|to water\nrusak")
        let findings = LexiconChecks.run(on: file)
        #expect(findings.map(\.check) == ["gloss-form", "label", "pos", "order", "gloss-form", "columns"])
        #expect(findings.map(\.line) == [2, 2, 3, 4, 4, 5])
    }
}
