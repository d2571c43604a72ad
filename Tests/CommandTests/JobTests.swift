import Foundation
import PadanRender
import PadanText
import TestSupport
import Testing

@testable import padan

/// Work on several threads, on long lines and long texts.
struct JobTests {
    /// Lines that define short forms and use them, so that blocks depend on each other.
    private static func text(lines: Int, seed: UInt64) -> String {
        var random = SeededGenerator(seed: seed)
        let places = ["Pelabuhan", "Rumah", "Kapal", "Kota", "Guru"],
            kinds = ["Besar", "Induk", "Lama", "Tinggi", "Utara"]
        return (0..<lines).map { i in
            let words = [random.pick(places), random.pick(kinds), random.pick(places)]
            let short = words.compactMap(\.first).map(String.init).joined()
            switch Int.random(in: 0..<8, using: &random) {
            case 0: return "Kemarin \(words.joined(separator: " ")) (\(short)) dibuka oleh guru itu."
            case 1: return "Anak-anak melihat \(short) di pelabuhan nomor \(i % 700)."
            case 2: return "\(short)nya besar, kata Sastro Wiguna\(i % 90)."
            default: return "Mereka membantu rumah lama itu di kota besar."
            }
        }.joined(separator: "\n") + "\n"
    }

    @Test(arguments: Renderers.names)
    func theResultIsTheSameWithAnyNumberOfThreads(_ format: String) throws {
        let installation = try Installation()
        try installation.folder.write("a.txt", Self.text(lines: 9_000, seed: 3))
        try installation.folder.write("b.txt", "Kapal PBR berlayar.")
        try installation.folder.write("c.txt", Self.text(lines: 2_500, seed: 4))
        func outcome(_ jobs: Int) throws -> Installation.Outcome {
            try installation.padan("gloss", "-f", format, "--jobs", "\(jobs)", "a.txt", "b.txt", "c.txt")
        }
        let one = try outcome(1)
        #expect(one.status == 0 && one.complaints == "" && one.bytes.count > 10_000)
        for jobs in [2, 5] { #expect(try outcome(jobs).bytes == one.bytes, "\(jobs) threads") }
    }

    @Test func theBlocksOfATextHaveTheSentencesOfTheWhole() throws {
        let folder = try TemporaryFolder()
        var random = SeededGenerator(seed: 12)
        // Wrapped to a width, and with lines of any length.
        let wrapped = (0..<6_000).map { i in
            let line = "Anak-anak melihat kapal besar itu di pelabuhan lama dan membantu guru mereka"
            return i % 7 == 0 ? "\(line).\n" : i % 3 == 0 ? "\(line). Lalu rumah" : line
        }.joined(separator: "\n")
        let mixed = (0..<9_000).map { _ in
            String(repeating: "kapal besar. Rumah ", count: Int.random(in: 0...9, using: &random)) + "guru"
        }.joined(separator: "\n")
        for text in [wrapped, mixed, Self.text(lines: 5_000, seed: 9)] {
            try folder.write("text", text)
            var blocks = InputBlocks(try ByteReader(path: folder["text"]), name: "text", unit: .lines)
            var bytes: [UInt8] = []
            var ends: [Int] = []
            while let block = try blocks.next() {
                var tokens: [Token] = []
                Tokenizer().tokenize(block.text.bytes.span, into: &tokens)
                ends += SentenceRules().sentences(of: tokens, in: block.text.bytes.span).map {
                    bytes.count + tokens[$0.upperBound - 1].end
                }
                #expect(block.offset == bytes.count && block.bytes.count <= InputBlocks.longestLine)
                bytes += block.text.bytes
            }
            #expect(bytes == Array(text.utf8))
            var tokens: [Token] = []
            Tokenizer().tokenize(bytes.span, into: &tokens)
            #expect(ends == SentenceRules().sentences(of: tokens, in: bytes.span).map { tokens[$0.upperBound - 1].end })
        }
    }

    @Test func aLongLineComesInPartsThatEndWhereSentencesDo() throws {
        let sentence = "Kapal besar itu masuk pelabuhan lama. "
        let line = String(repeating: sentence, count: 20_000)
        let outcome = try Installation().padan(["gloss", "-f", "ndjson"], input: Array("\(line)\nRumah.\n".utf8))
        let objects = try outcome.text.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        let texts = objects.compactMap { $0["text"] as? String }
        #expect(texts.joined() == line + "Rumah." && texts.count > 2 && texts.last == "Rumah.")
        #expect(objects.map { $0["continued"] as? Bool ?? false } == texts.indices.map { $0 < texts.count - 2 })
        #expect(texts.dropLast().allSatisfy { $0.utf8.count % sentence.utf8.count == 0 })
    }

    @Test(arguments: ["a", "-", "a-", "1.", "Rp1.", "(", "\"", "KPK (", "é", "a学", "学", "a.", "a@b.", "A'"])
    func aTextWithoutWhiteSpaceIsGlossedInLittleTime(_ piece: String) throws {
        let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        let start = ContinuousClock.now
        let outcome = try Installation().padan(["gloss", "-f", "conllu"], input: Array(text.utf8))
        #expect(outcome.status == 0 && outcome.bytes.count > text.utf8.count)
        // A quadratic rule takes hours.
        #expect(ContinuousClock.now - start < .seconds(60))
    }

    @Test func bytesThatAreNoTextAreCutToo() throws {
        let outcome = try Installation().padan(
            ["gloss", "-f", "conllu"], input: (0..<700_000).map { UInt8(0x80 + $0 * 7 % 128) })
        #expect(outcome.status == 0 && outcome.complaints.contains("is not valid UTF-8"))
    }

    @Test func utf16OfAnyLengthIsReadInBlocks() throws {
        let text = String(repeating: "Rumah é 🙂 besar.\n", count: 20_000)
        for mark in [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] {
            let units = text.utf16.flatMap { unit in
                mark[0] == 0xFF ? [UInt8(unit & 255), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 255)]
            }
            let outcome = try Installation().padan(["gloss", "-f", "text"], input: mark + units)
            #expect(outcome.text.replacing(" [house]", with: "").replacing(" [big]", with: "") == text)
        }
    }

    @Test func anInterruptionLeavesWholeLines() throws {
        let installation = try Installation()
        try installation.folder.write("a.txt", Self.text(lines: 60_000, seed: 5))
        let run =
            "padan gloss -f ndjson a.txt a.txt a.txt a.txt a.txt a.txt > out & sleep 1; kill -INT $!; wait $!; echo $?"
        // A shell without job control has its children ignore SIGINT; env does not.
        let outcome = try installation.bash("set -m; \(run)")
        let bytes = try installation.folder.bytes("out")
        #expect(outcome.text.contains("130"), "\(outcome.text) \(outcome.complaints)")
        #expect(bytes.count > 100_000 && bytes.last == 0x0A)
    }

    @Test func aReaderThatGoesLeavesWholeLines() throws {
        let installation = try Installation()
        try installation.folder.write("a.txt", Self.text(lines: 20_000, seed: 6))
        let outcome = try installation.bash("padan gloss -f ndjson a.txt | head -3; echo ${PIPESTATUS[0]}")
        #expect(outcome.text.split(separator: "\n").count == 4 && outcome.text.hasSuffix("\n0\n"))
        #expect(outcome.complaints == "")
    }

    @Test func progressIsABarWithFigures() {
        #expect(Progress.line(5_000_000, 20_000_000) == "[#######.......................] 25%, 5 of 20 MB")
        #expect(Progress.line(5_000_000, nil) == "5 MB")
        #expect(Progress.line(30, 20) == "[##############################] 100%, 0 of 0 MB")
    }
}
