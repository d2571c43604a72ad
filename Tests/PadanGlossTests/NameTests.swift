import PadanGloss
import Testing

/// Names that no lexicon has, beside words and titles that it has; abbreviations and their capitals.
struct NameTests {
    private static let names: [TermRow] = [
        TermRow("Mereka melihat Kim Jong Un di kota.", "Kim Jong Un = Kim Jong Un"),
        TermRow("Kim Jong Un datang.", "Kim Jong Un = Kim Jong Un"),
        TermRow("Duta besar itu melihat Pak Jong Chon.", "Duta besar = ambassador", "Pak Jong Chon = Pak Jong Chon"),
        TermRow("Menteri Sergey Shoigu pulang.", "Sergey Shoigu = Sergey Shoigu"),
        TermRow("Ketua Ahmad Kota Surya datang.", "Ahmad Kota Surya = Ahmad Kota Surya"),
        TermRow("Guru Hasan bin Umar pulang.", "Hasan bin Umar = Hasan bin Umar"),
        TermRow("Mereka melihat Dewan Keamanan.", "Dewan Keamanan = Security Council"),
        TermRow("Orang-orang membaca buku."), TermRow("Kota itu besar. Rumah itu tinggi."),
        TermRow("KETUA HASAN DATANG KE KOTA BARU"),
    ]

    @Test(arguments: names)
    func runsOfNames(_ row: TermRow) throws {
        let gloss = try HarborGlosser.session().gloss(row.text)
        #expect(gloss.shownTerms == row.terms)
    }

    @Test func aTitleBeforeANameKeepsItsGloss() throws {
        let gloss = try HarborGlosser.session().gloss("Mereka melihat Pak Budi dan Pak Jong Chon.")
        let titles = gloss.tokens.indices.filter { gloss.text(of: $0) == "Pak" }
        #expect(titles.map { gloss.tokens[$0].kind } == [.word, .name])
        #expect(gloss.word(titles[0])?.glosses == ["Mr"])
        #expect(gloss.kind(of: "Budi") == .name)
        #expect(gloss.kind(of: "Chon") == .name)
    }

    @Test(arguments: ["Budi", "Sumirat", "Marlina"])
    func aWordThatNobodyKnowsIsANameByItsCapital(_ name: String) throws {
        let session = try HarborGlosser.session()
        #expect(session.gloss("Menteri \(name) datang.").kind(of: name) == .name)
        #expect(session.gloss("\(name) datang.").kind(of: name) == .name)
        #expect(session.gloss("mereka \(name.lowercased()) di kota.").kind(of: name.lowercased()) == .word)
    }

    @Test func anOrdinaryWordIsNoNameByItsCapital() throws {
        let session = try HarborGlosser.session()
        #expect(session.gloss("Mereka melihat Menteri itu.").gloss(of: "Menteri") == "minister")
        #expect(session.gloss("Rumah itu tinggi.").gloss(of: "Rumah") == "house")
        #expect(session.gloss("“Rumah itu,” kata mereka.").kind(of: "Rumah") == .word)
    }

    private static let beside = """
        adalah|verb|be
        bernama|verb|be named
        bunga|noun|flower
        datang|verb|come
        desa|noun|village
        di|adp|in
        direktur|noun|director
        hits|adj|popular
        Ibrahim|propn|Abraham||religion
        Laksmi|propn|Lakshmi||Hinduism
        industri|noun|industry
        itu|det|that
        logam|noun|metal
        Markus|propn|Mark||Christianity
        pak|noun|sir
        pak|noun|Mr||||>PROPN
        mesin|noun|machine
        """

    @Test(arguments: [
        // Beside another name it is a person's.
        TermRow("Direktur Sandi Ibrahim datang.", "Sandi Ibrahim = Sandi Ibrahim"),
        TermRow("Direktur Ibrahim Marwan datang.", "Ibrahim Marwan = Ibrahim Marwan"),
        TermRow("Direktur Laksmi Marwan datang.", "Laksmi Marwan = Laksmi Marwan"),
        TermRow("Itu Laksmi.", "Laksmi = Lakshmi"),
        TermRow("Direktur Ibrahim datang.", "Ibrahim = Abraham"),
        // So are several before one that nobody knows.
        TermRow("Direktur Ibrahim Markus Manafe datang.", "Ibrahim Markus Manafe = Ibrahim Markus Manafe"),
        TermRow("Ibrahim Markus Manafe datang.", "Ibrahim Markus Manafe = Ibrahim Markus Manafe"),
        TermRow("Itu Ibrahim, Markus, Manafe.", "Ibrahim = Abraham", "Markus = Mark"),
        // Nor is one with an address.
        TermRow("Itu Pak Ibrahim."),
        // A place that is described, and what somebody is named.
        TermRow("Logam Bunga adalah desa di Manafe.", "Logam Bunga = Logam Bunga"),
        TermRow("Logam adalah mesin di Manafe."), TermRow("Mesin adalah desa di mana itu datang."),
        TermRow("Direktur bernama Bunga Logam datang.", "Bunga Logam = Bunga Logam"),
        // Three ordinary words are no part of a name, nor is the code of a share; di is in none.
        TermRow("Itu Sandi Industri Logam Mesin."),
        TermRow("Direktur AALX Sandi Marwan datang.", "Sandi Marwan = Sandi Marwan"),
        TermRow("Direktur Sandi di Marwan."),
    ])
    func whatANameTakesIn(_ row: TermRow) throws {
        #expect(try HarborGlosser.glosser(Self.beside).session().gloss(row.text).shownTerms == row.terms)
    }

    @Test(arguments: [
        TermRow("Pasar Minggu datang.", "Pasar Minggu = Pasar Minggu"),
        TermRow("Di Pasar minggu itu.", "Pasar minggu = Pasar Minggu"),
        // The sentence's capital alone makes no name of ordinary words that English keeps, but of one that it translates.
        TermRow("Pasar minggu itu datang."), TermRow("Bank dunia datang.", "Bank dunia = World Bank"),
    ])
    func aNameOfOrdinaryWordsNeedsACapitalOfItsOwn(_ row: TermRow) throws {
        let lexicon = """
            bank|noun|bank
            Bank Dunia|propn|World Bank
            datang|verb|come
            di|adp|in
            dunia|noun|world
            itu|det|that
            minggu|noun|week
            pasar|noun|market
            Pasar Minggu|propn|Pasar Minggu||geography
            """
        #expect(try HarborGlosser.glosser(lexicon).session().gloss(row.text).shownTerms == row.terms)
    }

    @Test func aNameThatNoLexiconHasIsAProperNounToTheCueOfATitle() throws {
        let session = try HarborGlosser.glosser(Self.beside).session()
        #expect(session.gloss("Itu Pak Manafe.").gloss(of: "Pak") == "Mr")
        #expect(session.gloss("Itu Pak Direktur.").gloss(of: "Pak") == "sir")
        #expect(session.gloss("Itu pak Manafe.").gloss(of: "pak") == "sir")
    }

    @Test func oneWordCanBeAnAddressedOrANamedPerson() throws {
        let session = try HarborGlosser.glosser(Self.beside).session()
        #expect(session.gloss("Itu Pak Ibrahim.").kind(of: "Ibrahim") == .name)
        #expect(session.gloss("Itu bernama Bunga.").kind(of: "Bunga") == .name)
        #expect(session.gloss("Itu Bunga.").kind(of: "Bunga") == .word)
    }

    @Test func capitalsAmidSmallLettersAreAShortFormAndNoWord() throws {
        let session = try HarborGlosser.glosser(Self.beside).session()
        #expect(session.gloss("Direktur HITS datang.").gloss(of: "HITS") == "")
        #expect(session.gloss("Direktur itu hits.").gloss(of: "hits") == "popular")
        #expect(session.gloss("DIREKTUR HITS DATANG").gloss(of: "HITS") == "popular")
    }

    private static let abbreviations: [TermRow] = [
        TermRow("Kapal AS berlayar.", "AS = United States"), TermRow("Mereka melihat as kapal."),
        TermRow("Rudal AS-Korsel baru.", "AS = United States", "Korsel = South Korea"),
        TermRow("Mereka dari Korsel.", "Korsel = South Korea"), TermRow("KTP-nya baru.", "KTP-nya = its identity card"),
        TermRow("Mereka dari Rusia.", "Rusia = Russia"), TermRow("buku, rumah, dll.", "dll. = etc."),
        TermRow("Bea Cukai datang.", "Bea Cukai = Customs"),
    ]

    @Test(arguments: abbreviations)
    func abbreviationsAndNamesAreTermsAlone(_ row: TermRow) throws {
        let gloss = try HarborGlosser.session().gloss(row.text)
        #expect(gloss.shownTerms == row.terms)
    }

    @Test func capitalsTellTheStateFromTheAxle() throws {
        let session = try HarborGlosser.session()
        let state = session.gloss("Menteri AS datang."), axle = session.gloss("Mereka melihat as itu.")
        #expect(state.gloss(of: "AS") == "United States" && state.kind(of: "AS") == .acronym)
        #expect(axle.gloss(of: "as") == "axle" && axle.kind(of: "as") == .word)
        #expect(session.gloss("Korsel").kind(of: "Korsel") == .acronym)
    }

    @Test func unknownCapitalsAreAnAcronymOrAName() throws {
        let gloss = try HarborGlosser.session().gloss("Kapal USS Wanda dan BPXZ berlayar.")
        #expect([.acronym, .name].contains(gloss.kind(of: "BPXZ")))
        #expect(gloss.shownTerms == ["USS Wanda = USS Wanda"])
    }

    @Test func aHeadlineInCapitalsIsRead() throws {
        let gloss = try HarborGlosser.session().gloss("MENTERI MELIHAT KAPAL BARU DI PELABUHAN")
        #expect(
            gloss.tokens.indices.compactMap { gloss.word($0)?.glosses.first } == [
                "minister", "see", "ship", "new", "in", "harbor",
            ])
        #expect(!gloss.tokens.contains { $0.kind == .name })
    }
}
