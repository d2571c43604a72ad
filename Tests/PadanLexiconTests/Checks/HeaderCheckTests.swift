import Testing

/// The header names a known domain, and a number as priority.
struct HeaderCheckTests {
    @Test(arguments: ["", "#title|Air\n#domain|law\n#license|CC0-1.0\n#priority|-3\n", "# a remark\n"])
    func passes(_ header: String) {
        #expect(CheckedLexicon("air|noun|water", header: header).findings("header") == [])
    }

    @Test(arguments: ["#domain|water\n", "#priority|high\n"])
    func finds(_ header: String) {
        #expect(CheckedLexicon("air|noun|water", header: header).places("header") == ["warning 1:0"])
    }
}
