import Foundation
import PadanCheck
import PadanText
import TestSupport
import Testing

@testable import PadanLexicon

/// The registry of checks is whole, and a good lexicon passes all of them.
struct LexiconChecksTests {
    private static let good = """
        %|sym|percent
        air|noun|water||||
        air|noun|juice; liquid|||of fruit
        Bandung|propn|the Bandung of old
        banyak|adv|a lot; many
        bisa|aux|can; be able to||||>VERB
        bisa|noun|venom||||air
        kec.|noun|subdistrict||abbreviation|kecamatan
        lari|verb|run; run away; flee; escape||informal; sport
        melarikan diri|verb|run away
        pelari|noun|runner|lari
        wah|intj|the devil
        """

    @Test func aGoodLexiconHasNoFindings() {
        let lexicon = CheckedLexicon(Self.good, header: "#title|Kata\n#domain|general\n")
        #expect(lexicon.findings() == [])
        #expect(lexicon.context.findings == [])
    }

    @Test func everyCheckHasAnIdOfItsOwnAndASummary() {
        let ids = LexiconChecks.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(LexiconChecks.all.filter { $0.summary.isEmpty || $0.summary.columns > 60 }.isEmpty)
    }

    @Test func everyCheckIsAFileWithATestFileOfItsName() {
        let reading: Set<String> = ["columns", "headword", "pos", "gloss", "context"]
        for id in LexiconChecks.all.map(\.id) where !reading.contains(id) {
            let name = id.split(separator: "-").map(String.init).map(\.capitalizedFirst).joined() + "Check"
            for path in [
                "Sources/PadanCheck/Checks/\(name).swift", "Tests/PadanLexiconTests/Checks/\(name)Tests.swift",
            ] {
                #expect(FileManager.default.fileExists(atPath: "\(Repository.folder)/\(path)"), "\(path) is missing")
            }
        }
    }

    /// A finding of the reader that no check takes up would be lost.
    @Test func everyFindingOfTheReaderIsTakenUp() {
        let file = SmallLexicon.file("|noun|x\nair|nomina|x\nair|noun|\nair|noun|water||||>\nrusak\na|noun|b||||||")
        let ids = Set(LexiconChecks.all.map(\.id))
        #expect(file.findings.count == 6)
        #expect(file.findings.filter { !ids.contains($0.check) } == [])
    }

    @Test func findingsAreInTheOrderOfLines() {
        let findings = CheckedLexicon("zat|noun|the matter||wet\nair|nomina|water\nair|noun|to water\nrusak").findings()
        #expect(findings.map(\.check) == ["gloss-article", "label", "pos", "order", "gloss-article", "columns"])
        #expect(findings.map(\.line) == [2, 2, 3, 4, 4, 5])
        #expect(findings.allSatisfy { $0.file == "kata.tsv" && $0.severity > .note })
    }

    @Test func aCheckCanRunAlone() {
        let lexicon = CheckedLexicon("zat|noun|the matter||wet\nair|noun|water")
        #expect(lexicon.findings("order").map(\.check) == ["order"])
    }
}
