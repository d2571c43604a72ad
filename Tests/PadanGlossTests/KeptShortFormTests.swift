import PadanGloss
import PadanLexicon
import Testing

@testable import PadanRender

/// Short forms that English keeps: the first gloss is what an English text has, and a reader is shown what it stands
/// for.
struct KeptShortFormTests {
    private static let lexicon = """
        Badan Kapal|propn|Ship Agency
        BDKL|propn|BDKL; Ship Agency||abbreviation|Badan Kapal
        BDKL|noun|BDKL; harbor dues||abbreviation|bea dermaga kapal
        CPO|noun|CPO; crude palm oil||abbreviation|minyak sawit mentah
        datang|verb|come
        di|adp|in
        dijual|verb|be sold
        Gedung …|propn|… Building||geography
        harga|noun|price
        Jalan …|propn|Jalan …; … Street||geography; administration
        PSRB|propn|PSRB||acronym|a club
        Solo|propn|Solo; Surakarta||geography
        UE|propn|European Union; EU||abbreviation|Uni Eropa
        """

    private func session() throws -> GlossSession { try HarborGlosser.glosser(Self.lexicon).session() }

    @Test(arguments: [
        ("Di BDKL.", "BDKL", "Ship Agency"), ("Harga CPO.", "CPO", "crude palm oil"),
        ("Di UE.", "European Union", "European Union"),
        // Nothing more is known of it.
        ("Di PSRB.", "PSRB", "PSRB"),
        // A place with another name is no short form.
        ("Di Solo.", "Solo", "Solo"),
        // A street keeps its name, too.
        ("Di Jalan Kenanga.", "Jalan Kenanga", "Kenanga Street"), ("Di Gedung BDKL.", "BDKL Building", "BDKL Building"),
    ])
    func whatATermIsAndWhatIsShown(_ text: String, _ english: String, _ shown: String) throws {
        let gloss = try session().gloss(text)
        let term = try #require(gloss.terms.last)
        #expect(gloss.glosses(of: term).first == english)
        #expect(gloss.display(of: term) == shown)
    }

    @Test func alsoWithAClitic() throws {
        let gloss = try session().gloss("CPO-nya dijual.")
        #expect(gloss.word(0)?.glosses == ["its CPO", "the CPO", "its crude palm oil"])
        #expect(gloss.word(0)?.display == "his/her/its crude palm oil")
    }

    @Test func aBuildingTellsWhoseItIs() throws {
        let gloss = try session().gloss("Di Gedung BDKL.")
        #expect(gloss.glosses(of: try #require(gloss.terms.last)) == ["BDKL Building", "Ship Agency Building"])
    }

    @Test(arguments: [
        ("text", "BDKL [Ship Agency]"), ("interlinear", "Ship Agency"), ("conllu", "Gloss=Ship-Agency"),
        ("html", "<b>Ship Agency</b>; BDKL<small>"), ("vocabulary", "BDKL\tpropn\tBDKL; Ship Agency\t"),
        ("json", "\"glosses\": [\"BDKL\", \"Ship Agency\"]"),
    ])
    func everyFormatSaysWhatItStandsFor(_ format: String, _ part: String) throws {
        #expect(try session().render("Di BDKL.", as: format)?.contains(part) == true)
    }

    @Test func theOtherSensesSayWhatTheyStandFor() throws {
        let page = try #require(try session().render("Di BDKL.", as: "html"))
        #expect(page.contains("or harbor dues (noun)"))
    }
}
