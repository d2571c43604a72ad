import PadanText
import Testing

/// A finding reads as editors understand it.
struct FindingTests {
    @Test(
        arguments: [
            ("kata.tsv", 7, 2, "kata.tsv:7:2: error: no such class [pos]"),
            ("kata.tsv", 7, nil, "kata.tsv:7: error: no such class [pos]"),
            ("kata.tsv", nil, nil, "kata.tsv: error: no such class [pos]"),
            (nil, nil, nil, "<input>: error: no such class [pos]"),
        ] as [(String?, Int?, Int?, String)])
    func reads(_ file: String?, _ line: Int?, _ column: Int?, _ text: String) {
        let finding = Finding(
            check: "pos", severity: .error, message: "no such class", file: file, line: line, column: column)
        #expect(finding.description == text)
    }

    @Test func severitiesAscend() {
        #expect(Finding.Severity.allCases.sorted() == [.note, .warning, .error])
        #expect(Finding.Severity.error > .note)
    }

    @Test func rangesOfBytesSortByTheirStart() {
        #expect(
            [ByteRange(4, 5), ByteRange(0, 9), ByteRange(0, 2)].sorted() == [
                ByteRange(0, 2), ByteRange(0, 9), ByteRange(4, 5),
            ])
        #expect(ByteRange(3, 3).isEmpty && ByteRange(3, 7).count == 4)
    }

    @Test func aTokenKeepsItsPlaceAndKind() {
        let token = Token(5, 70_000, .number)
        #expect(token.start == 5 && token.end == 70_000 && token.range == ByteRange(5, 70_000) && token.kind == .number)
    }
}
