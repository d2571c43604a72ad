import PadanLexicon
import PadanText
import Testing

/// A lexicon file is read as it says, and what it says wrong is told by line and column.
struct LexiconFileTests {
    private func read(_ text: String) -> LexiconFile { LexiconFile(Array(text.utf8), path: "berkas/kata.tsv") }

    private static let whole = """
        #title\tWords of the harbor
        #domain maritime
        #priority\t3
        #license
        headword\tpos\tgloss\troot\tlabels\tnote\tcontext
        berlabuh\tverb\tanchor; drop anchor\tlabuh\tmaritime; formal\tof ships\t>di; kapal
        dermaga\tnoun\tquay; jetty

        # a remark between the lines
        lepas\tadp\toff
        """

    private func expectWhole(_ file: LexiconFile) {
        #expect(file.findings.isEmpty)
        #expect(file.id == "kata" && file.path == "berkas/kata.tsv")
        #expect(file.title == "Words of the harbor" && file.domain == "maritime" && file.priority == 3)
        #expect(file.header["license"] == "")
        #expect(file.senses.map(\.headword) == ["berlabuh", "dermaga", "lepas"])
        #expect(file.senses.map(\.origin.line) == [6, 7, 10])
        #expect(
            file.senses.first
                == Sense(
                    headword: "berlabuh", upos: .verb, glosses: ["anchor", "drop anchor"], root: "labuh",
                    labels: ["maritime", "formal"], note: "of ships", context: [">di", "kapal"],
                    origin: .init(lexicon: "kata", line: 6)))
        #expect(file.senses.last?.glosses == ["off"] && file.senses.last?.root == "")
    }

    @Test func aFileIsReadWhole() { expectWhole(read(Self.whole)) }
    @Test func windowsLineEndsAreReadAlike() { expectWhole(read(Self.whole.replacing("\n", with: "\r\n"))) }
    @Test func aByteOrderMarkIsReadAlike() { expectWhole(read("\u{FEFF}" + Self.whole)) }
    @Test func aLineEndAtTheEndIsReadAlike() { expectWhole(read(Self.whole + "\n")) }
    @Test func spacesAndTabsAtTheEndAreReadAlike() {
        expectWhole(read(Self.whole.replacing("lepas\tadp\toff", with: " lepas \t adp\toff ;; \t\t\t")))
    }
    @Test func utf16IsReadAlike() {
        let units = [0xFEFF] + Array(Self.whole.utf16)
        expectWhole(LexiconFile(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, path: "berkas/kata.tsv"))
    }

    @Test func columnsMayBeMissingOrInAnotherOrder() {
        let file = read("headword\tgloss\tnote\tpos\ndermaga\tquay\tat sea\tnoun\nlepas\toff\t\tadp\n")
        #expect(file.findings.isEmpty)
        #expect(file.senses.map(\.glosses) == [["quay"], ["off"]])
        #expect(file.senses.map(\.upos) == [.noun, .adp])
        #expect(file.senses.map(\.note) == ["at sea", ""])
    }

    @Test func aFileWithoutTheLineOfColumnsHasTheUsualOnes() {
        let file = read("dermaga\tnoun\tquay\t\tmaritime\nlepas\tadp\toff\n")
        #expect(file.findings.isEmpty)
        #expect(file.senses.map(\.headword) == ["dermaga", "lepas"])
        #expect(file.senses.first?.labels == ["maritime"])
    }

    @Test func aFileWithoutATitleIsCalledByItsName() {
        let file = read("")
        #expect(file.title == "kata" && file.domain == "" && file.priority == 0 && file.senses.isEmpty)
        #expect(file.findings.isEmpty)
    }

    @Test func aNoteCanStandForAGloss() {
        let file = read("sih\tpart\t\t\t\tsoftens a question\n")
        #expect(file.findings.isEmpty)
        #expect(file.senses.first?.glosses == [])
    }

    /// A faulty line, the check that finds it, its column, and whether the line works all the same.
    private static let faults: [(String, String, Int?, Bool)] = [
        ("\tnoun\tquay", "headword", 1, false),
        ("dermaga", "columns", 1, false),
        ("dermaga noun quay", "columns", 1, false),
        ("dermaga\tnomina\tquay", "pos", 2, false),
        ("dermaga\t\tquay", "pos", 2, false),
        ("dermaga\tnoun", "gloss", 3, false),
        ("dermaga\tnoun\t ; ", "gloss", 3, false),
        ("dermaga\tnoun\tquay\t\t\t\t\t", "columns", 8, false),
        ("dermaga\tnoun\tquay\t\t\t\t>", "context", 7, true),
        ("dermaga\tnoun\tquay\t\t\t\t>KAPALX", "context", 7, true),
    ]

    @Test(arguments: faults)
    func aFaultIsToldByLineAndColumn(_ line: String, _ check: String, _ column: Int?, _ works: Bool) {
        let file = read(SmallLexicon.columns + "air\tnoun\twater\n" + line + "\nlepas\tadp\toff\n")
        #expect(file.findings.map(\.check) == [check])
        let finding = file.findings.first
        #expect(finding?.line == 3 && finding?.column == column && finding?.severity == .error)
        #expect(finding?.file == "berkas/kata.tsv")
        #expect(file.senses.map(\.origin.line) == (works ? [2, 3, 4] : [2, 4]))
    }

    @Test func anUnknownColumnIsTold() {
        let file = read("headword\tpos\tgloss\tsource\ndermaga\tnoun\tquay\tme\n")
        #expect(file.findings.map(\.check) == ["columns"])
        #expect(file.findings.first?.line == 1 && file.findings.first?.column == 4)
        #expect(file.findings.first?.severity == .warning)
        #expect(file.senses.first?.glosses == ["quay"])
    }

    @Test func bytesThatAreNoTextAreToldAndTheOthersRead() {
        let file = LexiconFile(Array("air\tnoun\twater\nd".utf8) + [0xFF] + Array("\tnoun\tquay\n".utf8), path: "a.tsv")
        #expect(file.findings.map(\.check) == ["encoding"])
        #expect(file.senses.map(\.headword) == ["air", "d\u{FFFD}"])
    }

    @Test func aSenseWritesTheLineThatSaysIt() {
        for line in Self.whole.split(separator: "\n").dropFirst(5) where !line.hasPrefix("#") {
            #expect(read(String(line)).senses.map(\.tsv) == [String(line)])
        }
    }
}
