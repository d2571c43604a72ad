import PadanGloss
import PadanText
import Testing

/// Numbers, money, dates and times with what belongs to them, as one term in English.
struct NumberTermTests {
    private static let amounts: [TermRow] = [
        TermRow("sekitar 11.000 orang", "11.000 = 11,000"), TermRow("naik 3,5 meter", "3,5 = 3.5"),
        TermRow("1.234.567,89", "1.234.567,89 = 1,234,567.89"),
        TermRow("Harganya Rp11.000,50.", "Rp11.000,50 = Rp 11,000.50"),
        TermRow("Rp 500", "Rp 500 = Rp 500"), TermRow("Rp7,8 miliar", "Rp7,8 miliar = Rp 7.8 billion"),
        TermRow("US$5 juta", "US$5 juta = US$5 million"),
        TermRow("US$ 21,6 miliar", "US$ 21,6 miliar = US$21.6 billion"),
        TermRow("$3 triliun", "$3 triliun = $3 trillion"), TermRow("€15.000", "€15.000 = €15,000"),
        TermRow("S$20", "S$20 = S$20"), TermRow("Rp2 M", "Rp2 M = Rp 2 billion"),
        TermRow("70%", "70% = 70%"), TermRow("0,27%", "0,27% = 0.27%"),
        TermRow("12 ribu orang", "12 ribu = 12 thousand"),
        TermRow("20rb orang", "20rb = 20 thousand"), TermRow("tahun 1960-an", "1960-an = 1960s"),
        TermRow("peringatan ke-72", "ke-72 = 72nd"), TermRow("yang ke-3", "ke-3 = 3rd"),
        TermRow("-1.500 meter", "-1.500 = -1,500"),
        TermRow("7 ekor"), TermRow("tahun 2025"), TermRow("jaringan 4G"), TermRow("M dan T"), TermRow("Rp"),
        TermRow("5 % itu"),
    ]

    private static let dates: [TermRow] = [
        TermRow("Sabtu (22/3/2025)", "Sabtu = Saturday", "22/3/2025 = 22 March 2025"),
        TermRow("2025-03-22", "2025-03-22 = 22 March 2025"), TermRow("17-8-1945", "17-8-1945 = 17 August 1945"),
        TermRow("17.8.1945", "17.8.1945 = 17 August 1945"), TermRow("1/2/24", "1/2/24 = 1 February 2024"),
        TermRow("1/2/85", "1/2/85 = 1 February 1985"), TermRow("22 Maret 2025", "22 Maret 2025 = 22 March 2025"),
        TermRow("pada 17 Agustus", "17 Agustus = 17 August"), TermRow("Maret 2025", "Maret 2025 = March 2025"),
        TermRow("akhir Februari", "akhir Februari = late February"), TermRow("awal 2024", "awal 2024 = early 2024"),
        TermRow("pertengahan Mei 2024", "pertengahan Mei 2024 = mid-May 2024"),
        TermRow("Jumat lalu", "Jumat lalu = last Friday"), TermRow("Maret depan", "Maret depan = next March"),
        TermRow("31/2/2025"), TermRow("32 Maret", "Maret = March"), TermRow("tanggal 22"),
    ]

    private static let times: [TermRow] = [
        TermRow("16.00 WIB", "16.00 WIB = 16:00 WIB (UTC+7)"), TermRow("pukul 7.30", "7.30 = 7:30"),
        TermRow("pukul 05.30 WITA", "05.30 WITA = 05:30 WITA (UTC+8)"), TermRow("jam 16:05", "16:05 = 16:05"),
    ]

    @Test(arguments: amounts + dates + times)
    func terms(_ row: TermRow) throws {
        let gloss = try HarborGlosser.session().gloss(row.text)
        #expect(gloss.shownTerms == row.terms)
    }

    @Test func aNumberAloneHasItsEnglish() throws {
        let gloss = try HarborGlosser.session().gloss("11.000 22/3/2025 31/2/2025 4G rumah")
        #expect(
            gloss.tokens.indices.map { gloss.glosses(ofNumber: $0).first } == [
                "11,000", "22 March 2025", "31/2/2025", "4G", nil,
            ])
    }

    @Test func numbersAndDatesNameTheirField() throws {
        let gloss = try HarborGlosser.session().gloss("Rp5 juta pada 22 Maret 2025")
        #expect(gloss.terms.map { gloss.domain(of: $0) } == ["number", "date"])
        #expect(gloss.terms.map(\.kind) == [.number, .date])
    }

    /// A number as written, its digits, what follows them, and whether it can be read in another way.
    private static let values: [(String, String, String, Bool)] = [
        ("7", "7", "", false), ("007", "007", "", false), ("11.000", "11000", "", true),
        ("1.234.567", "1234567", "", false),
        ("3,5", "3.5", "", false), ("11.000,50", "11000.50", "", false), ("3.5", "3.5", "", true),
        ("1,234,567", "1234567", "", false), ("1,234.56", "1234.56", "", false),
        ("1,234,567.89", "1234567.89", "", false),
        ("-5", "-5", "", false), ("+5", "5", "", false), ("1960-an", "1960", "an", false), ("20rb", "20", "rb", false),
        ("0.125", "0.125", "", true),
    ]

    @Test(arguments: values)
    func readsNumbers(_ text: String, _ digits: String, _ suffix: String, _ isAmbiguous: Bool) throws {
        let value = try #require(NumberValue(text))
        #expect(value.digits == digits && value.suffix == suffix && value.isAmbiguous == isAmbiguous)
    }

    @Test(arguments: ["", "-", "an", "22/3", "1.2.3", "1..2", "16:00", "1,2,3", "4G5", "1.00.000", "12.34,5.6"])
    func whatIsNoNumberIsNotRead(_ text: String) {
        #expect(NumberValue(text) == nil)
    }

    @Test(arguments: [
        ("2025", "2025"), ("12345", "12,345"), ("1960-an", "1960s"), ("12-nya", "12"), ("5jt", "5 million"),
        ("4G", "4G"),
        ("0812", "0812"), ("3,50", "3.50"),
    ])
    func writesNumbersInEnglish(_ text: String, _ english: String) {
        #expect(NumberValue(text)?.english == english)
    }
}
