import PadanGloss
import PadanText
import TestSupport
import Testing

/// Phrases of the lexicons over the tokens of a text.
struct PhraseTests {
    private static let inflected: [TermRow] = [
        TermRow("Sebuah kapal induk berlayar.", "kapal induk = aircraft carrier"),
        TermRow("Kapal-kapal induk itu berlayar.", "Kapal-kapal induk = aircraft carriers"),
        TermRow("Kapal induknya berlayar.", "Kapal induknya = its aircraft carrier"),
        TermRow("Kapal-kapal induknya berlayar.", "Kapal-kapal induknya = its aircraft carriers"),
        TermRow("Gencatan senjatanya lama.", "Gencatan senjatanya = its ceasefire"),
        TermRow("Hanya gencatan senjatalah yang aman.", "gencatan senjatalah = ceasefire"),
        TermRow("Kota itu diambil alih.", "diambil alih = be taken over"),
        TermRow("Mereka mengambil alih kota.", "mengambil alih = take over"),
        TermRow("Kota itu kuambil alih.", "kuambil alih = I take over"),
        TermRow("Kerja samaku baru.", "Kerja samaku = my cooperation"),
        TermRow("Kerja samamu baru.", "Kerja samamu = your cooperation"),
        TermRow("Para duta besar datang.", "duta besar = ambassador"),
    ]

    private static let longest: [TermRow] = [
        TermRow("kapal induk nuklir", "kapal induk nuklir = nuclear aircraft carrier"),
        TermRow("kapal induk nuklirnya", "kapal induk nuklirnya = its nuclear aircraft carrier"),
        TermRow("kapal induk baru", "kapal induk = aircraft carrier"),
        TermRow("kapal kapal induk", "kapal induk = aircraft carrier"),
        TermRow("gencatan senjata kapal induk", "gencatan senjata = ceasefire", "kapal induk = aircraft carrier"),
        TermRow("rudal antipesawat", "rudal antipesawat = anti-aircraft missile"),
    ]

    private static let absent: [TermRow] = [
        TermRow("Mereka membeli kapal. Induk itu lama."), TermRow("kapal, induk"), TermRow("kapal (induk)"),
        TermRow("kapal dan induk"), TermRow("kapalnya induk"), TermRow("perkapal induk"), TermRow("kapal indukan"),
        TermRow("kapal induk2an"), TermRow("kapal"), TermRow("senjata gencatan"), TermRow("kapal\n\ninduk"),
        TermRow("kapalinduk"), TermRow("kapal-induk"), TermRow("kapal pengganti induk"),
    ]

    private static let written: [TermRow] = [
        TermRow("Gencatan Senjata", "Gencatan Senjata = ceasefire"),
        TermRow("GENCATAN SENJATA DI KOTA", "GENCATAN SENJATA = ceasefire"),
        TermRow("gencatan\u{A0}senjata", "gencatan\u{A0}senjata = ceasefire"),
        TermRow("gencatan  senjata", "gencatan  senjata = ceasefire"),
        TermRow("gen\u{AD}catan sen\u{AD}jata", "gen\u{AD}catan sen\u{AD}jata = ceasefire"),
        TermRow("“gencatan senjata”", "gencatan senjata = ceasefire"),
        TermRow("Rapat Dewan Keamanan usai.", "Dewan Keamanan = Security Council"),
        TermRow("Mereka di dewan keamanan kota Bandung."),
        TermRow(
            "Setelah berlayar tiga hari, akhirnya mereka melihat kapal\ninduk itu di pelabuhan yang lama dan besar.",
            "kapal\ninduk = aircraft carrier"),
    ]

    @Test(arguments: inflected + longest + absent + written)
    func phrases(_ row: TermRow) throws {
        let gloss = try HarborGlosser.session().gloss(row.text)
        #expect(gloss.shownTerms == row.terms)
    }

    @Test func aNameWinsOverAnOrdinaryPhraseThatEndsInItsFirstWord() throws {
        let session = try HarborGlosser.glosser(
            "Dewan Keamanan|propn|Security Council\nitu|det|that\nketua|noun|chairman\nketua dewan|noun|council chairman\nTeluk Dewan|propn|Dewan Bay"
        ).session()
        #expect(session.gloss("Itu Ketua Dewan Keamanan").shownTerms == ["Dewan Keamanan = Security Council"])
        #expect(session.gloss("Itu ketua dewan keamanan").shownTerms == ["ketua dewan = council chairman"])
        #expect(session.gloss("Itu Ketua Dewan Kota").shownTerms == ["Ketua Dewan = council chairman"])
        #expect(session.gloss("Di Teluk Dewan Keamanan").shownTerms == ["Teluk Dewan = Dewan Bay"])
    }

    @Test func capitalsChooseTheNameAmongTheSenses() throws {
        let session = try HarborGlosser.glosser(
            "bukit barisan|noun|row of hills\nBukit Barisan|propn|Barisan Mountains\ndi|adp|in\nitu|det|that"
        ).session()
        #expect(session.gloss("Itu di Bukit Barisan.").shownTerms == ["Bukit Barisan = Barisan Mountains"])
        #expect(session.gloss("Itu di bukit barisan.").shownTerms == ["bukit barisan = row of hills"])
        #expect(session.gloss("Bukit barisan itu.").shownTerms == ["Bukit barisan = row of hills"])
    }

    @Test func thePartsKeepTheirOwnGloss() throws {
        let gloss = try HarborGlosser.session().gloss("kapal-kapal induk")
        #expect(gloss.gloss(of: "kapal-kapal") == "ships")
        #expect(gloss.gloss(of: "induk") == "mother")
    }

    @Test func aTermTellsItsSenseAndField() throws {
        let gloss = try HarborGlosser.session().gloss("gencatan senjata dan ambil alih")
        let terms = try #require(gloss.terms.count == 2 ? gloss.terms : nil)
        #expect(gloss.sense(of: terms[0])?.headword == "gencatan senjata")
        #expect(gloss.sense(of: terms[0])?.origin.lexicon == "pelabuhan")
        #expect(gloss.domain(of: terms[0]) == "military")
        #expect(gloss.domain(of: terms[1]) == "maritime")
    }

    @Test(arguments: 101...104 as ClosedRange<UInt64>)
    func termsAscendAndDoNotCrossSentences(seed: UInt64) throws {
        let session = try HarborGlosser.session()
        let words = [
            "kapal", "induk", "nuklir", "gencatan", "senjata", "Kim", "Jong", "Un", "Rp", "5", "juta", "di", "22",
            "Maret",
        ]
        var random = SeededGenerator(seed: seed)
        for text in RandomText.texts(40, seed: seed) {
            let text =
                text + (0..<20).map { _ in random.pick(words) + random.pick([" ", ". ", ", ", "-", "\n"]) }.joined()
            let gloss = session.gloss(text)
            var end = 0
            for term in gloss.terms {
                #expect(term.tokens.lowerBound >= end && !term.tokens.isEmpty)
                end = term.tokens.upperBound
                #expect(gloss.sentences.contains { $0.contains(term.tokens.lowerBound) && $0.contains(end - 1) })
            }
            #expect(gloss.sentences.flatMap { Array($0) } == Array(gloss.tokens.indices))
        }
    }
}
