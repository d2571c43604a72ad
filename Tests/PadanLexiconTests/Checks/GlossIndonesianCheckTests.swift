import Testing

/// A word of a gloss that is a headword and no English word is noted.
struct GlossIndonesianCheckTests {
    private let english = "water house market a"

    @Test(arguments: [
        "air|noun|water",
        "pasar|noun|market\nrumah|noun|house; market house",
        "batik|noun|batik|||cloth dyed with wax\nkain batik|noun|batik cloth",
        "pesantren|noun|pesantren; a house",
        "Bandung|propn|Bandung",
        "air|noun|liquid that no list has",
    ])
    func passes(_ lines: String) {
        #expect(CheckedLexicon(lines, english: english).findings("gloss-indonesian") == [])
    }

    @Test(arguments: [
        ("pasar|noun|market\npasar ikan|noun|ikan market", "ikan"), ("air|noun|water; banyu", "banyu"),
        ("batik|noun|batik", "batik"), ("air|noun|water-banyu; a banyu", "banyu"),
    ])
    func finds(_ lines: String, _ word: String) {
        let lexicon = CheckedLexicon(lines, beside: "banyu|noun|water\nikan|noun|fish", english: english)
        let findings = lexicon.findings("gloss-indonesian")
        #expect(findings.map(\.severity) == [.note])
        #expect(findings.first?.message.hasPrefix("\"\(word)\"") == true)
    }

    @Test func withoutAListThereIsOneNote() {
        let lexicon = CheckedLexicon("air|noun|water; banyu", beside: "banyu|noun|water", english: nil)
        #expect(lexicon.findings("gloss-indonesian") == [])
        #expect(lexicon.context.findings.map(\.check) == ["gloss-indonesian"])
        #expect(lexicon.context.findings.map(\.severity) == [.note])
    }
}
