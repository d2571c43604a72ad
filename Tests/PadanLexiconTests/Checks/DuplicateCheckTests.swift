import Testing

/// No headword has the same sense twice, in one lexicon or in two.
struct DuplicateCheckTests {
    @Test(arguments: [
        "air|noun|water\nair|noun|juice",
        "bisa|aux|can\nbisa|noun|can",
        "AS|propn|United States\nas|noun|axle",
    ])
    func passes(_ lines: String) {
        #expect(CheckedLexicon(lines, beside: "air|noun|liquid").findings("duplicate") == [])
    }

    @Test(arguments: ["air|noun|water\nair|noun|water", "air|noun|water\nair|noun|water|||of the sea"])
    func findsASenseOnTwoLines(_ lines: String) {
        #expect(CheckedLexicon(lines).places("duplicate") == ["warning 3:1"])
    }

    @Test func findsASenseInTwoLexicons() throws {
        let findings = CheckedLexicon("air|noun|water", beside: "abu|noun|ash\nair|noun|water").findings("duplicate")
        #expect(findings.map(\.message) == ["\"air\" has this sense in awal:3 already"])
    }
}
