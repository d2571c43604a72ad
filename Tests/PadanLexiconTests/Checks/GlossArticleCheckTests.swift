import Testing

/// A gloss begins with neither article nor to.
struct GlossArticleCheckTests {
    @Test(arguments: [
        "banyak|adv|a lot; many",
        "wah|intj|the devil",
        "Bandung|propn|the Bandung of old",
        "hari ini|adv|today",
        "handuk|noun|towel",
        "untuk|adp|to; for",
    ])
    func passes(_ lines: String) {
        #expect(CheckedLexicon(lines).findings("gloss-article") == [])
    }

    @Test(arguments: [
        ("air|noun|the water", ["warning 2:3"]),
        ("apel|noun|an apple; a fruit", ["warning 2:3", "warning 2:3"]),
        ("lari|verb|to run", ["warning 2:3"]),
    ])
    func finds(_ lines: String, _ places: [String]) {
        #expect(CheckedLexicon(lines).places("gloss-article") == places)
    }
}
