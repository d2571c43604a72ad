import PadanGloss
import Testing

/// Amounts with their unit, as one term, in the right English number and in the same unit.
struct MeasureTermTests {
    private static let rows: [TermRow] = [
        TermRow("Sawahnya 5 hektare.", "5 hektare = 5 hectares"), TermRow("Hanya 1 hektare.", "1 hektare = 1 hectare"),
        TermRow("Beratnya 5 kilogram.", "5 kilogram = 5 kilograms"), TermRow("Beratnya 3,5 kg.", "3,5 kg = 3.5 kg"),
        TermRow("Lajunya 60 kilometer per jam.", "60 kilometer per jam = 60 kilometers per hour"),
        TermRow("Lajunya 60 km/jam.", "60 km/jam = 60 km/h"), TermRow("Lajunya 60km/jam.", "60km/jam = 60 km/h"),
        TermRow("Lajunya 8 m/s.", "8 m/s = 8 m/s"),
        TermRow("Suhunya 30 derajat Celsius.", "30 derajat Celsius = 30 degrees Celsius"),
        TermRow("Suhunya -5 derajat Celcius.", "-5 derajat Celcius = -5 degrees Celsius"),
        TermRow("Suhunya 30°C.", "30°C = 30°C"), TermRow("Suhunya 30 °C.", "30 °C = 30°C"),
        TermRow("Miring 45 derajat.", "45 derajat = 45 degrees"),
        TermRow("Luasnya 100 meter persegi.", "100 meter persegi = 100 square meters"),
        TermRow("Luasnya 53000 m².", "53000 m² = 53,000 m²"), TermRow("Luasnya 12 m2.", "12 m2 = 12 m²"),
        TermRow("Isinya 2 meter kubik air.", "2 meter kubik = 2 cubic meters"),
        TermRow("Naik 3,5 persen.", "3,5 persen = 3.5 percent"), TermRow("Naik 0,27%.", "0,27% = 0.27%"),
        TermRow("Naik 70 %.", "70 % = 70%"), TermRow("Naik lima persen.", "lima persen = five percent"),
        TermRow("Turun 2 persen poin.", "2 persen poin = 2 percentage points"),
        TermRow("Turun 1 poin persentase.", "1 poin persentase = 1 percentage point"),
        TermRow("Turun 25 basis poin.", "25 basis poin = 25 basis points"),
        TermRow("Produksi 1,2 juta barel per hari.", "1,2 juta barel per hari = 1.2 million barrels per day"),
        TermRow("Harganya 75 dolar AS per barel.", "75 dolar AS per barel = 75 US dollars per barrel"),
        TermRow("Ia makan dua setengah kilogram.", "dua setengah kilogram = two and a half kilograms"),
        TermRow("Ia punya setengah hektare.", "setengah hektare = half a hectare"),
        TermRow("Tingginya 71 m.", "71 m = 71 m"), TermRow("Layarnya enam inci.", "enam inci = six inches"),
        TermRow("Bobotnya 20-50 ton.", "20-50 ton = 20–50 tons"),
        TermRow("Bebannya 1.500 watt.", "1.500 watt = 1,500 watts"),
        TermRow("Ada 5 orang dan 3 meja."), TermRow("Ia berumur 12 tahun."),
    ]

    @Test(arguments: rows)
    func terms(_ row: TermRow) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(row.text)
        #expect(row.shown(in: gloss) == row.terms)
    }
}
