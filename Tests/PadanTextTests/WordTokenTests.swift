import PadanText
import Testing

/// Words, and what holds them together.
struct WordTokenTests {
    private static let plain: [TokenRow] = [
        TokenRow("", []),
        TokenRow(" \n\t ", []),
        TokenRow("Pagi ini hujan.", ["Pagi", "ini", "hujan", .mark(".")]),
        TokenRow("Ayah, ibu, adik", ["Ayah", .mark(","), "ibu", .mark(","), "adik"]),
        TokenRow("(dua gerbong)", [.mark("("), "dua", "gerbong", .mark(")")]),
        TokenRow("apa?!", ["apa", .mark("?"), .mark("!")]),
        TokenRow("Tunggu...", ["Tunggu", .mark("...")]),
        TokenRow("Lho!!!", ["Lho", .mark("!!!")]),
        TokenRow("dan/atau", ["dan", .mark("/"), "atau"]),
        TokenRow("Jum'at", ["Jum'at"]),
        TokenRow("ma'af", ["ma'af"]),
        TokenRow("'baru'", [.mark("'"), "baru", .mark("'")]),
        TokenRow("kupu2", ["kupu2"]),
        TokenRow("nama_berkas", ["nama_berkas"]),
        TokenRow("Litbang R&D tutup", ["Litbang", "R&D", "tutup"]),
    ]

    private static let hyphens: [TokenRow] = [
        TokenRow("anak-anak bermain", ["anak-anak", "bermain"]),
        TokenRow("Sayur-mayur segar", ["Sayur-mayur", "segar"]),
        TokenRow("mereka tarik-menarik tali", ["mereka", "tarik-menarik", "tali"]),
        TokenRow("TARIK-MENARIK", ["TARIK-MENARIK"]),
        TokenRow("Undang-Undang Lalu Lintas", ["Undang-Undang", "Lalu", "Lintas"]),
        TokenRow("UNDANG-UNDANG", ["UNDANG-UNDANG"]),
        TokenRow("kemerah-merahan", ["kemerah-merahan"]),
        TokenRow("AS-Korsel", ["AS", .mark("-"), "Korsel"]),
        TokenRow("perang Rusia-Ukraina", ["perang", "Rusia", .mark("-"), "Ukraina"]),
        TokenRow("Jakarta-Bandung", ["Jakarta", .mark("-"), "Bandung"]),
        TokenRow("non-Islam dan se-Indonesia", ["non-Islam", "dan", "se-Indonesia"]),
        TokenRow("Al-Azhar", ["Al-Azhar"]),
        TokenRow("Covid-19 dan F-16", ["Covid-19", "dan", "F-16"]),
        TokenRow("datang - pergi", ["datang", .mark("-"), "pergi"]),
        TokenRow("datang--pergi", ["datang", .mark("--"), "pergi"]),
        TokenRow("-- begitu", [.mark("--"), "begitu"]),
        TokenRow("akhir-", ["akhir", .mark("-")]),
    ]

    private static let clitics: [TokenRow] = [
        TokenRow("KTP-nya hilang", ["KTP-nya", "hilang"]),
        TokenRow("di-PHK-kan", ["di-PHK-kan"]),
        TokenRow("HP-ku mati", ["HP-ku", "mati"]),
        TokenRow("TNI-lah", ["TNI-lah"]),
        TokenRow("peringatan ke-72", ["peringatan", "ke-72"]),
        TokenRow("tahun 1960-an", ["tahun", .number("1960-an")]),
        TokenRow("yang ke-2 kalinya", ["yang", "ke-2", "kalinya"]),
    ]

    private static let abbreviations: [TokenRow] = [
        TokenRow("beras, gula, dll.", ["beras", .mark(","), "gula", .mark(","), "dll."]),
        TokenRow("Dr. Sari", ["Dr.", "Sari"]),
        TokenRow("dr. Sari", ["dr.", "Sari"]),
        TokenRow("Jl. Melati No. 5", ["Jl.", "Melati", "No.", .number("5")]),
        TokenRow("A.H. Nasution", ["A.H.", "Nasution"]),
        TokenRow("W.R. Supratman", ["W.R.", "Supratman"]),
        TokenRow("H. Agus Salim", ["H.", "Agus", "Salim"]),
        TokenRow("Rini, S.H., M.Si.", ["Rini", .mark(","), "S.H.", .mark(","), "M.Si."]),
        TokenRow("a.n. direktur", ["a.n.", "direktur"]),
        TokenRow("Ph.D.", ["Ph.D."]),
        TokenRow("pagi.Dia pergi", ["pagi", .mark("."), "Dia", "pergi"]),
        TokenRow("kelas A. Lalu pulang", ["kelas", "A.", "Lalu", "pulang"]),
        TokenRow("kelas a. lalu pulang", ["kelas", "a", .mark("."), "lalu", "pulang"]),
        TokenRow("Pulang.", ["Pulang", .mark(".")]),
    ]

    @Test(arguments: plain + hyphens + clitics + abbreviations)
    func words(_ row: TokenRow) {
        #expect(Tokenizer().pieces(of: row.text) == row.pieces)
    }

    @Test func aLexiconsAbbreviationKeepsItsStop() {
        let tokenizer = Tokenizer(abbreviations: DottedAbbreviations(extra: ["kec.", "selanjutnya."]))
        #expect(tokenizer.pieces(of: "Kec. Oro") == ["Kec.", "Oro"])
        #expect(tokenizer.pieces(of: "selanjutnya.") == ["selanjutnya."])
        #expect(Tokenizer().pieces(of: "Kec. Oro") == ["Kec", .mark("."), "Oro"])
    }
}
