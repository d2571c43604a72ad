import PadanGloss
import PadanLexicon
import TestSupport
import Testing

/// What a paragraph is about chooses among senses of different fields.
struct FieldEvidenceTests {
    private static let lexicon = """
        bagi|verb|divide
        polis|noun|officer
        polis|noun|policy||finance
        kredit|noun|credit||finance
        obligasi|noun|bond||economy
        saham|noun|share||business
        surat utang|noun|debt security||finance
        kapal|noun|ship||maritime
        tebing|noun|cliff
        """

    private static let rows: [(String, String)] = [
        ("Kredit, obligasi, saham dan polis.", "policy"),
        // Two words may be chance.
        ("Kredit, obligasi dan polis.", "officer"),
        ("Kapal, tebing dan polis.", "officer"),
        // What stands in the same paragraph, before and behind; not in another.
        ("Kredit, obligasi, saham. Polis bagi tebing.", "policy"),
        ("Polis bagi tebing. Kredit, obligasi, saham.", "policy"),
        ("Kredit, obligasi, saham.\nPolis bagi tebing.", "officer"),
        // A term of the sentence, whose words alone say nothing.
        ("Kredit, saham, surat utang, polis.", "policy"),
    ]

    @Test(arguments: rows)
    func theFieldOfAParagraph(_ text: String, _ expected: String) throws {
        let gloss = try HarborGlosser.glosser(Self.lexicon).session().gloss(text)
        #expect(gloss.gloss(of: text.contains("Polis") ? "Polis" : "polis") == expected)
    }

    @Test func aFarParagraphSaysNothing() throws {
        let far = String(repeating: "tebing bagi tebing. ", count: 30)
        let gloss = try HarborGlosser.glosser(Self.lexicon).session().gloss("Kredit, obligasi, saham. \(far)Polis.")
        #expect(gloss.gloss(of: "Polis") == "officer")
    }

    @Test func theReasonIsTold() throws {
        let gloss = try HarborGlosser.glosser(Self.lexicon).session().gloss("Kredit, obligasi, saham dan polis.")
        let token = try #require(gloss.tokens.indices.first { gloss.text(of: $0) == "polis" })
        let choice = Explainer(gloss).choice(ofToken: token)
        #expect(choice.reasons == [.field("economy")])
        let own = try #require(choice.chosen?.cost), other = try #require(choice.others.first?.cost)
        #expect(own < other)
    }

    @Test func theShippedLexiconsSayTheirFields() throws {
        let session = try HarborGlosser.shipped.get().session()
        let mosque = session.gloss("Anak-anak di masjid itu belajar mengaji Al-Quran dan menghafal ayat di TPA.")
        #expect(mosque.gloss(of: "TPA") == "Koran school")
        let waste = session.gloss("Limbah dan sampah plastik dari kota itu menumpuk di TPA.")
        #expect(waste.gloss(of: "TPA") == "landfill")
    }

    @Test func labelsThatGoTogetherAreOneField() {
        #expect(Field(labels: ["finance"]) == Field(labels: ["economy"]))
        #expect(Field(labels: ["Islam"]) != Field(labels: ["Christianity"]))
        #expect(Field(labels: ["religion"]).isSuperset(of: Field(labels: ["Islam"])))
        #expect(Field(labels: ["informal", "history"]).isEmpty)
        #expect(Field.count <= 32 && Set((0..<Field.count).map(Field.name)).count == Field.count)
        for place in 0..<Field.count { #expect(Label.domainSet.contains(Field.name(place))) }
    }
}
