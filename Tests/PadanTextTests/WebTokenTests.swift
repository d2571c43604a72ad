import PadanText
import Testing

/// Web addresses, e-mail addresses, hashtags and handles: one token each, without the marks of the sentence.
struct WebTokenTests {
    private static let rows: [TokenRow] = [
        TokenRow("https://kota.example/berita?id=7&p=2.", [.url("https://kota.example/berita?id=7&p=2"), .mark(".")]),
        TokenRow("HTTP://KOTA.EXAMPLE/", [.url("HTTP://KOTA.EXAMPLE/")]),
        TokenRow("tautan.https://a.example", ["tautan", .mark("."), .url("https://a.example")]),
        TokenRow("(www.kota.example)", [.mark("("), .url("www.kota.example"), .mark(")")]),
        TokenRow("kantor.go.id menulis", [.url("kantor.go.id"), "menulis"]),
        TokenRow("Buka kabar.com, ya", ["Buka", .url("kabar.com"), .mark(","), "ya"]),
        TokenRow("kabar.com/warta/12 hilang", [.url("kabar.com/warta/12"), "hilang"]),
        TokenRow("“https://a.example/b”", [.mark("“"), .url("https://a.example/b"), .mark("”")]),
        TokenRow("tulis ke warga.desa@kantor.co.id!", ["tulis", "ke", .url("warga.desa@kantor.co.id"), .mark("!")]),
        TokenRow("<lurah@desa.id>", [.symbol("<"), .url("lurah@desa.id"), .symbol(">")]),
        TokenRow("#BanjirDemak lagi", [.url("#BanjirDemak"), "lagi"]),
        TokenRow("kata @warga_kota.", ["kata", .url("@warga_kota"), .mark(".")]),
        TokenRow("@pak.lurah hadir", [.url("@pak.lurah"), "hadir"]),
        TokenRow("nomor #5", ["nomor", .mark("#"), .number("5")]),
        TokenRow("2 @ 500", [.number("2"), .mark("@"), .number("500")]),
        TokenRow("rapat.Kami setuju", ["rapat", .mark("."), "Kami", "setuju"]),
    ]

    @Test(arguments: rows)
    func addresses(_ row: TokenRow) {
        #expect(Tokenizer().pieces(of: row.text) == row.pieces)
    }
}
