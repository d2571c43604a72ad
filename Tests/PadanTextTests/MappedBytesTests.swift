import PadanText
import TestSupport
import Testing

/// Every read of mapped bytes stays inside them.
struct MappedBytesTests {
    private static let content: [UInt8] = [1, 0, 0, 0, 0x61, 0xC3, 0xA9, 0x62, 9]

    /// The same bytes, in memory and from a file.
    private func both(_ folder: TemporaryFolder) throws -> [MappedBytes] {
        let path = try folder.write("a.index", Self.content)
        return [MappedBytes(Self.content), try #require(MappedBytes(path: path))]
    }

    @Test func readsWhatIsThere() throws {
        let folder = try TemporaryFolder()
        for bytes in try both(folder) {
            #expect(bytes.count == 9)
            #expect(bytes.u32(0) == 1)
            #expect(bytes.string(4, 4) == "aéb")
            #expect(bytes.bytes(7, 2) == [0x62, 9])
            #expect(bytes.checksum(from: 4) == MappedBytes.checksum(of: Self.content, from: 4))
        }
    }

    @Test func textsStandBetweenMarks() {
        let text = "satu; dua;tiga;  "
        let bytes = MappedBytes(Array(text.utf8))
        #expect(bytes.strings(0, 9, between: 0x3B) == ["satu", "dua"])
        #expect(bytes.strings(0, text.utf8.count, between: 0x3B) == ["satu", "dua", "tiga", ""])
        #expect(bytes.strings(3, 0, between: 0x3B) == [] && bytes.strings(9, 99, between: 0x3B) == [])
        for word in ["satu", "dua", "tiga"] { #expect(bytes.has(word, 0, text.utf8.count, between: 0x3B)) }
        for word in ["sat", "atu", "du", "ua", "dua ", "satu; dua"] { #expect(!bytes.has(word, 0, 9, between: 0x3B)) }
        #expect(!bytes.has("satu", 0, 99, between: 0x3B))
    }

    @Test func nothingIsReadOutside() throws {
        let folder = try TemporaryFolder()
        for bytes in try both(folder) {
            #expect(bytes.u32(8) == 0)
            #expect(bytes.u32(-4) == 0)
            #expect(bytes.u32(Int.max & ~3) == 0)
            #expect(bytes.string(8, 2) == "")
            #expect(bytes.string(-1, 2) == "")
            #expect(bytes.string(1, Int.max) == "")
            #expect(bytes.bytes(Int.max, 1) == [])
            #expect(bytes.bytes(0, -1) == [])
            #expect(bytes.checksum(from: 10) == 0)
            let key: [UInt8] = [1]
            #expect(bytes.compare(9, 1, with: key.span) != 0)
        }
    }

    @Test func comparesAsBytesSort() throws {
        let bytes = MappedBytes(Array("anak".utf8))
        for (key, sign) in [("anak", 0), ("anaka", -1), ("ana", 1), ("anal", -1), ("anaj", 1), ("", 1)] {
            let key = Array(key.utf8)
            #expect(bytes.compare(0, 4, with: key.span).signum() == sign)
        }
    }

    @Test func whatCannotBeMappedIsNothing() throws {
        let folder = try TemporaryFolder()
        try folder.write("empty", [])
        #expect(MappedBytes(path: folder["missing"]) == nil)
        #expect(MappedBytes(path: folder["empty"]) == nil)
        #expect(MappedBytes(path: folder.path) == nil)
        #expect(MappedBytes([]).count == 0)
        #expect(MappedBytes([]).u32(0) == 0)
    }

    @Test func theChecksumTellsEveryChangedByte() {
        var random = SeededGenerator(seed: 41)
        for count in [0, 1, 7, 31, 32, 33, 64, 100] {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            let sum = MappedBytes.checksum(of: bytes, from: 0)
            #expect(MappedBytes(bytes).checksum(from: 0) == sum)
            #expect(MappedBytes.checksum(of: bytes + [0], from: 0) != sum)
            for i in bytes.indices {
                var other = bytes
                other[i] ^= UInt8(1) << UInt8.random(in: 0...7, using: &random)
                #expect(MappedBytes.checksum(of: other, from: 0) != sum)
            }
        }
    }
}
