import Foundation
import PadanGloss
import PadanText
import TestSupport
import Testing

/// The shipped lexicons are enough for the articles they were made with.
struct ShippedLexiconTests {
    /// Words of the fixture articles that are known to have no gloss.
    private static let withoutGloss: Set<String> = []

    /// The content words of a text that have no gloss and are no names.
    private func unglossed(_ gloss: GlossedText) -> [String] {
        let inTerms = Set(gloss.terms.flatMap { Array($0.tokens) })
        return gloss.tokens.indices.filter { i in
            let token = gloss.tokens[i]
            return token.kind == .word && token.upos.isContent && !inTerms.contains(i)
                && gloss.word(i)?.glosses.isEmpty == true
        }.map { gloss.text(of: $0) }
    }

    @Test(arguments: Repository.articles)
    func everyContentWordOfAnArticleHasAGloss(_ name: String) throws {
        let session = try HarborGlosser.shipped.get().session()
        let found = unglossed(session.gloss(try Repository.article(name)))
        #expect(found.filter { !Self.withoutGloss.contains($0) } == [])
    }

    private static let terms: [TermRow] = [
        TermRow(
            "Pemerintah mengumumkan gencatan senjatanya pada 3 Mei.", "gencatan senjatanya = its ceasefire",
            "3 Mei = 3 May"),
        TermRow("Kapal-kapal induk itu berlayar.", "Kapal-kapal induk = aircraft carriers"),
        TermRow("Harganya US$5 juta.", "US$5 juta = US$5 million"),
    ]

    @Test(arguments: terms)
    func termsOfNews(_ row: TermRow) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(row.text)
        #expect(gloss.shownTerms == row.terms)
    }

    @Test(arguments: [
        ("diluncurkan", "be launched"), ("pasukan-pasukan", "troops"), ("anak-anaknya", "his children"),
        ("menemukan", "find"), ("pembangunan", "development"), ("keamanan", "security"),
    ])
    func commonForms(_ form: String, _ gloss: String) throws {
        let word = try HarborGlosser.shipped.get().session().gloss("mereka \(form)").word(1)
        #expect(word?.glosses.first == gloss)
    }
}

/// The article that the project began with, which lies beside the repository.
struct SeedArticleTests {
    private static let path = Repository.folder + "/../shared/data/korut-rusia.txt"
    private static let isThere = FileManager.default.fileExists(atPath: path)
    private static let absent: Comment = "the seed article is not beside the repository"

    private func gloss() throws -> GlossedText {
        try HarborGlosser.shipped.get().session().gloss(try Repository.text(Self.path))
    }

    /// A term of the article and its English.
    private static let terms: [(String, String)] = [
        ("Korut", "North Korea"), ("Korsel", "South Korea"), ("gencatan senjata", "ceasefire"),
        ("rudal antipesawat", "anti-aircraft missile"), ("kapal induk", "aircraft carrier"),
        ("Dewan Keamanan", "Security Council"), ("Wakil Menteri Luar Negeri", "deputy foreign minister"),
        ("latihan militer gabungan", "joint military exercise"), ("Semenanjung Korea", "Korean Peninsula"),
        ("kerja sama", "cooperation"), ("medan perang", "battlefield"), ("sudut pandang", "point of view"),
        ("jangka panjang", "long-term"), ("pejabat tinggi", "senior official"), ("panggilan telepon", "phone call"),
        ("AS", "United States"), ("Sabtu (22/3/2025)", "Saturday, 22 March 2025"), ("11.000", "11,000"),
        ("Jumat lalu", "last Friday"),
    ]

    @Test(.enabled(if: isThere, absent), arguments: terms)
    func hasTheTerm(_ text: String, _ english: String) throws {
        let gloss = try gloss()
        let found = gloss.terms.filter { gloss.text(gloss.range(of: $0)) == text }
        #expect(!found.isEmpty)
        for term in found {
            // anti-aircraft and antiaircraft are both good English.
            let glosses = gloss.glosses(of: term).map { $0.filter { $0 != "-" } }
            #expect(glosses.contains(english.filter { $0 != "-" }))
        }
    }

    @Test(
        .enabled(if: isThere, absent),
        arguments: [
            "Kim Jong Un", "Pak Jong Chon", "Sergey Shoigu", "USS Carl Vinson", "Anadolu Agency", "Kim Jong Gyu",
        ])
    func keepsTheName(_ name: String) throws {
        let gloss = try gloss()
        let found = gloss.terms.filter { gloss.text(gloss.range(of: $0)) == name }
        #expect(!found.isEmpty)
        for term in found {
            #expect(gloss.glosses(of: term) == [name])
            #expect(term.tokens.allSatisfy { gloss.tokens[$0].upos == .propn })
        }
    }

    @Test(.enabled(if: isThere, absent))
    func noContentWordIsWithoutAGloss() throws {
        let gloss = try gloss()
        let found = gloss.tokens.indices.filter {
            gloss.tokens[$0].kind == .word && gloss.tokens[$0].upos.isContent && gloss.word($0)?.glosses.isEmpty == true
        }
        #expect(found.map { gloss.text(of: $0) } == [])
    }
}
