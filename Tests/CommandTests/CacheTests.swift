import Foundation
import PadanText
import TestSupport
import Testing

/// A compiled index that is missing, wrong or cannot be kept costs time and nothing else.
struct CacheTests {
    private let installation: Installation
    private var folder: TemporaryFolder { installation.folder }

    init() throws { installation = try Installation() }

    private func gloss(cache: String) throws -> Installation.Outcome {
        try installation.padan("gloss", input: "Kapal induk.\n", environment: ["XDG_CACHE_HOME": cache])
    }

    private func expectGloss(_ outcome: Installation.Outcome) {
        #expect(outcome.status == 0 && outcome.complaints == "" && outcome.text == "Kapal induk [aircraft carrier].\n")
    }

    @Test func theIndexIsKeptInTheCache() throws {
        expectGloss(try gloss(cache: folder["cache"]))
        let names = try folder.names(in: "cache/padan")
        #expect(names.count == 1 && names.allSatisfy { $0.hasSuffix(".index") })
        expectGloss(try gloss(cache: folder["cache"]))
        #expect(try folder.names(in: "cache/padan") == names)
    }

    @Test func aCacheThatCannotBeWrittenIsDoneWithout() throws {
        try folder.write("penuh", "x")
        expectGloss(try gloss(cache: folder["penuh"]))
        expectGloss(try gloss(cache: "/proc/tidak-ada"))
        #expect(try folder.text("penuh") == "x")
    }

    @Test(.disabled(if: isRoot, "root may write into any folder"))
    func aCacheWithoutPermissionIsDoneWithout() throws {
        try folder.write("cache/x", "")
        try folder.setPermissions(0o555, "cache")
        expectGloss(try gloss(cache: folder["cache"]))
        try folder.setPermissions(0o755, "cache")
    }

    @Test func aDamagedIndexIsReplaced() throws {
        expectGloss(try gloss(cache: folder["cache"]))
        let name = "cache/padan/" + (try #require(try folder.names(in: "cache/padan").first))
        let whole = try folder.bytes(name)
        var changed = whole
        changed[whole.count / 2] ^= 0x10
        let damaged: [[UInt8]] = [[], Array(whole.prefix(whole.count / 2)), Array(whole.dropLast()), changed]
        for bytes in damaged {
            try folder.write(name, bytes)
            expectGloss(try gloss(cache: folder["cache"]))
            #expect(try folder.bytes(name) == whole)
        }
    }

    /// An index whose file has not changed since it was checked is not read as a whole; any other is checked again.
    @Test func aCheckedIndexBearsASeal() throws {
        expectGloss(try gloss(cache: folder["cache"]))
        let name = "cache/padan/" + (try #require(try folder.names(in: "cache/padan").first))
        let bytes = try #require(MappedBytes(path: folder[name]))
        let seal = try #require(bytes.changeNanoseconds)
        #expect(UInt64(seal) == (UInt64(bytes.u32(12)) | UInt64(bytes.u32(16)) << 32) % 1_000_000_000)
        try folder.write(name, try folder.bytes(name))
        #expect(MappedBytes(path: folder[name])?.changeNanoseconds != seal)
        expectGloss(try gloss(cache: folder["cache"]))
        #expect(MappedBytes(path: folder[name])?.changeNanoseconds == seal)
    }

    @Test func aFolderInThePlaceOfTheIndexIsDoneWithout() throws {
        expectGloss(try gloss(cache: folder["cache"]))
        let name = try #require(try folder.names(in: "cache/padan").first)
        try FileManager.default.removeItem(atPath: folder["cache/padan/\(name)"])
        try folder.write("cache/padan/\(name)/isi", "x")
        expectGloss(try gloss(cache: folder["cache"]))
    }

    @Test func manyAtOnceGetTheSame() throws {
        let line = "for i in 1 2 3 4 5 6; do echo Kapal induk. | padan gloss & done; wait"
        let outcome = try installation.bash(line, environment: ["XDG_CACHE_HOME": folder["cache"]])
        #expect(outcome.complaints == "")
        #expect(outcome.text == String(repeating: "Kapal induk [aircraft carrier].\n", count: 6))
        #expect(try folder.names(in: "cache/padan").count == 1)
    }
}
