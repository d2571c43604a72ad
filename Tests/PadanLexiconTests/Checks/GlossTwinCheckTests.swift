import Testing

/// No gloss is another one of its sense in another form.
struct GlossTwinCheckTests {
    @Test(arguments: [
        "ancaman|noun|threat; menace",
        "peluncuran|noun|launch; launching",
        "orang|noun|person; people",
        "mobil|noun|car; automobile",
        "air|noun|water\nair|noun|water|||of fruit",
    ])
    func passes(_ lines: String) {
        #expect(CheckedLexicon(lines).findings("gloss-twin") == [])
    }

    @Test(arguments: [
        ("ancaman|noun|threat; threats", ["warning 2:3"]),
        ("anak|noun|children; child", ["warning 2:3"]),
        ("lari|verb|run; running", ["warning 2:3"]),
        ("meluncurkan|verb|roll out; rolls out", ["warning 2:3"]),
        ("membawa|verb|bring; brought", ["warning 2:3"]),
        ("besar|adj|big; bigger", ["warning 2:3"]),
        ("warna|noun|color; colour", ["warning 2:3"]),
        ("bumi|noun|earth; Earth", ["warning 2:3"]),
        ("air|noun|water; juice; water", ["warning 2:3"]),
        ("organisasi|noun|organization; organisation", ["warning 2:3"]),
    ])
    func finds(_ lines: String, _ places: [String]) {
        #expect(CheckedLexicon(lines).places("gloss-twin") == places)
    }
}
