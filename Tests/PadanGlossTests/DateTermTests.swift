import PadanGloss
import Testing

/// Calendar dates, years and centuries, as one term in English, with their ISO form.
struct DateTermTests {
    private static let days: [TermRow] = [
        TermRow("Ia lahir 22/3/2025.", "22/3/2025 = 22 March 2025"),
        TermRow("Ditulis 2025-03-22.", "2025-03-22 = 22 March 2025"),
        TermRow("Proklamasi 17-8-1945 itu.", "17-8-1945 = 17 August 1945"),
        TermRow("Proklamasi 17.8.1945 itu.", "17.8.1945 = 17 August 1945"),
        TermRow("Berlaku 1/2/24.", "1/2/24 = 1 February 2024"), TermRow("Lahir 1/2/85.", "1/2/85 = 1 February 1985"),
        TermRow("Rapat pada 22 Maret 2025.", "22 Maret 2025 = 22 March 2025"),
        TermRow("Upacara pada 17 Agustus.", "17 Agustus = 17 August"),
        TermRow("Ditulis 22 maret 2025.", "22 maret 2025 = 22 March 2025"),
        TermRow("Ditulis 22 Mar 2025.", "22 Mar 2025 = 22 March 2025"),
        TermRow("Tanggal 22 Maret ia pulang.", "Tanggal 22 Maret = 22 March"),
        TermRow("Rapat tanggal 3/4.", "tanggal 3/4 = 3 April"), TermRow("Rapat 15/3 batal.", "15/3 = 15 March"),
        TermRow("Pameran 17-18 Agustus.", "17-18 Agustus = 17–18 August"),
        TermRow("Pameran 17–18 Agustus 2025.", "17–18 Agustus 2025 = 17–18 August 2025"),
        TermRow("Libur 28 Maret-5 April 2025.", "28 Maret-5 April 2025 = 28 March – 5 April 2025"),
        TermRow("Puasa mulai 1 Ramadan 1446 H nanti.", "1 Ramadan 1446 H = 1 Ramadan 1446 AH"),
        TermRow("Maulid 12 Rabiul Awal 1446 Hijriah.", "12 Rabiul Awal 1446 Hijriah = 12 Rabi al-Awwal 1446 AH"),
        TermRow("Surat bertanggal 3 Pebruari 1960.", "3 Pebruari 1960 = 3 February 1960"),
        TermRow("Pahlawan gugur 10 Nopember 1945.", "10 Nopember 1945 = 10 November 1945"),
    ]

    private static let weekdays: [TermRow] = [
        TermRow("Ia tiba Sabtu (22/3).", "Sabtu (22/3) = Saturday, 22 March"),
        TermRow("Ia tiba Sabtu, (22/3).", "Sabtu, (22/3) = Saturday, 22 March"),
        TermRow("Ia tiba Sabtu (22/3/2025).", "Sabtu (22/3/2025) = Saturday, 22 March 2025"),
        TermRow("Ia tiba Sabtu, 22 Maret 2025.", "Sabtu, 22 Maret 2025 = Saturday, 22 March 2025"),
        TermRow("Ia tiba hari Minggu (23/3).", "hari Minggu (23/3) = Sunday, 23 March"),
        TermRow("Ia tiba Jum'at (4/4).", "Jum'at (4/4) = Friday, 4 April"),
        TermRow("Ia tiba Sabtu malam (22/3).", "Sabtu malam (22/3) = Saturday night, 22 March"),
        TermRow("Ia tiba Sabtu (22/3) malam.", "Sabtu (22/3) malam = Saturday night, 22 March"),
        TermRow("Ia tiba Senin dini hari.", "Senin dini hari = early Monday morning"),
        TermRow("Pameran Sabtu-Minggu (22-23/3).", "Sabtu-Minggu (22-23/3) = Saturday–Sunday, 22–23 March"),
    ]

    private static let months: [TermRow] = [
        TermRow("Ekspor Maret 2025 naik.", "Maret 2025 = March 2025"),
        TermRow("Ekspor bulan Maret naik.", "bulan Maret = March"),
        TermRow("Ekspor Januari-September 2024 naik.", "Januari-September 2024 = January–September 2024"),
        TermRow("Panen akhir Februari.", "akhir Februari = late February"),
        TermRow("Panen awal bulan Juni.", "awal bulan Juni = early June"),
        TermRow("Panen pertengahan Maret 2025.", "pertengahan Maret 2025 = mid-March 2025"),
    ]

    private static let years: [TermRow] = [
        TermRow("Ia lulus tahun 2024.", "tahun 2024 = 2024"), TermRow("Ia lulus awal 2024.", "awal 2024 = early 2024"),
        TermRow("Ia lulus akhir tahun 1998.", "akhir tahun 1998 = late 1998"),
        TermRow("Musik tahun 1960-an.", "tahun 1960-an = the 1960s"),
        TermRow("Sejak 1960-an ia di sini.", "1960-an = 1960s"),
        TermRow("Musik era 80-an.", "era 80-an = the 80s"),
        TermRow("Musik awal tahun 1990-an.", "awal tahun 1990-an = the early 1990s"),
        TermRow("Menjabat tahun 2019-2024.", "tahun 2019-2024 = 2019–2024"),
        TermRow("Kota itu jatuh tahun 44 SM.", "tahun 44 SM = 44 BC"),
        TermRow("Prasasti tahun 720 Masehi.", "tahun 720 Masehi = AD 720"),
        TermRow("Candi abad ke-19.", "abad ke-19 = 19th century"),
        TermRow("Candi abad XIX.", "abad XIX = 19th century"),
        TermRow("Candi awal abad ke-20.", "awal abad ke-20 = early 20th century"),
        TermRow("Candi abad ke-5 SM.", "abad ke-5 SM = 5th century BC"),
        TermRow("Candi abad kesembilan belas.", "abad kesembilan belas = nineteenth century"),
    ]

    /// What looks like a date and is none.
    private static let others: [TermRow] = [
        TermRow("Jadwalnya 31/2/2025 salah cetak."), TermRow("Ditulis 31 Februari 2025."),
        TermRow("Sisanya 3/4 bagian."),
        TermRow("Rapat tanggal 22."), TermRow("Selamat tahun baru!"), TermRow("Tahun ajaran 2023/2024 dimulai."),
        TermRow("Perpres Nomor 11 Tahun 2020 terbit."), TermRow("Seni abad pertengahan."), TermRow("Ia baru datang."),
    ]

    @Test(arguments: days + weekdays + months + years + others)
    func terms(_ row: TermRow) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(row.text)
        #expect(row.shown(in: gloss) == row.terms)
    }

    @Test(arguments: [
        ("22/3/2025", "2025-03-22"), ("5 Mei 2024", "2024-05-05"), ("Maret 2025", "2025-03"),
        ("29/2/2024", "2024-02-29"),
        ("Sabtu, 22 Maret 2025", "2025-03-22"), ("17-18 Agustus 2025", "2025-08-17/2025-08-18"),
        ("28 Maret-5 April 2025", "2025-03-28/2025-04-05"), ("22 Maret", nil), ("1 Ramadan 1446 H", nil),
        ("akhir Maret 2025", nil), ("tahun 2024", nil), ("Jumat lalu (21/3/2025)", "2025-03-21"),
    ])
    func calendarDatesHaveTheirISOForm(_ text: String, _ iso: String?) throws {
        let gloss = try HarborGlosser.session().gloss("Pada \(text) kapal itu tiba.")
        #expect(try #require(gloss.terms.first { $0.kind == .date }).iso == iso)
    }
}
