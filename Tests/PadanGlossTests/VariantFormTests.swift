import PadanGloss
import TestSupport
import Testing

/// Old and informal spellings, numbers with affixes and the old sign of doubling, with the shipped lexicons.
struct VariantFormTests {
    @Test(arguments: [
        ("praktek", "practice"), ("sistim", "system"), ("obyek", "object"), ("Nopember", "November"),
        ("Pebruari", "February"), ("analisa", "analysis"), ("resiko", "risk"), ("propinsi", "province"),
        ("nggak", "not"), ("udah", "have"), ("gitu", "like that"), ("dibikin", "be made"),
        ("ngopi", "have coffee"), ("kupu2", "butterfly"), ("disahkan", "be ratified"),
    ])
    func hasItsEnglish(_ form: String, _ english: String) throws {
        let word = try HarborGlosser.shipped.get().session().gloss("mereka \(form)").word(1)
        #expect(word?.glosses.first == english)
    }

    /// Words that look as if they could be taken apart, and that are their own roots.
    @Test(arguments: [
        "mereka", "mengapa", "berapa", "kemudian", "masalah", "setelah", "bahan", "pemilu", "keluarga", "kepala",
        "kereta", "perempuan", "pertama", "pesawat", "selamat", "sepeda", "dinding", "tetapi", "bencana", "bendera",
        "berita", "bahkan", "ikan", "makan", "jalan", "hutan", "sebab", "sejarah", "peluru", "wilayah", "berangkat",
        "patungan", "wewenang", "kasihan", "peringkat", "perangkap", "kawasan", "halaman",
    ])
    func aLexicalizedWordIsItsOwnRoot(_ word: String) throws {
        let found = try #require(try HarborGlosser.shipped.get().session().gloss(word).word(0))
        #expect(found.root == word)
        #expect(found.morphemes.map(\.text) == [word])
    }

    @Test(arguments: ["Kenya", "Semarang", "Berlin", "Mesir", "Dili", "Megawati", "Kediri", "Surabaya"])
    func aNameIsNotCut(_ name: String) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss("Dia tinggal di \(name).")
        #expect(gloss.word(3)?.root == name.lowercased())
    }

    /// dibawah is two words that should stand apart, and no passive; awalnya is awal with its clitic.
    @Test(arguments: [("dibawah", "dibawah"), ("kerumah", "kerumah"), ("awalnya", "awal"), ("akhirnya", "akhirnya")])
    func rootOfWhatIsWrittenTogether(_ form: String, _ root: String) throws {
        let word = try #require(try HarborGlosser.shipped.get().session().gloss("mereka \(form) meja").word(1))
        #expect(word.root == root)
    }
}
