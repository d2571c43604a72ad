import Foundation
import TestSupport
import Testing

/// Bad input gets a clear sentence and the right exit status, and nothing is lost.
struct BadInputTests {
    private let installation: Installation
    private var folder: TemporaryFolder { installation.folder }

    init() throws { installation = try Installation() }

    /// One line that names the file, nothing on standard output, status 2.
    private func expectRefusal(_ outcome: Installation.Outcome, naming path: String) {
        #expect(outcome.status == 2)
        #expect(outcome.bytes.isEmpty)
        #expect(outcome.complaints.hasPrefix("padan: ") && outcome.complaints.hasSuffix(".\n"))
        #expect(outcome.complaints.split(separator: "\n").count == 1)
        #expect(outcome.complaints.contains(path))
    }

    @Test func aMissingFileIsNamed() throws {
        expectRefusal(try installation.padan("gloss", "tidak-ada.txt"), naming: "tidak-ada.txt")
        expectRefusal(try installation.padan("lexicon", "check", "tidak-ada.tsv"), naming: "tidak-ada.tsv")
        expectRefusal(try installation.padan("lookup", "air", "--lexicon", "tidak-ada.tsv"), naming: "tidak-ada.tsv")
    }

    @Test func aFolderIsNamed() throws {
        try folder.write("berita/a.txt", "kapal")
        expectRefusal(try installation.padan("gloss", "berita"), naming: "berita")
        expectRefusal(try installation.padan("gloss", "--lexicon", "berita", input: "kapal"), naming: "berita")
        expectRefusal(try installation.padan("lexicon", "check", "berita"), naming: "berita")
    }

    @Test func aWrongNameAmongOthersIsToldBeforeAnythingIsWritten() throws {
        try folder.write("a.txt", "kapal")
        expectRefusal(try installation.padan("gloss", "a.txt", "b.txt"), naming: "b.txt")
    }

    @Test(.disabled(if: isRoot, "root may read any file"))
    func aFileThatMayNotBeReadIsNamed() throws {
        try folder.write("rahasia.txt", "kapal")
        try folder.setPermissions(0o000, "rahasia.txt")
        expectRefusal(try installation.padan("gloss", "rahasia.txt"), naming: "rahasia.txt")
    }

    @Test func aNULStaysInTheText() throws {
        let outcome = try installation.padan(["gloss"], input: Array("kapal\u{0}rumah\n".utf8))
        #expect(outcome.status == 0 && outcome.complaints == "")
        #expect(outcome.text == "kapal [ship]\u{0}rumah [house]\n")
    }

    @Test func bytesThatAreNoTextAreToldAndTheOthersGlossed() throws {
        try folder.write("a.txt", Array("kapal ".utf8) + [0xFF] + Array(" rumah\n".utf8))
        let outcome = try installation.padan("gloss", "a.txt")
        #expect(outcome.status == 0)
        #expect(outcome.text == "kapal [ship] \u{FFFD} rumah [house]\n")
        #expect(outcome.complaints.contains("a.txt") && outcome.complaints.contains("byte 6"))
        #expect(outcome.complaints.split(separator: "\n").count == 1)
    }

    @Test func utf16IsRead() throws {
        let units = [0xFEFF] + Array("kapal\nrumah\n".utf16)
        let bytes = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let outcome = try installation.padan(["gloss"], input: bytes)
        #expect(outcome.status == 0 && outcome.complaints == "" && outcome.text == "kapal [ship]\nrumah [house]\n")
        let lines = try installation.padan(["gloss", "--format", "ndjson"], input: bytes).text.split(separator: "\n")
        #expect(lines.count == 2)
    }

    @Test func anEmptyTextHasAnEmptyGloss() throws {
        let outcome = try installation.padan("gloss")
        #expect(outcome.status == 0 && outcome.complaints == "" && outcome.bytes.isEmpty)
        #expect(
            try installation.padan("gloss", "--format", "json").text
                == "{\"text\": \"\", \"tokens\": [], \"terms\": []}\n")
        #expect(try installation.padan("gloss", "--format", "ndjson").text == "")
        #expect(try installation.padan("gloss", "--format", "conllu").text == "")
    }

    @Test func aLineOfFiveMegabytesIsGlossed() throws {
        let line = String(repeating: "kapal induk di pelabuhan ", count: 200_000)
        let outcome = try installation.padan(["gloss"], input: Array(line.utf8))
        #expect(outcome.status == 0 && outcome.complaints == "")
        let glossed = outcome.text
        #expect(
            glossed.hasPrefix("kapal induk [aircraft carrier] di [in] pelabuhan [harbor] kapal induk di pelabuhan "))
        let plain = glossed.utf8.count - " [aircraft carrier] [in] [harbor]".utf8.count
        #expect(plain == line.utf8.count || plain == line.utf8.count + 1)
    }

    @Test func aWordOfFiveMegabytesIsGlossed() throws {
        let outcome = try installation.padan(["gloss"], input: Array(repeating: 0x61, count: 5_000_000))
        #expect(outcome.status == 0 && outcome.complaints == "")
        #expect(outcome.bytes.count { $0 == 0x61 } == 5_000_000)
    }

    @Test(arguments: ["text", "ndjson", "conllu", "interlinear", "html"])
    func aClosedPipeEndsItQuietly(_ format: String) throws {
        try folder.write("a.txt", String(repeating: "Kapal induk di pelabuhan.\n", count: 20_000))
        let outcome = try installation.bash("padan gloss --format \(format) a.txt | head -1; echo ${PIPESTATUS[0]}")
        #expect(outcome.complaints == "")
        let lines = outcome.text.split(separator: "\n")
        #expect(lines.count == 2 && lines.last == "0")
    }

    @Test func aFullDiskIsTold() throws {
        let outcome = try installation.bash("echo kapal | padan gloss > /dev/full")
        #expect(outcome.status == 2)
        #expect(outcome.complaints == "padan: standard output: cannot write: no space left on device.\n")
    }
}
