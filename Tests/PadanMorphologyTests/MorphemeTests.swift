import PadanMorphology
import Testing

/// The parts of a word in the order of the form, and the words under which a lexicon has its base.
struct MorphemeTests {
    private func analysis(_ form: String, _ base: String, _ trace: [String]) -> Analysis? {
        Analyzer().analyses(of: form).first { $0.base == base && $0.steps.map(\.affix.name) == trace }
    }

    private static let rows: [(String, String, [String], String, String)] = [
        ("diluncurkan", "luncur", ["di-", "-kan"], "di- luncur -kan", "PASS X APPL"),
        ("keamanannya", "aman", ["-nya", "ke- -an"], "ke- aman -an =nya", "NMLZ X NMLZ 3"),
        ("kubaca", "baca", ["ku-"], "ku= baca", "1SG X"),
        ("bukunyalah", "buku", ["-lah", "-nya"], "buku =nya =lah", "X 3 EMPH"),
        ("buku-buku", "buku", ["RED"], "buku~ buku", "RED X"),
        ("mengirim", "kirim", ["meN-"], "meng- kirim", "AV X"),
        ("rumah", "rumah", [], "rumah", "X"),
    ]

    @Test(arguments: rows)
    func standInTheOrderOfTheForm(
        _ form: String, _ base: String, _ trace: [String], _ forms: String, _ labels: String
    ) throws {
        let parts = try #require(analysis(form, base, trace)).morphemes(rootGloss: "X")
        #expect(parts.map(\.form).joined(separator: " ") == forms)
        #expect(parts.map(\.gloss).joined(separator: " ") == labels)
    }

    /// A verb stem, the prefix that showed it, and the active form that dictionaries have.
    private static let stems: [(String, String)] = [
        ("dipukul", "memukul"), ("ditulis", "menulis"), ("dikirim", "mengirim"), ("disapu", "menyapu"),
        ("dibaca", "membaca"), ("didengar", "mendengar"), ("dicuci", "mencuci"), ("dijual", "menjual"),
        ("diganggu", "mengganggu"), ("dihapus", "menghapus"), ("diambil", "mengambil"), ("diolah", "mengolah"),
        ("dilihat", "melihat"), ("dirawat", "merawat"), ("diminta", "meminta"), ("dinikmati", "menikmati"),
        ("dibom", "mengebom"), ("dicat", "mengecat"), ("diproses", "memproses"), ("disponsori", "mensponsori"),
        ("diwawancarai", "mewawancarai"), ("diyakini", "meyakini"), ("difoto", "memfoto"),
    ]

    @Test(arguments: stems)
    func aVerbStemIsCitedInItsActive(_ form: String, _ active: String) throws {
        let base = String(form.dropFirst(2))
        let words = try #require(analysis(form, base, ["di-"])).citations
        #expect(words.contains { $0.word == active && $0.isActive })
        #expect(words.contains { $0.word == base && !$0.isActive })
        #expect(words.first?.isActive == true)
    }

    @Test func aNounIsCitedAsItIs() throws {
        let words = try #require(analysis("keamanan", "aman", ["ke- -an"])).citations
        #expect(words.map(\.word) == ["aman"])
        #expect(words.map(\.isActive) == [false])
    }
}
