import Foundation
import PadanText
import TestSupport
import Testing

@testable import PadanLexicon

/// The compiled index is kept, made anew when a file has changed, and never stands in the way.
struct LexiconStoreTests {
    private let folder: TemporaryFolder
    private let cache: String

    init() throws {
        folder = try TemporaryFolder()
        cache = folder["cache"]
        try write("air|noun|water\nkerja sama|noun|cooperation")
    }

    private func write(_ lines: String, _ name: String = "kata.tsv") throws {
        // By way of another file, so that the change shows in the file's number whatever the clock's steps.
        let bytes = Array((SmallLexicon.columns + SmallLexicon.tabbed(lines)).utf8)
        try Files.replace(folder[name], with: bytes)
    }

    private func store(_ sources: [(String, Int)] = [("kata.tsv", 1)], cache: String? = nil) -> LexiconStore {
        LexiconStore(
            sources: sources.map { .init(path: folder[$0.0], rank: $0.1) }, cache: cache ?? self.cache)
    }

    /// What an index answers to some questions.
    private func answers(_ index: LexiconIndex) -> [String] {
        index.answers("air") + index.answers("kerja sama") + [index.phrase("kerja", "sama") ?? "none"]
            + index.senses(english: "water").map { index.headword(of: $0.sense) }
    }

    private static let expected = ["kata: water", "kata: cooperation", "kerja sama", "air"]

    @Test func theIndexIsMadeAndKept() throws {
        let store = store()
        let first = try store.open()
        #expect(answers(first.index) == Self.expected && first.findings.isEmpty)
        #expect(try folder.names(in: "cache").map { "\(cache)/\($0)" } == [store.indexPath])
        let stamp = Files.stamp(store.indexPath)
        #expect(answers(try store.open().index) == Self.expected)
        #expect(Files.stamp(store.indexPath) == stamp)
    }

    @Test func aChangedFileIsReadAnew() throws {
        _ = try store().open()
        try write("air|noun|stream")
        #expect(try store().open().index.answers("air") == ["kata: stream"])
        try write("air|noun|brooks")
        #expect(try store().open().index.answers("air") == ["kata: brooks"])
        #expect(try folder.names(in: "cache").count == 1)
    }

    @Test func aNamedFileThatIsInUseKeepsItsLayer() {
        let shipped = Repository.lexicons + "/general.tsv"
        let sources = LexiconStore(with: [shipped, folder["kata.tsv"]]).sources
        #expect(sources.first == .init(path: folder["kata.tsv"], rank: 4))
        #expect(sources.filter { $0.path == shipped }.map(\.rank) == [1])
    }

    @Test func aFileThatGoesTakesItsWordsAlong() throws {
        try write("ombak|noun|wave", "laut.tsv")
        let both = store([("kata.tsv", 1), ("laut.tsv", 1)])
        #expect(try both.open().index.answers("ombak") == ["laut: wave"])
        try FileManager.default.removeItem(atPath: folder["laut.tsv"])
        let (index, findings) = try both.open()
        #expect(index.answers("ombak") == [] && answers(index) == Self.expected)
        #expect(findings.map(\.check) == ["file"])
        #expect(findings.first?.file == folder["laut.tsv"])
    }

    @Test func aFileThatTheCallerNamedHasToBeThere() {
        let named = store([("tidak-ada.tsv", 4)])
        #expect(throws: FileError.missing(path: folder["tidak-ada.tsv"])) { try named.open() }
    }

    @Test func otherFilesHaveAnIndexOfTheirOwn() throws {
        try write("ombak|noun|wave", "laut.tsv")
        #expect(store().indexPath != store([("laut.tsv", 1)]).indexPath)
        #expect(store().indexPath != store([("kata.tsv", 2)]).indexPath)
        #expect(store().indexPath == store().indexPath)
    }

    @Test func aCacheThatCannotBeWrittenCostsTimeOnly() throws {
        // A file stands where the folder should be, which stops root too.
        try folder.write("penuh", "x")
        for cache in [folder["penuh"], folder["penuh/cache"], "/proc/padan", ""] {
            let (index, findings) = try store(cache: cache).open()
            #expect(answers(index) == Self.expected && findings.isEmpty)
        }
        #expect(try folder.text("penuh") == "x")
    }

    @Test(.disabled(if: isRoot, "root may write into any folder"))
    func aCacheFolderWithoutPermissionCostsTimeOnly() throws {
        #expect(Files.makeFolder(cache))
        try folder.setPermissions(0o555, "cache")
        #expect(answers(try store().open().index) == Self.expected)
        #expect(try folder.names(in: "cache") == [])
    }

    /// What can become of a kept index.
    private static let damages: [@Sendable ([UInt8]) -> [UInt8]] = [
        { _ in [] }, { Array($0.dropLast()) }, { Array($0.prefix(40)) }, { $0 + [0] },
        { $0.map { _ in 0 } }, { Array($0.reversed()) },
        { bytes in
            var bytes = bytes
            bytes[bytes.count / 2] ^= 1
            return bytes
        },
    ]

    @Test(arguments: damages.indices)
    func aDamagedIndexIsReplaced(_ damage: Int) throws {
        let store = store()
        _ = try store.open()
        let whole = try Files.read(store.indexPath)
        try Files.replace(store.indexPath, with: Self.damages[damage](whole))
        let (index, findings) = try store.open()
        #expect(answers(index) == Self.expected && findings.isEmpty)
        #expect(try Files.read(store.indexPath) == whole)
    }

    @Test func findingsAreToldWhenTheIndexIsMade() throws {
        try write("air|noun|water\nrusak|nomina|x\nkerja sama|noun|cooperation")
        let first = try store().open()
        #expect(first.findings.map(\.check) == ["pos"])
        #expect(first.findings.first?.file == folder["kata.tsv"] && first.findings.first?.line == 3)
        #expect(first.index.answers("kerja sama") == ["kata: cooperation"])
    }

    @Test func oneFileUnderTwoNamesCountsOnce() throws {
        try FileManager.default.createSymbolicLink(atPath: folder["lain.tsv"], withDestinationPath: "kata.tsv")
        let store = store([("kata.tsv", 3), ("lain.tsv", 1)])
        #expect(store.sources.map(\.rank) == [3])
        #expect(answers(try store.open().index) == Self.expected)
    }

    @Test func namesFromCLDRAreTheLowestLayer() throws {
        try write("Jepang|propn|Nippon")
        let index = try store().open().index
        #expect(index.answers("jepang") == ["kata: Nippon", "icu: Japan"])
        #expect(index.answers("agustus") == ["icu: August"])
        #expect(index.answers("bahasa belanda") == ["icu: Dutch"])
        #expect(index.lexicons.last?.id == "icu")
    }
}
