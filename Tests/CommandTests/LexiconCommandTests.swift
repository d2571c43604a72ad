import Foundation
import TestSupport
import Testing

/// Lexicons of one's own: added to, checked, listed; broken ones are told and their good lines work.
struct LexiconCommandTests {
    private let installation: Installation
    private var folder: TemporaryFolder { installation.folder }

    init() throws { installation = try Installation() }

    private static let text = "Sebuah kapal selam nuklir berlayar."

    @Test func aTermThatIsAddedIsInTheNextGloss() throws {
        #expect(!(try installation.padan("gloss", input: Self.text).text.contains("nuclear")))
        let added = try installation.padan(
            "lexicon", "add", "kapal selam nuklir", "nuclear submarine", "--pos", "noun", "--domain", "military")
        #expect(added.status == 0 && added.complaints == "")
        #expect(added.text.contains("config/padan/lexicons/my.tsv:4: kapal selam nuklir = nuclear submarine"))
        let gloss = try installation.padan("gloss", input: Self.text)
        #expect(gloss.text.contains("kapal selam nuklir [nuclear submarine] berlayar"))
        #expect(try installation.padan("lookup", "nuclear", "submarine").text.contains("kapal selam nuklir"))
    }

    @Test func aTermIsAddedOnce() throws {
        let path = "config/padan/lexicons/my.tsv"
        _ = try installation.padan(
            "lexicon", "add", "air", "water; fresh water", "--label", "formal", "--note", "not the sea")
        let before = try folder.text(path)
        #expect(before.hasSuffix("\nair\tnoun\twater; fresh water\t\tformal\tnot the sea\n"))
        let again = try installation.padan(
            "lexicon", "add", "air", "water;  fresh water ", "--label", "formal", "--note", "not the sea")
        #expect(again.status == 0 && again.text.contains("already"))
        #expect(try folder.text(path) == before)
        #expect(try folder.names(in: "config/padan/lexicons") == ["my.tsv"])
    }

    @Test func aPersonsOwnTermComesFirst() throws {
        _ = try installation.padan("lexicon", "add", "kapal", "boat")
        #expect(try installation.padan("gloss", input: "kapal\n").text == "kapal [boat]\n")
        _ = try installation.padan("lexicon", "add", "kota", "burg", "--label", "replaces")
        let answer = try installation.padan("lookup", "kota").text
        #expect(answer.contains("burg") && !answer.contains("city"))
    }

    @Test func anotherFileIsAddedToAndUsedByName() throws {
        let added = try installation.padan("lexicon", "add", "perahu", "boat", "--to", "laut.tsv")
        #expect(added.status == 0 && added.complaints.contains("--lexicon"))
        #expect(try installation.padan("gloss", input: "perahu\n").text == "perahu\n")
        #expect(try installation.padan("gloss", "--lexicon", "laut.tsv", input: "perahu\n").text == "perahu [boat]\n")
    }

    @Test func aFullDiskLeavesTheOldFileWhole() throws {
        let lines = (0..<400).map { "kata\(1000 + $0)\tnoun\tword number \($0)\n" }.joined()
        let before = "headword\tpos\tgloss\n" + lines
        try folder.write("besar.tsv", before)
        let outcome = try installation.bash(
            "trap '' XFSZ; ulimit -f 4; exec padan lexicon add zat matter --to besar.tsv")
        #expect(outcome.status == 2 && outcome.complaints.contains("besar.tsv"))
        #expect(try folder.text("besar.tsv") == before)
        #expect(try folder.names().filter { $0.hasPrefix("besar") } == ["besar.tsv"])
    }

    private static let broken = """
        headword\tpos\tgloss\troot\tlabels\tnote\tcontext
        perahu\tnoun\tboat
        \tnoun\tnothing
        dayung\tnomina\toar
        layar tancap
        jangkar\tnoun\tanchor\t\t\t\t\ttoo much
        sauh\tnoun\t
        tali\tnoun\trope
        """

    private static let places = [
        "rusak.tsv:3:1: error: ", "rusak.tsv:4:2: error: ", "rusak.tsv:5:1: error: ", "rusak.tsv:6:8: error: ",
        "rusak.tsv:7:3: error: ",
    ]

    @Test func brokenLinesAreNamedAndTheGoodOnesWork() throws {
        try folder.write("rusak.tsv", Self.broken)
        let outcome = try installation.padan("gloss", "-l", "rusak.tsv", input: "perahu, tali, dayung\n")
        #expect(outcome.status == 0 && outcome.text == "perahu [boat], tali [rope], dayung\n")
        for place in Self.places { #expect(outcome.complaints.contains(place)) }
        #expect(outcome.complaints.split(separator: "\n").count == Self.places.count)
    }

    @Test func aCheckTellsTheSameAndEndsWithOne() throws {
        try folder.write("rusak.tsv", Self.broken)
        let outcome = try installation.padan("lexicon", "check", "rusak.tsv")
        #expect(outcome.status == 1)
        for place in Self.places { #expect(outcome.text.contains(place)) }
        try folder.write("baik.tsv", "air\tnoun\twater\n")
        let good = try installation.padan("lexicon", "check", "baik.tsv")
        #expect(good.status == 0 && good.bytes.isEmpty && good.complaints == "")
    }

    @Test func theListNamesEveryLexiconTheFirstAskedFirst() throws {
        _ = try installation.padan("lexicon", "add", "air", "water")
        try folder.write("laut.tsv", "perahu\tnoun\tboat\n")
        let text = try installation.padan("lexicon", "list", "--lexicon", "laut.tsv").text
        let names = text.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map { $0.split(separator: " ")[0] }
        #expect(names == ["laut", "my", "general", "icu"])
    }

    @Test func foldersOfTheEnvironmentAreAskedToo() throws {
        try folder.write("satu/a.tsv", "perahu\tnoun\tboat\n")
        try folder.write("dua/b.tsv", "dayung\tnoun\toar\n")
        try folder.write("dua/.c.tsv", "tali\tnoun\trope\n")
        let environment = ["PADAN_LEXICONS": "\(folder["satu"]):\(folder["dua"]):\(folder["tidak"])"]
        let outcome = try installation.padan("gloss", input: "perahu dayung tali\n", environment: environment)
        #expect(outcome.text == "perahu [boat] dayung [oar] tali\n" && outcome.complaints == "")
    }

    @Test func countsAreGivenByLexiconAndClass() throws {
        try folder.write("laut.tsv", "layar\tnoun\tsail\nlayar\tverb\tsail\npapan layar\tnoun\tsailboard\n")
        let lines = try installation.padan("lexicon", "stats", "laut.tsv").text.split(separator: "\n")
        let rows = lines.map { $0.split(separator: " ").map(String.init) }
        #expect(
            rows.contains(["laut", "2", "3", "1"]) && rows.contains(["noun", "2", "2", "1"])
                && rows.contains(["verb", "1", "1", "0"]))
    }
}
