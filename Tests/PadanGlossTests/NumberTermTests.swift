import PadanGloss
import PadanText
import Testing

/// Numbers and money in digits and in words, as one term in English, with the shipped lexicons.
struct NumberTermTests {
    private static let digits: [TermRow] = [
        TermRow("Sekitar 11.000 orang mengungsi.", "11.000 = 11,000"),
        TermRow("Saldonya 1.234.567,89 pada akhir hari.", "1.234.567,89 = 1,234,567.89"),
        TermRow("Nilai ujiannya 3,5 saja.", "3,5 = 3.5"),
        TermRow("Perubahannya -1.500 unit.", "-1.500 = -1,500"),
        TermRow("Utangnya 1,02 triliun.", "1,02 triliun = 1.02 trillion"),
        TermRow("Ada 20 ribu pelamar.", "20 ribu = 20 thousand"),
        TermRow("Cuma 3 rb kok.", "3 rb = 3 thousand"),
        TermRow("Sewanya 1,5 jt sebulan.", "1,5 jt = 1.5 million"),
        TermRow("Bayar 20rb dulu.", "20rb = 20 thousand"),
        TermRow("Penduduknya 9,6 Juta jiwa.", "9,6 Juta = 9.6 million"),
        TermRow("Ada 2.300-2.500 penumpang.", "2.300-2.500 = 2,300–2,500"),
        TermRow("Pesertanya 60-an orang.", "60-an = about 60"),
        TermRow("Pengunjungnya 20-an ribu.", "20-an ribu = about 20 thousand"),
    ]

    private static let money: [TermRow] = [
        TermRow("Harganya Rp11.000,50 per buah.", "Rp11.000,50 = Rp 11,000.50"),
        TermRow("Ongkosnya Rp 500 saja.", "Rp 500 = Rp 500"),
        TermRow("Anggarannya Rp 5 M.", "Rp 5 M = Rp 5 billion"),
        TermRow("Proyek Rp2,5 T itu ditunda.", "Rp2,5 T = Rp 2.5 trillion"),
        TermRow("Gajinya Rp50rb sehari.", "Rp50rb = Rp 50 thousand"),
        TermRow("Labanya Rp7,8 miliar.", "Rp7,8 miliar = Rp 7.8 billion"),
        TermRow("Bantuan US$5 juta tiba.", "US$5 juta = US$5 million"),
        TermRow("Utang US$ 21,6 miliar dihapus.", "US$ 21,6 miliar = US$21.6 billion"),
        TermRow("Nilainya $3 triliun.", "$3 triliun = $3 trillion"),
        TermRow("Tiketnya €15.000.", "€15.000 = €15,000"),
        TermRow("Dendanya S$20.", "S$20 = S$20"),
        TermRow("Bayar Rp10.000,- di loket.", "Rp10.000,- = Rp 10,000"),
        TermRow("Upahnya Rp 5-10 juta.", "Rp 5-10 juta = Rp 5–10 million"),
        TermRow("Taruhannya Rp 5 juta-Rp 10 juta.", "Rp 5 juta-Rp 10 juta = Rp 5 million–Rp 10 million"),
        TermRow("Kurs Rp9.100/9.105 per dolar.", "Rp9.100/9.105 = Rp 9,100/9,105"),
        TermRow("Dana 7,8 miliar dolar AS cair.", "7,8 miliar dolar AS = 7.8 billion US dollars"),
        TermRow("Upahnya 50 juta rupiah.", "50 juta rupiah = 50 million rupiah"),
        TermRow("Ia punya satu dolar Singapura.", "satu dolar Singapura = one Singapore dollar"),
    ]

    private static let words: [TermRow] = [
        TermRow("Koleksinya dua ribu dua puluh empat keping.", "dua ribu dua puluh empat = two thousand twenty-four"),
        TermRow("Ia menunggu satu setengah jam.", "satu setengah = one and a half"),
        TermRow("Ada dua setengah juta pemilih.", "dua setengah juta = two and a half million"),
        TermRow("Setengah juta bibit ditanam.", "Setengah juta = half a million"),
        TermRow("Tiga perempat lahan kering.", "Tiga perempat = three-quarters"),
        TermRow("Dua per tiga anggota hadir.", "Dua per tiga = two thirds"),
        TermRow("Lima perenam bagian sudah jadi.", "Lima perenam = five sixths"),
        TermRow("Seratus lima belas ribu kursi kosong.", "Seratus lima belas ribu = one hundred fifteen thousand"),
        TermRow("Seribu satu alasan ia sampaikan.", "Seribu satu = one thousand one"),
        TermRow("Tumbuh tiga koma dua lima persen.", "tiga koma dua lima persen = three point two five percent"),
        TermRow("Satu dua orang masih di luar."),
        TermRow("Mereka tinggal di Kabupaten Lima Puluh Kota."),
    ]

    private static let collectives: [TermRow] = [
        TermRow("Belasan ribu warga mengungsi.", "Belasan ribu = over ten thousand"),
        TermRow("Puluhan juta suara dihitung.", "Puluhan juta = tens of millions"),
        TermRow("Ratusan ribu buruh mogok.", "Ratusan ribu = hundreds of thousands"),
        TermRow("Ratusan miliar bintang bersinar.", "Ratusan miliar = hundreds of billions"),
        TermRow("Usianya tiga puluhan.", "tiga puluhan = thirties"),
    ]

    private static let ordinals: [TermRow] = [
        TermRow("Peringatan ke-72 digelar.", "ke-72 = 72nd"), TermRow("Anak yang ke-3 lahir.", "ke-3 = 3rd"),
        TermRow("Pada hari kedua puluh lima ia pulang.", "kedua puluh lima = twenty-fifth"),
        TermRow("Episode keempat belas tayang.", "keempat belas = fourteenth"),
        TermRow("Kongres XIV dibuka.", "XIV = 14th"), TermRow("Baca bab XIV dulu.", "XIV = XIV"),
        TermRow("Lukisan Raja Ludwiq XIV dijual."),
    ]

    private static let ranges: [TermRow] = [
        TermRow("Yang ditunggu 10-15 orang.", "10-15 = 10–15"), TermRow("Usia 10–15 boleh ikut.", "10–15 = 10–15"),
        TermRow("Diskonnya 10-15 persen.", "10-15 persen = 10–15 percent"),
        TermRow("Naik 10%-15% setahun.", "10%-15% = 10%–15%"),
        TermRow("Ada 20 ribu-30 ribu penonton.", "20 ribu-30 ribu = 20–30 thousand"),
        TermRow("Mereka bermain 2 x 45 menit.", "2 x 45 menit = 2 × 45 minutes"),
        TermRow("Spanduknya 3x5 meter.", "3x5 meter = 3 × 5 meters"),
        TermRow("Kamarnya 4 × 6 meter persegi.", "4 × 6 meter persegi = 4 × 6 square meters"),
    ]

    /// What looks like a number to be rewritten and is none.
    private static let others: [TermRow] = [
        TermRow("Kucingnya 7 ekor."), TermRow("Jaringan 4G mati."), TermRow("Antara M dan T."),
        TermRow("Pakai versi 1.2.3 saja."), TermRow("Pakai versi 3.5 saja."),
        TermRow("Telepon 0812-3456-7890 sekarang."), TermRow("Faksnya (021) 555-1234."),
        TermRow("Timnya menang 2-1 kemarin."), TermRow("Skornya imbang, skor 1-2 gol."),
        TermRow("Alamatnya 192.168.1.1 atau 192.168.100.101."), TermRow("Kode pos 38031 sudah benar."),
        TermRow("Menurut Pasal 27 ayat (3) itu boleh."), TermRow("Undang-Undang Nomor 11 Tahun 2020 dicabut."),
        TermRow("Layanan 24/7 tersedia."), TermRow("Musim 2010/2011 berakhir."), TermRow("Pesawat F-16 terbang."),
        TermRow("Pesawat ATR 42-300 pesanan kami."),
    ]

    @Test(arguments: digits + money + words + collectives + ordinals + ranges + others)
    func terms(_ row: TermRow) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(row.text)
        #expect(row.shown(in: gloss) == row.terms)
    }

    /// Single words are the lexicon's.
    @Test(arguments: [
        ("sepertiga", "one third"), ("seratus", "one hundred"), ("sejuta", "one million"), ("jutaan", "millions"),
        ("kesatu", "first"), ("ratusan", "hundreds"),
    ])
    func singleWords(_ word: String, _ english: String) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss("Ada \(word) lagi.")
        #expect(gloss.word(1)?.glosses.first == english)
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

    @Test func wordsAndScalesGiveTheirDigitsToo() throws {
        let gloss = try HarborGlosser.session().gloss("Ada dua ribu lima ekor dan 20 ribu ekor.")
        #expect(
            gloss.terms.map { gloss.glosses(of: $0) } == [["two thousand five", "2,005"], ["20 thousand", "20,000"]])
    }
}
