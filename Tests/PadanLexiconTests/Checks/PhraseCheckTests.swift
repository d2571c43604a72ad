import Testing

/// A phrase is found where a text has it.
struct PhraseCheckTests {
    @Test(arguments: [
        "rumah sakit|noun|hospital\nPerang Dunia 2|propn|World War II\njaringan 5G|noun|5G network\nLaut Jawa|propn|Java Sea\nhutan dan kebun, dan taman|noun|greenery"
    ])
    func passes(_ lines: String) {
        #expect(CheckedLexicon(lines).findings("phrase") == [])
    }

    @Test(arguments: [
        ("16 besar|noun|round of 16", ["warning 2:1"]),
        ("% air|noun|moisture", ["warning 2:1"]),
    ])
    func finds(_ lines: String, _ places: [String]) {
        #expect(CheckedLexicon(lines).places("phrase") == places)
    }
}
