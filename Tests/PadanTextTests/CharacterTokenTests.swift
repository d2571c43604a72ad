import PadanText
import Testing

/// Characters beyond ASCII inside words and between them.
struct CharacterTokenTests {
    private static let inside: [TokenRow] = [
        TokenRow("per\u{AD}tahan\u{AD}an kota", ["per\u{AD}tahan\u{AD}an", "kota"]),
        TokenRow("anak\u{2011}anak", ["anak\u{2011}anak"]),
        TokenRow("anak\u{2010}anak", ["anak\u{2010}anak"]),
        TokenRow("AS\u{2011}Korsel", ["AS", .mark("\u{2011}"), "Korsel"]),
        TokenRow("Jum’at", ["Jum’at"]),
        TokenRow("e\u{301}lite", ["e\u{301}lite"]),
        TokenRow("José pulang", ["José", "pulang"]),
        TokenRow("ﬁlm baru", ["ﬁlm", "baru"]),
        TokenRow("kata\u{200B}kata", ["kata\u{200B}kata"]),
        TokenRow("sawah\u{FEFF}", ["sawah\u{FEFF}"]),
    ]

    private static let between: [TokenRow] = [
        TokenRow("lima\u{A0}orang", ["lima", "orang"]),
        TokenRow("Rp\u{A0}500", ["Rp", .number("500")]),
        TokenRow("dua\u{2003}tiga\u{3000}empat\u{2028}lima\u{85}enam", ["dua", "tiga", "empat", "lima", "enam"]),
        TokenRow("“Baik,” katanya", [.mark("“"), "Baik", .mark(","), .mark("”"), "katanya"]),
        TokenRow("‘begitu’", [.mark("‘"), "begitu", .mark("’")]),
        TokenRow("tunggu…", ["tunggu", .mark("…")]),
        TokenRow("kota–desa", ["kota", .mark("–"), "desa"]),
        TokenRow("kota — desa", ["kota", .mark("—"), "desa"]),
        TokenRow("a\u{0}b", ["a", .symbol("\u{0}"), "b"]),
        TokenRow("a = b", ["a", .symbol("="), "b"]),
        TokenRow("±5", [.symbol("±"), .number("5")]),
    ]

    private static let scripts: [TokenRow] = [
        TokenRow("Москва 2024", ["Москва", .number("2024")]),
        TokenRow("السلام عليكم", ["السلام", "عليكم"]),
        TokenRow("한국 음식", ["한국", "음식"]),
        TokenRow("kata 学校 baru", ["kata", "学校", "baru"]),
        TokenRow("สวัสดีครับ", ["สวัสดี", "ครับ"]),
        TokenRow("hebat🙂", ["hebat", .symbol("🙂")]),
        TokenRow("👨‍👩‍👧 pulang", [.symbol("👨‍👩‍👧"), "pulang"]),
        TokenRow("🇮🇩🇲🇾", [.symbol("🇮🇩"), .symbol("🇲🇾")]),
        TokenRow("🙂anak-anak", [.symbol("🙂"), "anak-anak"]),
        TokenRow("👍🏽", [.symbol("👍🏽")]),
        TokenRow("☕ panas", [.symbol("☕"), "panas"]),
    ]

    @Test(arguments: inside + between + scripts)
    func characters(_ row: TokenRow) {
        #expect(Tokenizer().pieces(of: row.text) == row.pieces)
    }
}
