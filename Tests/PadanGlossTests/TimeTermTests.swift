import PadanGloss
import Testing

/// Times of the day, and times as seen from now, as one term in English.
struct TimeTermTests {
    private static let clocks: [TermRow] = [
        TermRow("Rapat pukul 16.00 WIB.", "pukul 16.00 WIB = 16:00 WIB (UTC+7)"),
        TermRow("Rapat 16.00 WITA.", "16.00 WITA = 16:00 WITA (UTC+8)"),
        TermRow("Rapat pukul 16.00-18.00.", "pukul 16.00-18.00 = 16:00–18:00"),
        TermRow("Rapat 08.00 - 16.00 WIT.", "08.00 - 16.00 WIT = 08:00–16:00 WIT (UTC+9)"),
        TermRow("Rapat pukul 7.30.", "pukul 7.30 = 7:30"), TermRow("Rapat jam 16:05.", "jam 16:05 = 16:05"),
        TermRow("Gempa pukul 16.00.05 WIB.", "pukul 16.00.05 WIB = 16:00:05 WIB (UTC+7)"),
        TermRow("Rapat jam 7 malam.", "jam 7 malam = 7 p.m."), TermRow("Rapat pukul 7 pagi.", "pukul 7 pagi = 7 a.m."),
        TermRow("Rapat jam 11 siang.", "jam 11 siang = 11 a.m."), TermRow("Rapat jam 2 siang.", "jam 2 siang = 2 p.m."),
        TermRow("Rapat jam 12 siang.", "jam 12 siang = 12 noon"),
        TermRow("Rapat jam 12 malam.", "jam 12 malam = midnight"),
        TermRow("Bangun jam 3.15 dini hari.", "jam 3.15 dini hari = 3:15 a.m."),
        TermRow("Rapat pukul 19.30 malam.", "pukul 19.30 malam = 19:30"),
        TermRow("Rapat jam 10.", "jam 10 = 10 o'clock"),
        TermRow("Rapat jam setengah delapan malam.", "jam setengah delapan malam = 7:30 p.m."),
        TermRow("Rapat pukul tujuh lewat lima belas.", "pukul tujuh lewat lima belas = 7:15"),
        TermRow("Rapat jam 7 kurang 10 menit.", "jam 7 kurang 10 menit = 6:50"),
        TermRow("Gempa pukul 09.48 waktu setempat.", "pukul 09.48 waktu setempat = 09:48 local time"),
        TermRow("Terbit 14.35 (UTC).", "14.35 (UTC) = 14:35 UTC"),
        TermRow("Ia tidur dua jam."), TermRow("Ia bekerja 24 jam 5 menit."), TermRow("Jam tangannya rusak."),
        TermRow("Harganya 12.50 per helai.", "12.50 = 12.50"),
    ]

    private static let counted: [TermRow] = [
        TermRow("Ia pergi dua hari lalu.", "dua hari lalu = two days ago"),
        TermRow("Ia pergi 10 tahun yang lalu.", "10 tahun yang lalu = 10 years ago"),
        TermRow("Ia pergi setahun silam.", "setahun silam = a year ago"),
        TermRow("Ia pergi setengah jam lalu.", "setengah jam lalu = half an hour ago"),
        TermRow("Ia pergi puluhan tahun lalu.", "puluhan tahun lalu = decades ago"),
        TermRow("Ia pergi 2-3 tahun lalu.", "2-3 tahun lalu = 2–3 years ago"),
        TermRow("Selama tiga bulan terakhir hujan.", "tiga bulan terakhir = the last three months"),
        TermRow("Selama sepekan terakhir hujan.", "sepekan terakhir = the last week"),
        TermRow("Selama satu tahun terakhir hujan.", "satu tahun terakhir = the last year"),
        TermRow("Untuk lima tahun ke depan.", "lima tahun ke depan = the next five years"),
        TermRow("Untuk beberapa pekan mendatang.", "beberapa pekan mendatang = the next few weeks"),
        TermRow("Dua jam kemudian ia pulang.", "Dua jam kemudian = two hours later"),
        TermRow("Tiga hari lagi ia pulang.", "Tiga hari lagi = in three days"),
        TermRow("Enam bulan pertama sulit.", "Enam bulan pertama = the first six months"),
    ]

    private static let near: [TermRow] = [
        TermRow("Ia datang Jumat lalu.", "Jumat lalu = last Friday"),
        TermRow("Ia datang Jumat pekan lalu.", "Jumat pekan lalu = Friday last week"),
        TermRow("Ia datang Kamis malam pekan depan.", "Kamis malam pekan depan = Thursday night next week"),
        TermRow("Ia datang Jumat lalu (21/3).", "Jumat lalu (21/3) = last Friday, 21 March"),
        TermRow("Ia datang Minggu lalu.", "Minggu lalu = last Sunday"),
        TermRow("Ia datang minggu lalu.", "minggu lalu = last week"),
        TermRow("Ia datang pekan depan.", "pekan depan = next week"),
        TermRow("Ia pergi bulan lalu.", "bulan lalu = last month"),
        TermRow("Ia datang tahun ini.", "tahun ini = this year"),
        TermRow("Ia datang Maret depan.", "Maret depan = next March"),
        TermRow("Ia datang Maret tahun lalu.", "Maret tahun lalu = March last year"),
        TermRow("Ia datang akhir tahun lalu.", "akhir tahun lalu = late last year"),
        TermRow("Ia datang awal bulan ini.", "awal bulan ini = early this month"),
        TermRow("Ia datang akhir pekan depan.", "akhir pekan depan = next weekend"),
    ]

    @Test(arguments: clocks + counted + near)
    func terms(_ row: TermRow) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(row.text)
        #expect(row.shown(in: gloss) == row.terms)
    }

    /// A sentence, the English of its time, and whether it can be a number as well.
    @Test(arguments: [
        ("Acaranya mulai 16.00.", "16:00", true), ("Acaranya pukul 16.00.", "16:00", false),
        ("Gempa pada waktu 09.48 waktu Tokyo.", "09:48", false),
    ])
    func aTimeThatNothingAnnouncesIsInDoubt(_ text: String, _ english: String, _ isAmbiguous: Bool) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(text)
        let term = try #require(gloss.terms.first { $0.kind == .date })
        #expect(gloss.glosses(of: term).first == english && term.isAmbiguous == isAmbiguous)
    }
}
