import PadanLexicon
import PadanText
import TestSupport
import Testing

/// A sense is added at its place, and everything else in the file stays.
struct LexiconEditTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func sense(
        _ headword: String, _ gloss: String = "x", _ upos: UPOS = .noun, labels: [String] = [], note: String = ""
    ) -> Sense {
        Sense(
            headword: headword, upos: upos, glosses: [gloss], labels: labels, note: note,
            origin: .init(lexicon: "", line: 0))
    }

    private func add(_ sense: Sense, to text: String) throws -> (line: Int?, text: String) {
        try folder.write("a.tsv", text)
        let line = try LexiconEdit.add(sense, to: folder["a.tsv"])
        return (line, try folder.text("a.tsv"))
    }

    private static let before =
        "#title\tMine\n# keep me \n\(SmallLexicon.columns)air\tnoun\twater\t\t\t\t\nkapal\tnoun\tship \n\n#middle\nKapur\tnoun\tlime\nzat\tnoun\tmatter\n"

    /// A new headword and the line that it gets.
    private static let places: [(String, Int)] = [
        ("abu", 4), ("air mata", 5), ("Bandung", 5), ("kapal", 8), ("kapal induk", 8), ("kapur", 9), ("kota", 9),
        ("zebra", 10), ("Éa", 10),
    ]

    @Test(arguments: places)
    func itGetsItsPlaceInTheOrder(_ headword: String, _ line: Int) throws {
        let result = try add(sense(headword), to: Self.before)
        #expect(result.line == line)
        var lines = result.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.remove(at: line - 1) == "\(headword)\tnoun\tx")
        #expect(lines.joined(separator: "\n") == Self.before)
    }

    @Test func aLineThatIsThereIsNotAddedAgain() throws {
        let result = try add(sense("air", "water"), to: Self.before)
        #expect(result.line == nil)
        #expect(result.text == Self.before)
        #expect(try add(sense("kapal", "ship"), to: Self.before).line == nil)
        #expect(try add(sense("kapal", "ship"), to: Self.before.replacing("\n", with: "\r\n")).line == nil)
        #expect(try add(sense("kapal", "ship", .verb), to: Self.before).line == 8)
    }

    @Test func otherLinesKeepTheirEndings() throws {
        let before = Self.before.replacing("\n", with: "\r\n")
        let result = try add(sense("kota", "city"), to: before)
        #expect(
            result.text.replacing("\r\n", with: "\n") == Self.before.replacing("zat\t", with: "kota\tnoun\tcity\nzat\t")
        )
        #expect(LexiconFile(Array(result.text.utf8), path: "a.tsv").findings.isEmpty)
    }

    @Test func aFileWithoutALastLineEndIsCompleted() throws {
        let result = try add(sense("zat", "matter"), to: SmallLexicon.columns + "air\tnoun\twater")
        #expect(result.line == 3)
        #expect(result.text == SmallLexicon.columns + "air\tnoun\twater\nzat\tnoun\tmatter\n")
    }

    @Test func aNewFileGetsItsHeader() throws {
        let path = folder["baru.tsv"]
        let line = try LexiconEdit.add(
            sense("air", "water", labels: ["maritime"]), to: path, header: [("title", "My terms")])
        #expect(line == 3)
        #expect(
            try folder.text("baru.tsv") == "#title\tMy terms\n\(SmallLexicon.columns)air\tnoun\twater\t\tmaritime\n")
        #expect(try folder.names() == ["baru.tsv"])
    }

    @Test func anEmptyFileIsAFileWithoutTheLineOfColumns() throws {
        let result = try add(sense("air", "water"), to: "")
        #expect(LexiconFile(Array(result.text.utf8), path: "a.tsv").senses.map(\.headword) == ["air"])
    }

    /// Files of other forms: what is added is read back, and nothing else is lost.
    private static let forms = [
        "headword\tpos\tgloss\nair\tnoun\twater\n",
        "headword\tgloss\tpos\tnote\nair\twater\tnoun\tcold\n",
        "headword\tpos\tgloss\tsource\tlabels\nair\tnoun\twater\tme\tformal\n",
        "headword\tpos\tgloss\r\nair\tnoun\twater\r\n",
        "\u{FEFF}headword\tpos\tgloss\nair\tnoun\twater\n",
        "air\tnoun\twater\n",
        "#title\tMine\n",
        "\n\n\n",
    ]

    @Test(arguments: forms)
    func filesOfOtherFormsCanBeAddedTo(_ text: String) throws {
        let old = LexiconFile(Array(text.utf8), path: "a.tsv").senses
        let new = sense("kapal", "ship", labels: ["maritime"], note: "big")
        let result = try add(new, to: text)
        let file = LexiconFile(Array(result.text.utf8), path: "a.tsv")
        #expect(file.findings.filter { $0.severity == .error } == [])
        let added = file.senses.filter { $0.headword == "kapal" }
        #expect(added.map(\.tsv) == [new.tsv])
        #expect(added.map(\.origin.line) == [result.line])
        #expect(file.senses.filter { $0.headword != "kapal" }.map(\.tsv) == old.map(\.tsv))
        #expect(result.text.hasPrefix("\u{FEFF}") == text.hasPrefix("\u{FEFF}"))
        #expect(try add(new, to: result.text).line == nil)
    }

    @Test func aFileInUTF16CanBeAddedTo() throws {
        let units = [0xFEFF] + Array(Self.before.utf16)
        let path = try folder.write("a.tsv", units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        #expect(try LexiconEdit.add(sense("kota", "city"), to: path) == 9)
        let file = try LexiconFile(path: path)
        #expect(file.findings.isEmpty && file.title == "Mine")
        #expect(file.senses.map(\.headword) == ["air", "kapal", "Kapur", "kota", "zat"])
    }

    @Test func whereNothingCanBeWrittenNothingChanges() throws {
        #expect(throws: FileError.self) { try LexiconEdit.add(sense("air"), to: folder["tidak/ada.tsv"]) }
        #expect(throws: FileError.isFolder(path: folder.path)) { try LexiconEdit.add(sense("air"), to: folder.path) }
        #expect(try folder.names() == [])
    }

    @Test func linesSortBySmallLettersAndBytes() {
        let sorted = ["abad", "Air", "air mata", "air-air", "aira", "Zat", "éa"]
        #expect(
            sorted.shuffled().sorted { LexiconEdit.sortKey($0).lexicographicallyPrecedes(LexiconEdit.sortKey($1)) }
                == sorted)
    }
}
