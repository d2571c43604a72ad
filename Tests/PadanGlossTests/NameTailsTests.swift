import PadanGloss
import Testing

/// Places that a tail of a lexicon follows: `… Utara`.
struct NameTailsTests {
    private static let lexicon = """
        … Barat|propn|West …||geography
        … Barat Daya|propn|Southwest …||geography
        … Utara|propn|North …||geography
        Ayu|propn|Ayu||name
        Barat|propn|West
        Barat Daya|propn|Southwest
        daya|noun|power
        di|adp|in
        Jalan …|propn|Jalan …; … Street||geography; administration
        Kecamatan …|propn|… District||geography; administration
        kota|noun|city
        Merdeka|propn|Merdeka||name
        Muara Wulung|propn|Muara Wulung||geography
        Skotlandia|propn|Scotland||geography
        utara|noun|north
        warga|noun|resident
        """

    @Test(arguments: [
        TermRow("Di Skotlandia Utara.", "Skotlandia Utara = North Scotland"),
        TermRow("Skotlandia Barat Daya.", "Skotlandia Barat Daya = Southwest Scotland"),
        TermRow("Di Muara Wulung Barat.", "Muara Wulung Barat = West Muara Wulung"),
        // One word that nobody knows.
        TermRow("Warga Cibunar Utara.", "Cibunar Utara = North Cibunar"),
        // Behind a head the name goes on, and stays.
        TermRow("Di Jalan Merdeka Barat.", "Jalan Merdeka Barat = Jalan Merdeka Barat"),
        TermRow("Di Kecamatan Skotlandia Utara.", "Kecamatan Skotlandia Utara = Skotlandia Utara District"),
        // No place, a person, small letters.
        TermRow("Di Kota Utara."), TermRow("Di Skotlandia utara.", "Skotlandia = Scotland"),
        TermRow("Warga Ayu Utara.", "Ayu Utara = Ayu Utara"),
        TermRow("Warga Gilangan Utara Wijayakus.", "Gilangan Utara Wijayakus = Gilangan Utara Wijayakus"),
    ])
    func aPlaceAndItsTail(_ row: TermRow) throws {
        #expect(try HarborGlosser.glosser(Self.lexicon).session().gloss(row.text).shownTerms == row.terms)
    }

    @Test func theWholeNameIsAProperNoun() throws {
        let gloss = try HarborGlosser.glosser(Self.lexicon).session().gloss("Di Skotlandia Utara.")
        #expect(gloss.kind(of: "Skotlandia") == .name && gloss.kind(of: "Utara") == .name)
        #expect(gloss.domain(of: gloss.terms[0]) == "geography")
    }
}
