import Testing

/// One space between words, `; ` between the parts of a list, none at the edges.
struct SpacingCheckTests {
    @Test(arguments: [
        "gencatan senjata|noun|ceasefire; truce||military",
        "air|noun|water|||",
    ])
    func passes(_ lines: String) {
        #expect(CheckedLexicon(lines).findings("spacing") == [])
    }

    @Test(arguments: [
        ("air |noun|water", ["warning 2:1"]),
        ("air|noun| water", ["warning 2:3"]),
        ("gencatan  senjata|noun|truce", ["warning 2:1"]),
        ("air|noun|water;juice", ["warning 2:3"]),
        ("air|noun|water; ; juice", ["warning 2:3"]),
        ("air|noun|water;", ["warning 2:3"]),
        ("air|noun|; water", ["warning 2:3"]),
        ("air|noun|water ; juice", ["warning 2:3"]),
    ])
    func finds(_ lines: String, _ places: [String]) {
        #expect(CheckedLexicon(lines).places("spacing") == places)
    }
}
