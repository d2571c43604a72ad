import Testing

/// Lines end with a line feed alone.
struct LineEndCheckTests {
    private func places(_ text: String) -> [String] { CheckedLexicon(bytes: Array(text.utf8)).places("line-end") }

    @Test(arguments: ["", "air\tnoun\twater\n", "#title\tAir\nair\tnoun\twater\n"])
    func passes(_ text: String) {
        #expect(places(text) == [])
    }

    @Test func findsCarriageReturnsOnce() {
        #expect(places("air\tnoun\twater\r\napi\tnoun\tfire\r\n") == ["warning 1:0"])
    }

    @Test func findsALastLineWithoutAnEnd() {
        #expect(places("air\tnoun\twater\napi\tnoun\tfire") == ["warning 2:0"])
    }
}
