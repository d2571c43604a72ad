import PadanGloss
import PadanText
import Testing

/// Bound prefixes and clitics on names and short forms with capitals, with the shipped lexicons.
struct BoundPrefixNameTests {
    /// A sentence, a word of it, and what it says.
    private static let rows: [(String, String, String)] = [
        ("Kelompok pro-AS itu bubar.", "pro-AS", "pro-US"), ("Mereka anti-AS sejak dulu.", "anti-AS", "anti-US"),
        ("Massa pro-Palestina berkumpul di alun-alun.", "pro-Palestina", "pro-Palestinian"),
        ("Partai non-PKS menolak usul itu.", "non-PKS", "non-PKS"),
        ("Ketua KPK-nya belum datang.", "KPK-nya", "Corruption Eradication Commission"),
        ("Ternyata KPK-lah yang menang.", "KPK-lah", "Corruption Eradication Commission"),
    ]

    @Test(arguments: rows)
    func theyKeepWhatTheyMean(_ text: String, _ word: String, _ english: String) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(text)
        let i = try #require(gloss.tokens.indices.first { gloss.text(of: $0) == word })
        let term = gloss.terms.first { $0.tokens == i..<i + 1 }
        let glosses = term.map { gloss.glosses(of: $0) } ?? gloss.word(i)?.glosses ?? []
        #expect(glosses.contains { $0.hasSuffix(english) })
    }

    @Test func aRuleSaysThatItMadeThem() throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss("Kelompok pro-AS bubar.")
        #expect(gloss.word(1)?.isByRule == true && gloss.terms.isEmpty)
    }

    @Test(arguments: ["iPhone", "eBay"])
    func otherWordsWithACapitalInsideAreNames(_ name: String) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss("Mereka membeli \(name) kemarin.")
        #expect(gloss.kind(of: name) == .name)
    }

    @Test func aShortFormIsNoFirstHalfOfAWord() throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss("Warga se-RT itu pindah.")
        #expect(gloss.word(1)?.glosses.contains("circular") != true)
    }
}
