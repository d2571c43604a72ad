import PadanGloss
import PadanLexicon
import Testing

/// Names that a head of a lexicon begins: `Kabupaten …`.
struct PatternNameTests {
    private static let lexicon = """
        Bali|propn|Bali||geography
        bank|noun|bank
        Bank …|propn|Bank …
        datang|verb|come
        dewan|noun|council
        di|adp|in
        gedung|noun|building
        Gedung …|propn|… Building||geography
        gunung|noun|mountain
        gunung …|propn|Mount …||geography
        Jawa Barat|propn|West Java||geography
        Kabupaten …|propn|… Regency||geography; administration
        KNX|noun|national council||abbreviation
        Malang|propn|Malang||geography
        merdeka|adj|free
        negeri|noun|country
        perkantoran|noun|offices
        persero|noun|state-owned company
        provinsi …|propn|… Province||geography
        PT|noun|limited company||abbreviation
        PT …|propn|PT …||business
        Baruna|propn|Baruna||politics
        Harun|propn|Aaron||religion
        Partai …|propn|… Party||politics
        Partai Baruna|propn|Baruna Party||politics
        Sekolah Dasar …|propn|… Elementary School||education
        SMA|noun|high school||abbreviation
        SMA Negeri …|propn|SMA Negeri …
        Sungai Wulung|propn|Black River||geography
        sungai …|propn|… River||geography
        tbk|adj|public||abbreviation
        Universitas …|propn|… University
        utara|noun|north
        """

    private static let names: [TermRow] = [
        TermRow("Di Kabupaten Lontar.", "Kabupaten Lontar = Lontar Regency"),
        TermRow("Di Kabupaten Merdeka.", "Kabupaten Merdeka = Merdeka Regency"),
        TermRow("di provinsi Jawa Barat", "provinsi Jawa Barat = West Java Province"),
        TermRow("di gunung Sekarsari", "gunung Sekarsari = Mount Sekarsari"),
        TermRow("di Gunung Sekarsari", "Gunung Sekarsari = Mount Sekarsari"),
        // An entry of its own counts, but for a longer name.
        TermRow("di Sungai Wulung", "Sungai Wulung = Black River"),
        TermRow("di Sungai Wulung Utara", "Sungai Wulung Utara = Wulung Utara River"),
        TermRow("di Sungai Sekar Utara", "Sungai Sekar Utara = Sekar Utara River"),
        // What follows a place is another name; an institution takes it in.
        TermRow("Di Kabupaten Malang Ade Sekar datang.", "Kabupaten Malang = Malang Regency", "Ade Sekar = Ade Sekar"),
        TermRow("Di gunung Sekar Bali.", "gunung Sekar = Mount Sekar", "Bali = Bali"),
        TermRow("Di Universitas Sekar Malang.", "Universitas Sekar Malang = Sekar Malang University"),
        TermRow("SMA Negeri 3 Malang datang.", "SMA Negeri 3 Malang = SMA Negeri 3 Malang"),
        // The number of a school stands behind.
        TermRow("Sekolah Dasar 5 Sekar datang.", "Sekolah Dasar 5 Sekar = Elementary School 5 Sekar"),
        // A party and its leader are two.
        TermRow("Partai Baruna Harun Sekar datang.", "Partai Baruna = Baruna Party", "Harun Sekar = Harun Sekar"),
        // Companies go on to their last capital.
        TermRow("PT Dewan Negeri Utara datang.", "PT Dewan Negeri Utara = PT Dewan Negeri Utara"),
        TermRow("PT Sekar (Persero) Tbk Ade datang.", "PT Sekar (Persero) Tbk = PT Sekar (Persero) Tbk"),
        TermRow("Di Gedung KNX.", "Gedung KNX = KNX Building"),
        // No name follows.
        TermRow("di gunung itu"), TermRow("Di Gedung Perkantoran."), TermRow("di Gunung, Sekar"),
        TermRow("di universitas Sekar"), TermRow("DI KABUPATEN LONTAR DATANG"),
        TermRow("PT itu datang.", "PT = limited company"),
        // A short form behind ordinary words makes them no name.
        TermRow("Di Bank Negeri KNX.", "KNX = national council"),
    ]

    @Test(arguments: names)
    func aHeadAndItsName(_ row: TermRow) throws {
        #expect(try HarborGlosser.glosser(Self.lexicon).session().gloss(row.text).shownTerms == row.terms)
    }

    @Test func theNameIsAProperNoun() throws {
        let gloss = try HarborGlosser.glosser(Self.lexicon).session().gloss("Di Kabupaten Merdeka.")
        #expect(gloss.kind(of: "Merdeka") == .name)
    }

    @Test func aTermTellsItsEntry() throws {
        let gloss = try HarborGlosser.glosser(Self.lexicon).session().gloss("di Gunung Sekarsari")
        let term = try #require(gloss.terms.first)
        #expect(gloss.sense(of: term)?.headword == "Gunung Sekarsari")
        #expect(gloss.sense(of: term)?.glosses == ["Mount Sekarsari"])
        #expect(gloss.sense(of: term)?.origin.lexicon == "kata")
        #expect(gloss.domain(of: term) == "geography")
    }

    @Test func aShortFormStaysInAName() throws {
        let gloss = try HarborGlosser.glosser(Self.lexicon).session().gloss("Di Gedung KNX.")
        #expect(gloss.glosses(of: try #require(gloss.terms.first)) == ["KNX Building"])
    }

    @Test func theCodeOfACompanysSharesHasNoGloss() throws {
        let session = try HarborGlosser.glosser(Self.lexicon + "\nhits|adj|popular").session()
        let gloss = session.gloss("PT Sekar Tbk (HITS) datang.")
        #expect(gloss.kind(of: "HITS") == .name && gloss.gloss(of: "HITS") == "")
        #expect(session.gloss("Di dewan hits.").gloss(of: "hits") == "popular")
    }
}

/// A country's name behind a noun is the adjective.
struct NationalityTests {
    private static let lexicon = """
        besar|adj|big
        dari|adp|from
        di|adp|in
        Jepang|propn|Japan
        Jepang|propn|Japanese||nationality
        kapal|noun|ship
        ke|adp|to
        melihat|verb|see
        negara|noun|country
        luar negeri|noun|foreign affairs
        negeri|noun|land
        terbesar|adj|biggest
        """

    @Test(arguments: [
        ("Kapal Jepang besar.", "Japanese"), ("Melihat kapal besar Jepang.", "Japanese"), ("Di Jepang.", "Japan"),
        ("Ke Jepang.", "Japan"), ("Kapal dari Jepang.", "Japan"), ("Di negara Jepang.", "Japan"),
        ("Jepang besar.", "Japan"), ("Melihat luar negeri Jepang.", "Japanese"),
        ("Kapal terbesar Jepang.", "Japan"), ("Melihat Jepang.", "Japan"),
    ])
    func behindANoun(_ text: String, _ gloss: String) throws {
        #expect(try HarborGlosser.glosser(Self.lexicon).session().gloss(text).gloss(of: "Jepang") == gloss)
    }
}
