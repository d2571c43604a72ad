import Foundation
import PadanRender
import TestSupport
import Testing

/// The gloss of real articles in every format, and look-up, as a person calls them.
struct GlossCommandTests {
    @Test(arguments: Repository.articles)
    func anArticleIsGlossedInEveryFormat(_ name: String) throws {
        let installation = try Installation.checkout()
        let article = try Repository.article(name)
        for format in Renderers.names {
            let outcome = try installation.padan("gloss", "--format", format, "\(Repository.fixtures)/articles/\(name)")
            #expect(outcome.status == 0 && outcome.complaints == "", "\(format): \(outcome.complaints)")
            #expect(outcome.bytes.count > article.utf8.count / 3)
            #expect(!outcome.bytes.contains(0x1B))
        }
    }

    @Test func standardInputIsReadWithoutAFileAndForADash() throws {
        let installation = try Installation()
        let text = "Kapal induk.\n", expected = "Kapal induk [aircraft carrier].\n"
        #expect(try installation.padan("gloss", input: text).text == expected)
        #expect(try installation.padan("gloss", "-", input: text).text == expected)
        try installation.folder.write("a.txt", text)
        #expect(try installation.padan("gloss", "a.txt").text == expected)
        #expect(try installation.padan("gloss", "a.txt", "-", input: "Rumah.\n").text == expected + "Rumah [house].\n")
    }

    @Test func linesAreKeptAcrossBlocks() throws {
        let installation = try Installation()
        let lines = (0..<30_000).map { "Rumah nomor \($0 % 9000)." }
        let text = lines.joined(separator: "\n") + "\n"
        let found = try installation.padan(["gloss"], input: Array(text.utf8)).text
        #expect(found.replacing(" [house]", with: "", maxReplacements: 1) == text)
        let json = try installation.padan(["gloss", "-f", "ndjson"], input: Array(text.utf8)).text.split(
            separator: "\n")
        #expect(json.count == lines.count)
        #expect(zip(json, lines).allSatisfy { $0.hasPrefix("{\"text\": \"\($1)\"") })
    }

    @Test func theWidthIsKept() throws {
        let outcome = try Installation().padan(
            "gloss", "-f", "interlinear", "--width", "30", input: "kapal rumah kota guru buku besar tinggi")
        #expect(outcome.text.split(separator: "\n").allSatisfy { $0.count <= 30 })
        #expect(outcome.text.split(separator: "\n").count > 3)
    }

    @Test func lookUpAnswersInBothDirections() throws {
        let installation = try Installation()
        let passive = try installation.padan("lookup", "diluncurkan")
        #expect(passive.status == 0 && passive.text.contains("meluncurkan") && passive.text.contains("be launched"))
        #expect(try installation.padan("lookup", "ceasefire").text.contains("gencatan senjata"))
        #expect(try installation.padan("lookup", "rudal", "antipesawatnya").text.contains("anti-aircraft missile"))
        let misspelt = try installation.padan("lookup", "gencatan", "senjatta")
        #expect(misspelt.status == 1 && misspelt.text.contains("gencatan senjata"))
        #expect(try installation.padan("lookup", "qqqqqqq").status == 1)
    }

    @Test func analysesShowTheirParts() throws {
        let installation = try Installation()
        let outcome = try installation.padan("analyze", "diluncurkan", "anak-anaknya")
        #expect(outcome.status == 0 && outcome.text.contains("di- luncur -kan"))
        #expect(outcome.text.contains("anak~ anak =nya"))
        #expect(try installation.padan("analyze", "--all", "mereka").text.contains("reka"))
        // A number is its own base.
        #expect(try installation.padan("analyze", "ke-72-nya").text.contains("ke- 72 =nya  72  72"))
    }

    /// Runs a line on a terminal of its own, by util-linux's script.
    private func onTerminal(_ line: String, _ environment: [String: String]) throws -> String {
        let own = ["TERM": "xterm"].merging(environment) { $1 }
        return try Installation().bash("script -qec '\(line)' /dev/null </dev/null", environment: own).text
    }
    private static let hasScript = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

    @Test(.enabled(if: hasScript, "script is not installed"))
    func aTerminalGetsColorUnlessItIsUnwanted() throws {
        #expect(try onTerminal("echo kapal | padan gloss", [:]).contains("\u{1B}["))
        #expect(try onTerminal("padan lookup kapal", [:]).contains("\u{1B}["))
        for line in ["echo kapal | padan gloss", "padan lookup kapal", "echo kapal | padan gloss -f interlinear"] {
            let plain = try onTerminal(line, ["NO_COLOR": "1"])
            #expect(plain.contains("ship") && !plain.contains("\u{1B}"))
            #expect(!(try onTerminal(line, ["TERM": "dumb"]).contains("\u{1B}")))
            #expect(!(try Installation().bash(line, environment: ["TERM": "xterm"]).text.contains("\u{1B}")))
        }
    }
}
