import Testing

/// A headword without spaces is one word of a text.
struct HeadwordFormCheckTests {
    @Test(arguments: [
        "Jum'at|propn|Friday\nkec.|noun|subdistrict\nkupu-kupu|noun|butterfly\nPh.D.|noun|PhD",
        "%|sym|percent",
        "B3|noun|hazardous waste",
        "AD/ART|noun|statutes",
    ])
    func passes(_ lines: String) {
        #expect(CheckedLexicon(lines).findings("headword-form") == [])
    }

    @Test(arguments: [
        ("3M|noun|three steps", ["warning 2:1"]),
        ("...|noun|dots", ["warning 2:1"]),
        ("🙂|noun|smile", ["warning 2:1"]),
        ("2025|noun|year", ["warning 2:1"]),
    ])
    func finds(_ lines: String, _ places: [String]) {
        #expect(CheckedLexicon(lines).places("headword-form") == places)
    }
}
