import Testing

/// Lines stand in the order of their headwords in lower case.
struct OrderCheckTests {
    @Test(arguments: [
        "air|noun|water\nzat|noun|matter",
        "api|noun|fire\nBudi|propn|Budi\nbumi|noun|earth",
        "bisa|aux|can\nbisa|noun|venom",
    ])
    func passes(_ lines: String) {
        #expect(CheckedLexicon(lines).findings("order") == [])
    }

    @Test(arguments: [
        ("zat|noun|matter\nair|noun|water", ["warning 3:1"]),
        ("api|noun|fire\nBudi|propn|Budi\nair|noun|water", ["warning 4:1"]),
    ])
    func finds(_ lines: String, _ places: [String]) {
        #expect(CheckedLexicon(lines).places("order") == places)
    }
}
