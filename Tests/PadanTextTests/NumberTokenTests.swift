import PadanText
import Testing

/// Numbers, money, dates and times.
struct NumberTokenTests {
    private static let numbers: [TokenRow] = [
        TokenRow("7 ekor", [.number("7"), "ekor"]),
        TokenRow("11.000 orang", [.number("11.000"), "orang"]),
        TokenRow("Hanya 3,5.", ["Hanya", .number("3,5"), .mark(".")]),
        TokenRow("1.234.567,89", [.number("1.234.567,89")]),
        TokenRow("10, 20, 30", [.number("10"), .mark(","), .number("20"), .mark(","), .number("30")]),
        TokenRow("(12)", [.mark("("), .number("12"), .mark(")")]),
        TokenRow("-5 derajat", [.number("-5"), "derajat"]),
        TokenRow("3/4 jam", [.number("3/4"), "jam"]),
        TokenRow("20rb", [.number("20rb")]),
        TokenRow("jaringan 4G", ["jaringan", .number("4G")]),
        TokenRow("70%", [.number("70"), .symbol("%")]),
        TokenRow("naik 0,27%.", ["naik", .number("0,27"), .symbol("%"), .mark(".")]),
        TokenRow("1–3 hari", [.number("1"), .mark("–"), .number("3"), "hari"]),
        TokenRow("5-10 meter", [.number("5"), .mark("-"), .number("10"), "meter"]),
        TokenRow("٣٤ buku", [.number("٣٤"), "buku"]),
        TokenRow("suhu 30°C", ["suhu", .number("30"), .symbol("°"), "C"]),
    ]

    private static let money: [TokenRow] = [
        TokenRow("Rp11.000,50", ["Rp", .number("11.000,50")]),
        TokenRow("Rp 11.000", ["Rp", .number("11.000")]),
        TokenRow("Rp. 500", ["Rp.", .number("500")]),
        TokenRow("Rp.500", ["Rp.", .number("500")]),
        TokenRow("US$5 juta", ["US$", .number("5"), "juta"]),
        TokenRow("S$20", ["S$", .number("20")]),
        TokenRow("$3,2 miliar", [.symbol("$"), .number("3,2"), "miliar"]),
        TokenRow("€15", [.symbol("€"), .number("15")]),
        TokenRow("USD250", ["USD", .number("250")]),
        TokenRow("RM40", ["RM", .number("40")]),
        TokenRow("CPO2 bukan uang", ["CPO2", "bukan", "uang"]),
    ]

    private static let times: [TokenRow] = [
        TokenRow("(22/3/2025)", [.mark("("), .date("22/3/2025"), .mark(")")]),
        TokenRow("2025-03-22", [.date("2025-03-22")]),
        TokenRow("17-8-1945", [.date("17-8-1945")]),
        TokenRow("17.8.1945", [.date("17.8.1945")]),
        TokenRow("1/2/24", [.date("1/2/24")]),
        TokenRow("Sabtu (22/3)", ["Sabtu", .mark("("), .number("22/3"), .mark(")")]),
        TokenRow("22 Maret 2025.", [.number("22"), "Maret", .number("2025"), .mark(".")]),
        TokenRow("16.00 WIB", [.number("16.00"), "WIB"]),
        TokenRow("16:00:05", [.number("16:00:05")]),
        TokenRow("pukul 7.30.", ["pukul", .number("7.30"), .mark(".")]),
        TokenRow("192.168.1.1", [.number("192.168.1.1")]),
        TokenRow("angkatan 60-an", ["angkatan", .number("60-an")]),
    ]

    @Test(arguments: numbers + money + times)
    func digits(_ row: TokenRow) {
        #expect(Tokenizer().pieces(of: row.text) == row.pieces)
    }
}
