import Foundation
import TestSupport
import Testing

/// What texts have and the lexicons have not, from the texts to a lexicon of one's own.
struct ExtractCommandTests {
    private let installation: Installation
    private var folder: TemporaryFolder { installation.folder }

    init() throws { installation = try Installation() }

    private static let text = """
        Kapal Guru Tinggi (KGT) berlayar. Mereka melihat rumah guru di kota itu, kata Sastro Wiguna.
        Guru itu memviralkan KGT. Rumah guru itu viral, kata Sastro Wiguna.

        """

    private func rows(_ text: String) -> [[String]] {
        text.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test func theTableHasWhatNoLexiconHas() throws {
        let outcome = try installation.padan("extract", input: Self.text)
        #expect(outcome.status == 0 && outcome.complaints == "")
        let rows = rows(outcome.text)
        #expect(
            rows.first == ["headword", "pos", "gloss", "root", "labels", "note", "count", "weight", "example"])
        let found = rows.dropFirst().map { Array($0[0...6]) }
        #expect(
            ["KGT; Tall Teacher Ship", "KGT; High Teacher Ship"].contains {
                found.contains(["KGT", "propn", $0, "", "abbreviation", "Kapal Guru Tinggi", "2"])
            })
        #expect(found.contains(["Sastro Wiguna", "propn", "", "", "name", "", "2"]))
        #expect(found.contains(["rumah guru", "noun", "", "", "", "", "2"]))
        #expect(found.contains { $0[0] == "viral" && $0[6] == "2" })
        #expect(found.count == 4)
        let weights = rows.dropFirst().compactMap { Double($0[7]) }
        #expect(weights.count == 4 && weights == weights.sorted(by: >))
    }

    @Test func aTableThatIsFilledInIsAddedAndInTheNextGloss() throws {
        try folder.write("berita.txt", Self.text)
        let table = try installation.padan("extract", "berita.txt").text
        // Filled in as in a spreadsheet: one gloss, the others left empty but for the one that came with the table.
        let filled = rows(table).map { row in
            row[0] == "rumah guru" ? [row[0], row[1], "faculty house"] + row[3...] : row
        }
        try folder.write("calon.tsv", filled.map { $0.joined(separator: "\t") }.joined(separator: "\n") + "\n")
        let added = try installation.padan("lexicon", "add", "--from", "calon.tsv", "--domain", "maritime")
        #expect(added.status == 0 && added.complaints == "")
        #expect(added.text.contains("2 terms added") && added.text.contains("2 without a gloss"))
        let gloss = try installation.padan("gloss", input: "Sebuah rumah guru dan KGT.\n")
        #expect(gloss.text.contains("rumah guru [faculty house]"))
        #expect(gloss.text.contains("KGT [") && gloss.text.contains("Teacher Ship]"))
        #expect(try installation.padan("lexicon", "check", "config/padan/lexicons/my.tsv").status == 0)
        let again = try installation.padan("extract", "--new", "berita.txt").text
        #expect(!rows(again).contains { $0[0] == "rumah guru" || $0[0] == "KGT" })
        #expect(
            try installation.padan("lexicon", "add", "--from", "calon.tsv", "--domain", "maritime").text
                .contains("0 terms added"))
    }

    @Test func manyFilesAreCountedTogether() throws {
        try folder.write("a.txt", "Kapal guru berlayar.")
        try folder.write("b.txt", "Mereka melihat kapal guru.")
        #expect(rows(try installation.padan("extract", "a.txt").text).count == 1)
        let both = rows(try installation.padan("extract", "a.txt", "-", "b.txt", input: "Kapal guru itu lama.\n").text)
        #expect(both.map { $0[0] } == ["headword", "kapal guru"] && both.last?[6] == "3")
    }

    @Test func aKindAndALeastCountAreKept() throws {
        let names = rows(try installation.padan("extract", "--kind", "name", input: Self.text).text)
        #expect(names.map { $0[0] } == ["headword", "Sastro Wiguna"])
        let three = rows(try installation.padan("extract", "--least", "3", "--kind", "term", input: Self.text).text)
        #expect(three.count == 1)
    }

    @Test func textsWithoutAnythingGiveTheHeader() throws {
        for input in ["", "\n\n", "12, 13!"] {
            let outcome = try installation.padan("extract", input: input)
            #expect(outcome.status == 0 && rows(outcome.text).count == 1)
        }
    }

    @Test func brokenBytesAreToldAndTheRestCounts() throws {
        try folder.write("a.txt", Array("Kapal guru. ".utf8) + [0xFF, 0xC3] + Array(" Kapal guru.\n".utf8))
        let outcome = try installation.padan("extract", "a.txt")
        #expect(outcome.status == 0 && outcome.complaints.contains("a.txt"))
        #expect(rows(outcome.text).map { $0[0] } == ["headword", "kapal guru"])
    }

    @Test func aMissingFileIsToldBeforeAnythingIsWritten() throws {
        try folder.write("a.txt", Self.text)
        let outcome = try installation.padan("extract", "a.txt", "tidak-ada.txt")
        #expect(outcome.status == 2 && outcome.bytes.isEmpty && outcome.complaints.contains("tidak-ada.txt"))
    }

    @Test func aClosedPipeEndsIt() throws {
        let names = (0..<20_000).map { "Ketua Zzk\($0)a datang. Mereka melihat Zzk\($0)a." }
        try folder.write("a.txt", names.joined(separator: "\n"))
        let outcome = try installation.bash("padan extract a.txt | head -n 1; echo ${PIPESTATUS[0]}")
        #expect(outcome.text.hasPrefix("headword\t") && outcome.complaints == "")
        #expect(outcome.text.split(separator: "\n").count == 2)
    }
}
