import Foundation
import PadanRender
import TestSupport
import Testing

/// What each format makes of one small text, held against the file in Tests/Fixtures/golden.
///
/// `PADAN_RECORD=1 swift test --filter SnapshotTests` writes the files anew; it fails, so that nobody takes it for a
/// test.
struct SnapshotTests {
    private static let folder = Repository.fixtures + "/golden"
    private static let records = ProcessInfo.processInfo.environment["PADAN_RECORD"] == "1"

    @Test(arguments: Renderers.names)
    func isAsRecorded(_ format: String) throws {
        let session = try HarborGlosser.session()
        let options = RenderOptions(width: 80, title: "Kapal di pelabuhan")
        let found = try #require(session.render(RenderedText.harbor, as: format, options))
        let path = "\(Self.folder)/\(format).txt"
        if Self.records {
            try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
            try found.write(toFile: path, atomically: true, encoding: .utf8)
            Issue.record("recorded \(path); look through the change, then run the tests without PADAN_RECORD")
            return
        }
        let change = difference(of: found, from: try Repository.text(path))
        #expect(change == nil)
    }

    /// The first line that is not as recorded; nil when all are.
    private func difference(of found: String, from recorded: String) -> String? {
        if Array(found.utf8) == Array(recorded.utf8) { return nil }
        let new = found.split(separator: "\n", omittingEmptySubsequences: false)
        let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
        for i in 0..<max(new.count, old.count) {
            let (now, was) = (i < new.count ? new[i] : "(nothing)", i < old.count ? old[i] : "(nothing)")
            if now != was { return "line \(i + 1) is\n\(now)\nand was recorded as\n\(was)" }
        }
        return "the line ends differ"
    }

    @Test func everyRecordBelongsToAFormat() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted()
        #expect(files == Renderers.names.map { "\($0).txt" }.sorted())
    }

    @Test func formatsHaveANameAndASummaryOfTheirOwn() {
        #expect(Set(Renderers.names).count == Renderers.all.count)
        for type in Renderers.all {
            #expect(Renderers.named(type.name)?.name == type.name)
            #expect(!type.summary.isEmpty && !type.summary.hasSuffix("."))
        }
        #expect(Renderers.named("pdf") == nil)
    }

    @Test(arguments: Renderers.names)
    func anEmptyTextIsRenderedToo(_ format: String) throws {
        let session = try HarborGlosser.session()
        for text in ["", "\n", " "] {
            let found = try #require(session.render(text, as: format))
            #expect(!found.contains("kapal"))
        }
    }

    @Test(arguments: Renderers.names)
    func theSameTextGivesTheSameTwice(_ format: String) throws {
        let session = try HarborGlosser.session()
        let first = session.render(RenderedText.harbor, as: format)
        #expect(session.render(RenderedText.harbor, as: format) == first)
    }
}
