import PadanText
import Testing

/// What ICU writes in English, and the names that CLDR has in both languages.
struct EnglishFormatTests {
    @Test(arguments: [
        ("0", "0"), ("7", "7"), ("999", "999"), ("11000", "11,000"), ("1234567", "1,234,567"), ("3.5", "3.5"),
        ("11000.50", "11,000.50"), ("-1500", "-1,500"), ("0.250", "0.250"),
        ("123456789012345678901234567890", "123,456,789,012,345,678,901,234,567,890"),
    ])
    func groupsDecimals(_ digits: String, _ english: String) {
        #expect(EnglishFormat.decimal(digits) == english)
    }

    @Test func whatIsTooLongIsRefused() {
        #expect(EnglishFormat.decimal(String(repeating: "1", count: 300)) == nil)
    }

    @Test(arguments: [
        (2025, 3, 22, "22 March 2025"), (1945, 8, 17, "17 August 1945"), (2024, 2, 29, "29 February 2024"),
        (1500, 1, 1, "1 January 1500"), (1582, 10, 10, "10 October 1582"),
    ])
    func writesDates(_ year: Int, _ month: Int, _ day: Int, _ english: String) {
        #expect(EnglishFormat.date(year: year, month: month, day: day) == english)
    }

    @Test(arguments: [
        (2025, 2, 29), (2025, 13, 1), (2025, 0, 1), (2025, 4, 31), (2025, 4, 0), (0, 1, 1), (12_345, 1, 1),
        (2025, -1, 5),
    ])
    func daysThatTheCalendarHasNotGiveNothing(_ year: Int, _ month: Int, _ day: Int) {
        #expect(EnglishFormat.date(year: year, month: month, day: day) == nil)
    }

    @Test func writesADateInAnotherPattern() {
        #expect(EnglishFormat.date(year: 2025, month: 3, day: 22, pattern: "EEEE, MMMM d") == "Saturday, March 22")
    }

    private static let names: [(CLDRNames, Int, String, String)] = [
        (.regions, 200, "Jepang", "Japan"), (.regions, 200, "Rusia", "Russia"),
        (.languages, 150, "Jawa", "Javanese"), (.languages, 150, "Belanda", "Dutch"),
        (.currencies, 100, "Yen Jepang", "Japanese Yen"), (.months, 12, "Agustus", "August"),
        (.weekdays, 7, "Jumat", "Friday"),
    ]

    @Test(arguments: names)
    func namesStandInBothLanguages(_ kind: CLDRNames, _ least: Int, _ id: String, _ en: String) {
        let pairs = kind.pairs
        #expect(pairs.count >= least)
        #expect(pairs.contains { $0.id == id && $0.en == en })
        #expect(!pairs.contains { $0.id.isEmpty || $0.en.isEmpty })
    }

    @Test func daysAndMonthsAreInTheirOrder() {
        #expect(CLDRNames.months.pairs.map(\.en).first == "January")
        #expect(CLDRNames.months.pairs.count == 12)
        #expect(CLDRNames.weekdays.pairs.map(\.id).first == "Minggu")
        #expect(CLDRNames.weekdays.pairs.count == 7)
    }

    @Test func theVersionOfICUIsANumber() {
        #expect(icuVersion().split(separator: ".").first.flatMap { Int($0) } ?? 0 >= 70)
    }
}
