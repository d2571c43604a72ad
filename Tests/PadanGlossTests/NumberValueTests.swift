import PadanGloss
import PadanText
import Testing

/// Numbers by their value, and whether it is certain.
struct NumberValueTests {
    /// A number as written, its digits, what follows them, and whether it can be read in another way.
    private static let values: [(String, String, String, Bool)] = [
        ("7", "7", "", false), ("007", "007", "", false), ("11.000", "11000", "", false),
        ("21.434", "21434", "", true), ("1.234.567", "1234567", "", false), ("3,5", "3.5", "", false),
        ("11.000,50", "11000.50", "", false), ("3.5", "3.5", "", true), ("1,234,567", "1234567", "", false),
        ("1,234.56", "1234.56", "", false), ("1,234,567.89", "1234567.89", "", false), ("5,893", "5.893", "", true),
        ("5,000", "5000", "", true), ("-5", "-5", "", false), ("+5", "5", "", false), ("1960-an", "1960", "an", false),
        ("20rb", "20", "rb", false), ("0.125", "0.125", "", true), ("5m2", "5", "m2", false),
        ("100.000.000.000", "100000000000", "", false),
    ]

    @Test(arguments: values)
    func readsNumbers(_ text: String, _ digits: String, _ suffix: String, _ isAmbiguous: Bool) throws {
        let value = try #require(NumberValue(text))
        #expect(value.digits == digits && value.suffix == suffix && value.isAmbiguous == isAmbiguous)
    }

    @Test(arguments: [
        "", "-", "an", "22/3", "1.2.3", "1..2", "16:00", "1,2,3", "4G5", "1.00.000", "12.34,5.6", "192.168.1.1",
        "192.168.100.101", "12345678901234567890", ".5", "5.",
    ])
    func whatIsNoNumberIsNotRead(_ text: String) {
        #expect(NumberValue(text) == nil)
    }

    @Test(arguments: [
        ("2025", "2025"), ("12345", "12345"), ("12.345", "12,345"), ("1960-an", "1960s"), ("12-nya", "12"),
        ("5jt", "5 million"), ("4G", "4G"), ("0812", "0812"), ("3,50", "3.50"), ("2014.2", "2014.2"),
    ])
    func writesNumbersInEnglish(_ text: String, _ english: String) {
        #expect(NumberValue(text)?.english == english)
    }

    /// A sentence, its number's English, its value, and whether it can be read in another way.
    private static let terms: [(String, String, String?, Bool)] = [
        ("Putarannya 21.434 detik.", "21.434", "21.434", true), ("Hasilnya 21.434.", "21,434", "21434", true),
        ("Hasilnya 3.5.", "3.5", "3.5", true), ("Naik 3.5 persen.", "3.5 percent", "3.5", true),
        ("Ada 12.345 orang.", "12,345", "12345", false), ("Ada 11.000.", "11,000", "11000", false),
        ("Labanya Rp5,893 triliun.", "Rp 5.893 trillion", "5893000000000", true),
        ("Harganya Rp12.345.", "Rp 12,345", "12345", false), ("Naik 3,125 persen.", "3.125 percent", "3.125", true),
        ("Ada 86,250 pegawai.", "86,250", "86250", true), ("Ada 1,5 juta.", "1.5 million", "1500000", false),
        ("Beratnya 10-15 kg.", "10–15 kg", nil, false),
        ("Ada tiga koma lima persen.", "three point five percent", "3.5", false),
    ]

    @Test(arguments: terms)
    func judgesByTheNeighbours(_ text: String, _ english: String, _ value: String?, _ isAmbiguous: Bool) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(text)
        let term = try #require(gloss.terms.first { $0.kind == .number })
        #expect(gloss.glosses(of: term).first == english)
        #expect(term.value == value && term.isAmbiguous == isAmbiguous)
    }

    @Test func theJSONTellsValueDateAndDoubt() throws {
        let session = try HarborGlosser.session()
        let json = try #require(session.render("Sabtu (22/3/2025) hasilnya 21.434 dari 1,5 jt.", as: "ndjson"))
        #expect(json.contains(#""glosses": ["Saturday, 22 March 2025"], "iso": "2025-03-22", "domain": "date""#))
        #expect(json.contains(#""glosses": ["21,434"], "value": 21434, "ambiguous": true, "domain": "number""#))
        #expect(json.contains(#""value": 1500000, "domain""#))
    }
}
