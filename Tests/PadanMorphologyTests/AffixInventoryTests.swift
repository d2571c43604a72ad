import PadanMorphology
import PadanText
import Testing

/// Every affix of Indonesian and every way in which affixes, clitics and reduplication go together, with a word for it.
struct AffixInventoryTests {
    /// A form, its base, and the names of the rules between them, the outermost first.
    typealias Row = (form: String, base: String, trace: [String])

    private static func rows(_ text: String) -> [Row] {
        text.split(separator: "\n").map { line in
            let parts = line.split(separator: "|").map(String.init)
            return (parts[0], parts[1], parts[2].split(separator: ",").map(String.init))
        }
    }

    private func expect(_ row: Row, _ place: SourceLocation = #_sourceLocation) {
        let analyses = Analyzer().analyses(of: row.form.folded).filter { $0.base == row.base }
        let traces = analyses.map { $0.steps.map(\.affix.name) }
        #expect(traces.contains(row.trace), "\(traces)", sourceLocation: place)
    }

    @Test(
        arguments: rows(
            """
            melamar|lamar|meN-
            memasak|masak|meN-
            menikah|nikah|meN-
            menganga|nganga|meN-
            merakit|rakit|meN-
            mewarnai|warna|meN-,-i
            meyakinkan|yakin|meN-,-kan
            membawa|bawa|meN-
            memfitnah|fitnah|meN-
            memvonis|vonis|meN-
            memilih|pilih|meN-
            menduga|duga|meN-
            mencoba|coba|meN-
            menjemput|jemput|meN-
            menziarahi|ziarah|meN-,-i
            menabung|tabung|meN-
            menyewa|sewa|meN-
            menggali|gali|meN-
            menghitung|hitung|meN-
            mengundang|undang|meN-
            mengenali|kenal|meN-,-i
            mengkhianati|khianat|meN-,-i
            mengecor|cor|meN-
            mengelas|las|meN-
            mengetik|tik|meN-
            mengesahkan|sah|meN-,-kan
            mengebomi|bom|meN-,-i
            """))
    func meNWithEverySound(_ row: Row) { expect(row) }

    @Test(
        arguments: rows(
            """
            mengkritisi|kritisi|meN-
            mengkaji|kaji|meN-
            mengklaim|klaim|meN-
            memprotes|protes|meN-
            memproduksi|produksi|meN-
            memperkirakan|kira|meN-,-kan,per-
            mempunyai|punya|meN-,-i
            mentraktir|traktir|meN-
            mentransfer|transfer|meN-
            menerjemahkan|terjemah|meN-,-kan
            menyosialisasikan|sosialisasi|meN-,-kan
            mensosialisasikan|sosialisasi|meN-,-kan
            mensyaratkan|syarat|meN-,-kan
            menstabilkan|stabil|meN-,-kan
            mensukseskan|sukses|meN-,-kan
            mengkhususkan|khusus|meN-,-kan
            memengaruhi|pengaruh|meN-,-i
            """))
    func meNWithKeptSounds(_ row: Row) { expect(row) }

    @Test(
        arguments: rows(
            """
            pelaut|laut|peN-
            perawat|rawat|peN-
            pewaris|waris|peN-
            pembeli|beli|peN-
            pemilih|pilih|peN-
            pendengar|dengar|peN-
            pencuri|curi|peN-
            penjaga|jaga|peN-
            penari|tari|peN-
            penyewa|sewa|peN-
            penggali|gali|peN-
            pengamat|amat|peN-
            pengirim|kirim|peN-
            pengecat|cat|peN-
            pengebom|bom|peN-
            penerjemah|terjemah|peN-
            pesepak|sepak|peN-
            pengecatan|cat|peN- -an
            penggalian|gali|peN- -an
            penyewaan|sewa|peN- -an
            pemilihan|pilih|peN- -an
            penarikan|tarik|peN- -an
            pengawasan|awas|peN- -an
            pengkajian|kaji|peN- -an
            pensosialisasian|sosialisasi|peN- -an
            pemprosesan|proses|peN- -an
            pelayaran|layar|peN- -an
            perencanaan|rencana|peN- -an
            """))
    func peNWithEverySound(_ row: Row) { expect(row) }

    @Test(
        arguments: rows(
            """
            memperindah|indah|meN-,per-
            memperbaiki|baik|meN-,-i,per-
            mempersatukan|satu|meN-,-kan,per-
            mempelajari|ajar|meN-,-i,per-
            mempekerjakan|kerja|meN-,-kan,per-
            diperindah|indah|di-,per-
            diperbaiki|baik|di-,-i,per-
            dipersatukan|satu|di-,-kan,per-
            dipelajari|ajar|di-,-i,per-
            terperbaiki|baik|ter-,-i,per-
            memberdayakan|daya|meN-,-kan,ber-
            diberdayakan|daya|di-,-kan,ber-
            memberlakukan|laku|meN-,-kan,ber-
            diberangkatkan|angkat|di-,-kan,ber-
            """))
    func stemsInPerAndBer(_ row: Row) { expect(row) }

    @Test(
        arguments: rows(
            """
            kelaparan|lapar|ke- -an
            keberanian|berani|ke- -an
            keberhasilan|hasil|ke- -an,ber-
            kebersamaan|sama|ke- -an,ber-
            keseimbangan|imbang|ke- -an,se-
            kesepakatan|pakat|ke- -an,se-
            keterbatasan|batas|ke- -an,ter-
            ketersediaan|sedia|ke- -an,ter-
            kepemimpinan|pimpin|ke- -an,peN-
            kepemilikan|milik|ke- -an,peN-
            kepengurusan|urus|ke- -an,peN-
            pemberdayaan|daya|peN- -an,ber-
            pemberlakuan|laku|peN- -an,ber-
            penyeragaman|ragam|peN- -an,se-
            pertanyaan|tanya|per- -an
            peternakan|ternak|per- -an
            perkebunan|kebun|per- -an
            berjatuhan|jatuh|ber- -an
            bersalaman|salam|ber- -an
            berciuman|cium|ber- -an
            bermodalkan|modal|-kan,ber-
            berdasarkan|dasar|-kan,ber-
            berkesudahan|sudah|ber-,ke- -an
            berpendidikan|didik|ber-,peN- -an
            sebaiknya|baik|se- -nya
            secepatnya|cepat|se- -nya
            sesampainya|sampai|se- -nya
            terabaikan|abai|ter-,-kan
            terkalahkan|kalah|ter-,-kan
            terpenuhi|penuh|ter-,-i
            kuikuti|ikut|ku-,-i
            kutemui|temu|ku-,-i
            seperjalanan|jalan|se-,per- -an
            sepengetahuan|tahu|se-,peN- -an,ke-
            """))
    func circumfixesAndTheirStems(_ row: Row) { expect(row) }

    @Test(
        arguments: rows(
            """
            hartawan|harta|-wan
            rohaniwan|rohani|-wan
            karyawati|karya|-wati
            seniwati|seni|-wati
            hinduisme|hindu|-isme
            sukuisme|suku|-isme
            urbanisasi|urban|-isasi
            modernisasi|modern|-isasi
            islamisasi|islam|-isasi
            turinisasi|turi|-nisasi
            swastanisasi|swasta|-nisasi
            sosialis|sosial|-is
            idealis|ideal|-is
            nuklirisasi|nuklir|-isasi
            modernitas|modern|-itas
            religiositas|religios|-itas
            """))
    func suffixesOfLoans(_ row: Row) { expect(row) }

    @Test(
        arguments: rows(
            """
            antarpulau|pulau|antar-
            antar-Asia|asia|antar-
            antikorupsi|korupsi|anti-
            anti-Israel|israel|anti-
            pranikah|nikah|pra-
            pascabencana|bencana|pasca-
            pasca-Orde|orde|pasca-
            nonteknis|teknis|non-
            non-Islam|islam|non-
            non-TNI|tni|non-
            multipartai|partai|multi-
            swasembada|sembada|swa-
            mahakuasa|kuasa|maha-
            pro-Rusia|rusia|pro-
            prodemokrasi|demokrasi|pro-
            subtropis|tropis|sub-
            supercepat|cepat|super-
            semipermanen|permanen|semi-
            ekspresiden|presiden|eks-
            kontrarevolusi|revolusi|kontra-
            mikroorganisme|organisme|mikro-
            tunarungu|rungu|tuna-
            nirkabel|kabel|nir-
            purnawaktu|waktu|purna-
            serbabisa|bisa|serba-
            biodiesel|diesel|bio-
            panca-indra|indra|panca-
            dasawarsa|warsa|dasa-
            caturwulan|wulan|catur-
            narasumber|sumber|nara-
            kuasimiliter|militer|kuasi-
            pseudoilmu|ilmu|pseudo-
            inframerah|merah|infra-
            pramuniaga|niaga|pramu-
            megaproyek|proyek|mega-
            ekowisata|wisata|eko-
            aeromodel|model|aero-
            hidrodinamika|dinamika|hidro-
            geopolitik|politik|geo-
            sosiokultural|kultural|sosio-
            psikoterapi|terapi|psiko-
            elektromagnet|magnet|elektro-
            autofokus|fokus|auto-
            """))
    func boundPrefixes(_ row: Row) { expect(row) }

    @Test(
        arguments: rows(
            """
            bukunyalah|buku|-lah,-nya
            bukukulah|buku|-lah,-ku
            rumahmukah|rumah|-kah,-mu
            suaranyapun|suara|-pun,-nya
            kutemukan|temu|ku-,-kan
            kutemukannya|temu|-nya,ku-,-kan
            kulihatlah|lihat|-lah,ku-
            kaulihat|lihat|kau-
            kaukirimkan|kirim|kau-,-kan
            kaulihatkah|lihat|-kah,kau-
            diberikannya|beri|-nya,di-,-kan
            diberikannyalah|beri|-lah,-nya,di-,-kan
            dilihatku|lihat|-ku,di-
            menemuimu|temu|-mu,meN-,-i
            kedatangannyalah|datang|-lah,-nya,ke- -an
            anak-anaknyalah|anak|-lah,-nya,RED
            ke-72-nya|72|-nya,ke-
            KTP-nyalah|ktp|-lah,-nya
            di-PHK-kan|phk|di-,-kan
            mem-PHK|phk|meN-
            se-Indonesia|indonesia|se-
            ber-KTP|ktp|ber-
            1980-an|1980|-an
            ketiganya|tiga|-nya,ke-
            """))
    func cliticsTogether(_ row: Row) { expect(row) }

    @Test(
        arguments: rows(
            """
            meja-meja|meja|RED
            meja2|meja|RED
            meja2nya|meja|-nya,RED
            meja-mejanya|meja|-nya,RED
            pertanyaan-pertanyaan|tanya|RED,per- -an
            sayur-mayur|sayur|RED.VAR
            bolak-balik|balik|RED.VAR
            mondar-mandir|mandir|RED.VAR
            gerak-gerik|gerak|RED.VAR
            serba-serbi|serba|RED.VAR
            lauk-pauk|lauk|RED.VAR
            kemerah-merahan|merah|RED.AFF,ke- -an
            tolong-menolong|tolong|RED.RECP,meN-
            tanam-menanam|tanam|RED.RECP,meN-
            pinjam-meminjam|pinjam|RED.RECP,meN-
            sebaik-baiknya|baik|se- -nya,RED
            sebanyak-banyaknya|banyak|se- -nya,RED
            sekuat-kuatnya|kuat|se- -nya,RED
            bermain-main|main|RED.AFF,ber-
            berbisik-bisik|bisik|RED.AFF,ber-
            bersahut-sahutan|sahut|RED.AFF,ber- -an
            terburu-buru|buru|RED.AFF,ter-
            terheran-heran|heran|RED.AFF,ter-
            menari-nari|tari|RED.AFF,meN-
            dicari-cari|cari|RED.AFF,di-
            melebih-lebihkan|lebih|RED.AFF,meN-,-kan
            mobil-mobilan|mobil|-an,RED
            surat-menyurat|surat|RED.RECP,meN-
            seumur-umur|umur|RED.AFF,se-
            dedaunan|daun|-an,RED.VAR
            pepohonan|pohon|-an,RED.VAR
            tetamu|tamu|RED.VAR
            leluhur|luhur|RED.VAR
            """))
    func reduplication(_ row: Row) { expect(row) }

    @Test(
        arguments: rows(
            """
            ngobrol|obrol|nge-
            ngecat|cat|nge-
            ngomongin|omong|nge-,-in
            nyobain|coba|nge-,-in
            nyuci|cuci|nge-
            nanya|tanya|nge-
            mukul|pukul|nge-
            mikirin|pikir|nge-,-in
            dibikin|bikin|di-
            dibeliin|beli|di-,-in
            bukain|buka|-in
            kubeliin|beli|ku-,-in
            ketabrak|tabrak|ke-
            ketemu|temu|ke-
            """))
    func informalForms(_ row: Row) { expect(row) }
}
