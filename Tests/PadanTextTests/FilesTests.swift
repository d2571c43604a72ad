import Foundation
import PadanText
import TestSupport
import Testing

/// Files are read with a clear word when they cannot be, and written whole or not at all.
struct FilesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func aFileIsWrittenAndReadBack() throws {
        let path = folder["a.tsv"]
        try Files.replace(path, with: Array("satu".utf8))
        #expect(try Files.read(path) == Array("satu".utf8))
        try Files.replace(path, with: [], durable: false)
        #expect(try Files.read(path).isEmpty)
        #expect(try folder.names() == ["a.tsv"])
    }

    @Test func permissionsAreKept() throws {
        let path = try folder.write("a.tsv", "lama")
        try folder.setPermissions(0o640, "a.tsv")
        try Files.replace(path, with: Array("baru".utf8))
        #expect(try folder.permissions("a.tsv") == 0o640)
        #expect(try folder.text("a.tsv") == "baru")
    }

    @Test func aNewFileCanBeReadByAll() throws {
        try Files.replace(folder["b.tsv"], with: [0x61])
        #expect(try folder.permissions("b.tsv") == 0o644)
    }

    @Test func aLinkIsFollowed() throws {
        try folder.write("real/a.tsv", "lama")
        try FileManager.default.createSymbolicLink(atPath: folder["link.tsv"], withDestinationPath: "real/a.tsv")
        try Files.replace(folder["link.tsv"], with: Array("baru".utf8))
        #expect(try folder.text("real/a.tsv") == "baru")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder["link.tsv"]) == "real/a.tsv")
        #expect(try folder.names() == ["link.tsv", "real"])
        #expect(try folder.names(in: "real") == ["a.tsv"])
    }

    @Test func aFolderInThePlaceOfTheFileStays() throws {
        try folder.write("a.tsv/isi", "x")
        #expect(throws: FileError.isFolder(path: folder["a.tsv"])) { try Files.replace(folder["a.tsv"], with: [0x61]) }
        #expect(try folder.names() == ["a.tsv"])
        #expect(try folder.names(in: "a.tsv") == ["isi"])
    }

    @Test func aFolderThatIsNotThereIsTold() throws {
        let path = folder["tidak/ada.tsv"]
        #expect(throws: FileError.missing(path: path)) { try Files.replace(path, with: [0x61]) }
        #expect(try folder.names() == [])
    }

    @Test(.disabled(if: isRoot, "root may write into any folder"))
    func aFolderThatMayNotBeWrittenLeavesTheFile() throws {
        let path = try folder.write("a.tsv", "lama")
        try folder.setPermissions(0o555)
        #expect(throws: FileError.self) { try Files.replace(path, with: Array("baru".utf8)) }
        #expect(try folder.text("a.tsv") == "lama")
        #expect(try folder.names() == ["a.tsv"])
    }

    @Test func readingTellsWhatIsWrong() throws {
        #expect(throws: FileError.missing(path: folder["x"])) { try Files.read(folder["x"]) }
        #expect(throws: FileError.isFolder(path: folder.path)) { try Files.read(folder.path) }
        let file = try folder.write("a", "x")
        #expect(throws: FileError.missing(path: file + "/b")) { try Files.read(file + "/b") }
    }

    @Test(.disabled(if: isRoot, "root may read any file"))
    func aFileThatMayNotBeReadIsTold() throws {
        let path = try folder.write("a", "x")
        try folder.setPermissions(0o000, "a")
        let error = #expect(throws: FileError.self) { try Files.read(path) }
        #expect(error?.description == "\(path): cannot read: permission denied.")
    }

    @Test func everyErrorNamesThePath() {
        let errors: [FileError] = [
            .missing(path: "a/b"), .isFolder(path: "a/b"), .refused(path: "a/b", doing: "read", reason: "i/o error"),
        ]
        for error in errors { #expect(error.description.contains("a/b") && error.description.hasSuffix(".")) }
    }

    @Test func aStampChangesWithTheFile() throws {
        let path = try folder.write("a", "satu")
        let first = try #require(Files.stamp(path))
        #expect(Files.stamp(path) == first)
        try Files.replace(path, with: Array("dua!".utf8))
        #expect(Files.stamp(path) != first)
        #expect(Files.stamp(folder["x"]) == nil)
        #expect(Files.stamp(folder.path)?.isFolder == true)
    }

    @Test func namesAreSortedAndFoldersMade() throws {
        #expect(Files.makeFolder(folder["a/b/c"]))
        #expect(Files.makeFolder(folder["a/b/c"]))
        try folder.write("z", "")
        try folder.write("B", "")
        #expect(Files.names(in: folder.path) == ["B", "a", "z"])
        #expect(!Files.makeFolder(folder["z"]))
        #expect(!Files.makeFolder(folder["z/y"]))
        #expect(Files.names(in: folder["x"]) == [])
    }
}
