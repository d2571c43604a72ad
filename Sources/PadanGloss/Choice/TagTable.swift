// Made by Scripts/learn-tags; do not edit. Learned from the training part of UD_Indonesian-CSUI and the development
// part of UD_Indonesian-GSD; this table is CC BY-SA 4.0.

/// What the tagger has learned from treebanks.
enum TagTable {
    /// The place before the first and after the last word of a sentence.
    static let edge = 17

    /// The cost in nats of a class after another: log P(class) - log P(class | previous), so that a class that is
    /// common everywhere gains nothing from it.
    @inline(__always)
    static func transition(_ previous: Int, _ next: Int) -> Float { transitions[previous * 18 + next] }

    /// How likely a capitalised word inside a sentence is a proper noun although it is an ordinary word too.
    static func properShare(isUpper: Bool, isBehindCapital: Bool, isBeforeCapital: Bool) -> Float {
        properShares[(isUpper ? 4 : 0) + (isBehindCapital ? 2 : 0) + (isBeforeCapital ? 1 : 0)]
    }

    /// By: capitals throughout, behind a capital, before one.
    private static let properShares: [Float] = [0.456, 0.720, 0.726, 0.702, 0.942, 0.900, 0.800, 0.500]

    /// One row for each class before, in the order of `UPOS`, the edge last; the columns likewise.
    private static let transitions: [Float] = [
        -0.19, 0.44, 0.56, -0.79, 0.42, -0.04, 0.52, -0.38, -0.77, -0.33, 0.17, -0.30, 0.34, 5.96, 5.96, 0.10, 0.59,
        3.53,
        1.98, -0.92, 0.40, 1.51, 0.63, 0.31, -0.26, 0.57, 0.97, 0.35, 0.61, -0.14, 0.58, 5.47, 0.15, -0.84, 1.45, 3.89,
        -0.37, 1.01, 0.65, 0.41, 0.00, -0.96, 0.44, 0.65, 0.14, 0.10, 0.31, 0.62, -0.79, 5.08, 5.08, 0.23, 0.37, 3.26,
        0.66, 0.90, 0.36, 0.53, -0.04, -0.81, -0.08, -0.48, 0.15, -0.17, 0.96, -0.82, -0.94, 4.15, 4.15, -0.57, 0.35,
        2.56,
        0.90, 1.48, -1.18, -1.45, -0.76, 0.04, -1.16, -0.23, 0.77, 0.24, -0.70, 2.63, 0.50, 3.71, 3.71, 0.77, 1.23,
        3.71,
        -0.86, -0.35, 1.99, 0.59, 1.10, 1.92, 3.52, 0.25, -0.21, -0.36, 2.35, 3.81, 3.60, 4.89, 0.26, 2.40, 0.29, 4.89,
        0.76, 1.24, -1.84, 0.01, -0.84, 2.29, 0.56, 0.63, -0.60, 1.97, 0.78, 1.40, 2.03, 3.32, 3.32, 2.76, 1.45, 3.32,
        1.68, 2.76, -1.60, -0.78, -1.37, 1.31, -1.51, -0.07, 0.81, 2.89, -1.76, 2.04, 1.51, 3.96, 3.96, 0.63, 1.10,
        3.13,
        -0.32, 1.69, -0.77, 0.98, -0.79, 0.65, -1.45, 0.80, 2.41, 2.02, -1.65, 0.78, 0.49, 3.59, 3.59, -0.15, 0.73,
        3.59,
        -0.44, 0.87, 0.86, 2.87, 1.31, 0.16, 0.50, 1.25, 1.62, -1.01, 1.24, -0.30, 0.66, 4.43, -2.44, -0.43, 1.57, 3.60,
        1.45, 1.53, -1.38, -1.01, -1.75, 2.04, -2.10, 0.08, 2.04, 2.04, 2.04, 2.04, 0.75, 2.04, 2.04, 1.28, 0.17, 2.04,
        -0.46, 0.01, -0.32, -0.11, -0.73, 0.82, 0.05, 0.49, 0.18, -0.19, -1.04, 1.55, 0.32, 3.73, 3.73, 1.77, -0.39,
        3.73,
        -0.20, 0.63, -1.33, 0.91, -0.11, 0.96, -0.08, -0.66, 0.37, 0.99, -0.84, 3.43, 0.11, 3.43, 3.43, 2.36, 1.55,
        3.43,
        0.04, 0.22, -0.18, 0.22, 0.22, 0.22, -1.15, 0.22, 0.22, 0.22, 0.22, 0.22, -1.07, 0.22, 0.22, -0.10, 0.22, 0.22,
        0.03, 0.41, 0.52, 0.92, 0.92, -0.30, 0.92, 0.92, 0.92, -1.23, 0.92, -0.16, 0.92, 0.92, 0.92, -0.38, 0.92, 0.92,
        0.65, -0.21, 0.27, 1.82, 0.51, 0.43, 0.46, -0.05, 1.30, 0.61, 0.39, -0.51, -0.59, -1.62, -0.21, 0.58, -0.26,
        -2.01,
        1.38, 1.00, 0.73, 0.21, 1.13, 0.26, 0.80, -0.16, 0.06, 2.06, 0.19, 0.19, 2.73, -2.85, 2.73, -0.66, -3.71, 2.73,
        -0.11, -0.36, 1.46, 2.13, -1.09, -0.52, 1.84, -0.58, -0.07, 1.61, 1.58, 0.39, -0.60, 4.12, 4.12, 0.15, 0.99,
        4.12,
    ]

    /// How often a word was met in each class: one word a line, the classes as in `UPOS`.
    static let words = """
        AA propn 3
        AS propn 104
        Al propn 6
        Alam propn 4
        Angkatan propn 2 noun 1
        Badan noun 4 propn 2
        Bahasa propn 5 noun 1
        Bait noun 2 propn 1
        Bank propn 58 noun 1
        Barat propn 9 noun 1
        Baru propn 4
        Bea propn 3
        Besar propn 2 adj 1
        Bruto noun 5
        Buku noun 3
        Bursa propn 11
        Citra propn 3
        Cukai propn 4
        Daerah propn 5
        Daya propn 2 noun 1
        Departemen propn 5
        Direktur propn 8 noun 4
        Ditjen propn 3
        Domestik adj 5
        Dr propn 3
        Dunia propn 16 noun 1
        Efek propn 13 noun 1
        Ekonomi noun 5 propn 1
        Energi propn 5
        Fakultas noun 4 propn 1
        Final propn 3
        GIN propn 3
        Gabungan noun 3
        Gedung propn 10
        Gereja noun 3
        Global propn 4
        Grup propn 2 noun 1
        Gubernur noun 10
        Ha num 2 noun 1
        Haji propn 3
        Harga noun 3
        Hukum propn 5
        Ia pron 4
        Indeks noun 4
        Internasional propn 6
        Kabupaten propn 22
        Kali propn 3
        Kantor propn 4
        Kapal propn 2 noun 1
        Kecamatan propn 10 noun 1
        Kelas propn 4
        Kenegaraan noun 3
        Kepala noun 3 propn 1
        Kepulauan propn 5
        Keputusan noun 2 propn 1
        Keterangan noun 3
        Ketua noun 7 propn 2
        Keuangan noun 16
        Kitab noun 2 propn 1
        Komisi propn 5
        Kota propn 10
        Laut propn 3
        Lestari propn 5
        Liga propn 3
        M propn 3
        Mandiri propn 15
        Manunggal propn 3
        Masjid propn 4 noun 1
        Mayapada propn 4
        Menteri propn 7 noun 3
        Multi propn 5
        Nabi propn 3
        Nasional propn 8 adj 1
        Negara noun 11 propn 1
        Negeri propn 5 noun 2
        Nomor noun 2 propn 1
        Nota noun 4
        Nusantara propn 2 noun 1
        Obligasi propn 6 noun 1
        Ordo noun 3
        Pada adp 4
        Pajak propn 3 noun 3
        Pama propn 5
        Panitia noun 2 propn 1
        Pasar noun 6
        Pembangunan propn 4 noun 1
        Pemerintah noun 5 propn 1
        Penerimaan noun 4
        Pengembangan propn 3
        Perusahaan noun 7
        Piala propn 5 noun 1
        Pidato noun 3
        Pimpinan noun 2 propn 1
        Pratama propn 5
        Presiden propn 11 noun 9
        Produk noun 4
        Provinsi propn 12
        Pulau propn 3 noun 1
        Pulp propn 4
        Pusat propn 4
        Raja propn 6
        Rapat noun 5
        Raya propn 4
        Republik propn 5
        Ringgit noun 7
        SM noun 3 propn 2
        SPA propn 3
        Saham noun 4
        Satu num 3
        Sejahtera propn 3
        Sekretaris noun 6
        Selatan propn 8
        Sementara sconj 3 cconj 1
        Senior adj 4
        Seri propn 3
        Serikat propn 15
        Sertifikat propn 4
        Sri propn 15
        Standar propn 5
        Studi propn 2 noun 1
        Suku propn 3
        Super propn 2 x 1
        Surat noun 4 propn 2
        TH propn 3
        Tahun noun 7
        Tanjung propn 4
        Tatar propn 3
        Tengah propn 10
        Timur propn 18
        Umum adj 2 propn 1
        Uni propn 4
        Universitas propn 3 noun 1
        Usaha noun 6
        Utama adj 4 propn 1
        Utang noun 2 propn 1
        Utara propn 6
        Wakil propn 5
        Yayasan propn 3
        abad noun 3
        acara noun 5
        ada verb 43
        adalah aux 128
        adanya verb 16
        agak adv 5 adj 1
        agama noun 4
        agar sconj 7 adp 1
        ahli noun 3
        air noun 8
        akan aux 156 adp 6 sconj 1
        akhir noun 39
        akhirnya adv 10 noun 2
        akibat adp 12 noun 4
        aksi noun 4
        aktif adj 5
        aktor noun 6
        aku pron 3
        akuisisi noun 13
        alam noun 5
        alat noun 3
        album noun 3
        amal noun 3 adj 1
        anak noun 19
        anak-anak noun 3
        analog adj 5
        anggaran noun 9
        anggota noun 13
        anggur noun 4
        angka noun 11
        antara adp 29 noun 2
        anti noun 2 adj 1
        apa pron 14 adv 1
        apabila sconj 6
        apakah adv 13 pron 2 sconj 1
        api noun 3
        arah noun 3
        arti noun 4
        arus noun 3
        asal noun 5 adp 3
        aset noun 8
        asing adj 14
        asli adj 6
        asumsi noun 6
        atap noun 3
        atas adp 21 noun 15 sconj 1
        atau cconj 110
        ataupun cconj 3
        awal noun 10 adj 5 adv 1
        awalnya noun 2 adv 1
        babak noun 4
        baca verb 3
        badan noun 9
        badut noun 3
        bagaimana adv 11
        bagi adp 26 sconj 1
        bagian noun 19
        bahan noun 8
        bahasa noun 18
        bahkan adv 7 sconj 1
        bahwa sconj 47 adp 2
        baik adj 21 cconj 4 adv 2
        bakar noun 4
        band noun 6
        bandara noun 5
        bangsa noun 7
        bangunan noun 4
        bank noun 21 x 1
        banyak det 16 adv 9 adj 4
        bara noun 5
        barang noun 8
        barat noun 5
        barel noun 12
        baru adj 18 adv 12
        basis noun 7
        batu noun 9
        bawah noun 8 adp 3
        beban noun 3
        beberapa det 26
        begitu pron 2 adv 2
        bekerja verb 8
        belajar verb 2 noun 1
        belakang noun 4
        belanja noun 18
        beli noun 2 verb 2
        belum part 21 adv 2
        benar adj 3
        benar-benar adv 3
        bentuk noun 14
        benturan noun 3
        berada verb 17
        berakhir verb 4
        berarti verb 3
        berasal verb 10
        berat adj 4 noun 1
        berbagai det 16
        berbahaya verb 3
        berbeda verb 6
        berbuat verb 3
        berbunga verb 5
        berdasarkan verb 11 adp 1
        berencana verb 5
        bergabung verb 3
        berganti verb 3
        bergerak verb 5
        berharap verb 3
        berhasil verb 11
        berhenti verb 4
        berikut verb 3
        berikutnya adj 4
        berita noun 5
        berjalan verb 12
        berkata verb 4
        berkembang verb 6
        berkewarganegaraan verb 3
        berkisar verb 4
        berlaku verb 7
        berlangsung verb 11
        berlokasi verb 3
        bermain verb 11
        bermasalah verb 11
        bernama verb 5
        beroperasi verb 6
        berpotensi verb 4
        bersama adp 6 adv 2
        bersifat verb 5
        bersih adj 24
        bertahan verb 4
        bertahap verb 3
        bertambah verb 3
        bertemu verb 3
        berubah verb 6
        berupa verb 5
        berusaha verb 4
        berusia verb 6
        berwarna verb 3
        besar adj 35
        besarnya adj 3
        beserta adp 4
        biasa adj 4 adv 3
        biasanya adv 7
        biaya noun 6
        bicara noun 3
        bidang noun 16
        bila sconj 6
        binatang noun 4
        bintang noun 4
        birokrasi noun 3
        biru adj 4
        bisa aux 27 adj 1
        bisnis noun 15
        bola noun 5
        buah noun 4
        bukan part 5 adv 1
        buku noun 6
        bulan noun 36
        bumi noun 3
        bunga noun 24
        buta adj 2 num 1
        cadangan noun 8
        calon noun 3
        cara noun 6
        cenderung adj 4
        cerita noun 3
        cinta noun 8 verb 1
        cm noun 3
        contoh noun 3
        cukai noun 12
        cukup adv 14 adj 2
        daerah noun 15
        daftar noun 4
        dalam adp 181 noun 16 sconj 1 adj 1
        dampak noun 5
        dan cconj 576 propn 4 sconj 1
        dana noun 14
        dapat aux 59 verb 1
        dari adp 279 sconj 5
        dasar noun 3
        dasawarsa noun 3
        data noun 10
        datang verb 10
        daya noun 7
        defisit noun 13
        dekat adj 6
        demi adp 3
        demikian pron 13
        dengan adp 235 sconj 54
        depan noun 10 adj 2
        departemen noun 3 propn 1
        deposito noun 4
        deputi noun 6
        desa noun 28
        desain noun 4
        devisa noun 7
        di adp 469 sconj 1
        dia pron 56
        dibanding verb 24
        dibandingkan verb 23
        dibawah adp 4
        digital adj 4
        diharapkan verb 12
        dikarenakan verb 3
        dimana sconj 4
        dini noun 3
        diri pron 5
        dirinya pron 3
        diskusi noun 3
        distrik noun 4
        dividen noun 3
        divisi noun 3
        dolar noun 100
        domestik adj 4 noun 1
        double x 3
        drastis adj 3
        drum noun 3
        dua num 23
        dukungan noun 5
        dulu noun 2 adv 1 adj 1
        dunia noun 23
        efektif adj 9
        efisien adj 3
        ekonomi noun 36
        ekspektasi noun 3
        ekspor noun 15
        eksternal adj 5
        empat num 5
        enam num 7
        engkau pron 5
        es noun 3
        euro noun 3
        faktor noun 6
        farmasi noun 4
        fasilitas noun 9
        festival noun 3
        film noun 18
        finansial adj 6
        fiskal adj 7
        fokus noun 3
        frekuensi noun 5
        fundamental adj 3
        fungsi noun 4
        gagal verb 6
        ganja noun 5
        garis noun 4
        gas noun 14
        gaya noun 3
        gedung noun 4
        gerakan noun 3
        global adj 5
        golongan noun 3
        grup noun 4
        gubernur noun 3
        guna adp 4 sconj 3
        gunung noun 3
        guru noun 7
        hadiah noun 4
        hak noun 7
        hal noun 23
        halaman noun 8
        hambatan noun 4
        hampir adv 7
        hanya adv 22 adp 1
        harap verb 3
        harga noun 57
        hari noun 23
        harus aux 16
        hasil noun 12
        hidup verb 3 adj 3 noun 2
        hijau adj 3
        hingga adp 34 sconj 8
        hubungan noun 4
        hukum noun 9
        hutan noun 11
        ia pron 59
        ialah aux 4
        ibu noun 4
        ikan noun 4
        ikut verb 3
        ilmiah adj 3
        ilmu noun 5
        impor noun 7
        indah adj 3
        indeks noun 3
        independen adj 3
        individual adj 4
        industri noun 23 adj 1
        inflasi noun 27
        informasi noun 5
        infrastruktur noun 3
        ingin verb 6 aux 6
        ini det 235 pron 16
        instrumen noun 6
        internasional adj 8
        intervensi noun 4
        inti noun 4
        invasi noun 3
        investasi noun 10
        investor noun 8
        istilah noun 4
        itu det 101 pron 32
        izin noun 6
        jadi sconj 5 verb 3
        jalan noun 8 verb 1
        jalur noun 6
        jam noun 5
        jamuan noun 3
        jangka noun 13
        jasa noun 8
        jatuh verb 12
        jauh adj 7
        jawab verb 2 noun 1
        jejak noun 3
        jelas adj 3 verb 1
        jelasnya verb 5
        jembatan noun 4
        jenis noun 11 adj 1
        jika sconj 12
        jiwa noun 3
        jual verb 4 noun 1
        judul noun 3
        juga adv 90
        jumlah noun 14
        juru noun 3
        justru adv 3
        juta num 40
        kabar noun 3
        kabupaten noun 7 propn 1
        kajian noun 3
        kaki noun 7
        kalangan noun 3
        kalau sconj 8
        kalender noun 3
        kali noun 13 adv 1
        kami pron 17
        kamu pron 4
        kantor noun 9
        kapal noun 11
        kapasitas noun 5
        karakter noun 5
        karaoke noun 4
        karena sconj 52 adp 22
        kata verb 58 noun 4
        katanya verb 55
        kategori noun 7
        kaum noun 3
        kawasan noun 7
        kaya adj 4
        ke adp 81 sconj 1
        kebanyakan adv 2 det 2 noun 1
        kebijakan noun 14
        kebutuhan noun 7
        kecamatan propn 10 noun 5
        kecelakaan noun 3
        kecil adj 12
        kedua adj 15 num 9
        keempat adj 3 num 2
        kegiatan noun 7
        kehidupan noun 4
        keinginan noun 4
        kejuaraan noun 5
        kekayaan noun 3
        kekhawatiran noun 3
        kekuatan noun 6
        kelapa noun 3
        kelas noun 4
        kelima adj 2 num 1
        kelompok noun 10
        kelurahan noun 5
        kemampuan noun 8
        kematian noun 6
        kembali adv 25 verb 6
        kemerdekaan noun 5
        kemudian adv 23 sconj 2 adp 1
        kemungkinan noun 9 adv 2
        kenaikan noun 32
        kenapa adv 3
        kendaraan noun 6
        kepada adp 58
        kepala noun 5
        kepemilikan noun 18
        kepentingan noun 4
        kepercayaan noun 4
        keputusan noun 6
        kereta noun 5
        kerja verb 9 noun 6
        kesehatan noun 7
        keseluruhan noun 6 det 2
        kesempatan noun 7
        kesuksesan noun 3
        kesulitan noun 3 verb 1
        ketentuan noun 5
        keterlambatan noun 3
        ketiga adj 6
        ketika sconj 17 adp 1
        ketua noun 2 propn 1
        keuangan noun 19
        khusus adj 7 adv 2
        khususnya adv 2 adj 1
        kinerja noun 7
        kini noun 3 adv 1
        kisah noun 7
        kisaran noun 4
        kita pron 37
        klub noun 7
        km noun 3
        komersial adj 4
        komik noun 3
        komisi noun 4
        komoditas noun 5
        komponen noun 6
        komposisi noun 5
        komputer noun 3
        komunikasi noun 8
        komunis noun 3
        kondisi noun 9
        konsolidasi noun 5
        konstruksi noun 5
        konsumsi noun 4
        kontes noun 5
        kontrak noun 4
        kontribusi noun 3
        korban noun 3
        korporasi noun 3
        korupsi noun 4
        kota noun 22 propn 4
        kredit noun 44
        krisis noun 6
        kuartal noun 19
        kuat adj 14
        kupon noun 3
        kurang adv 5 adj 1
        kurs noun 3
        kursi noun 6
        laba noun 25
        lagi adv 15
        lagu noun 7
        lahan noun 3
        lain adj 27
        lainnya adj 18 noun 1
        lalu verb 22 sconj 3 adv 2 adj 1
        lama adj 4 noun 1
        lambat adj 3
        langkah noun 3
        langsung adv 7 adj 2
        lanjut verb 10 adj 2
        laporan noun 8
        laut noun 6
        layak adj 3
        lebar adj 3 noun 1
        lebih adv 70 adj 4
        lembaga noun 7
        lembar noun 7
        lepas adj 3 noun 2
        level noun 15 x 1
        lihat verb 5
        lima num 9
        lingkungan noun 4
        listrik noun 7
        lokal adj 4
        lokasi noun 3
        luar noun 12 adj 2
        luas noun 5 adj 4
        maka sconj 17
        makan noun 4 verb 2
        makanan noun 6
        makro adj 3 noun 1
        maksimal adj 3
        malam noun 10
        mampu adj 6 aux 4
        mana pron 12 adv 1
        manajemen noun 7
        mantan noun 4
        manusia noun 10
        margin noun 4 x 1
        masa noun 17
        masakan noun 3
        masalah noun 5
        masih adv 53
        masing-masing det 10
        masjid noun 3
        masuk verb 14 noun 1
        masuknya verb 4
        masyarakat noun 16
        mata noun 12
        matahari noun 3
        matematika noun 3
        material noun 2 adj 1
        mati adj 2 verb 2
        mau verb 2 aux 1
        maupun cconj 14
        media noun 3 x 1
        melaju verb 3
        melaksanakan verb 3
        melakukan verb 16
        melalui adp 27
        melambangkan verb 3
        melaporkan verb 4
        melawan verb 3 adp 3
        melemah verb 7
        melepas verb 3
        melihat verb 10
        melonjak verb 3
        memang adv 4
        membaca verb 4
        membahas verb 3
        membaik verb 4
        membaiknya verb 7
        membalas verb 3
        membangun verb 5
        membantu verb 8
        membawa verb 3
        membayar verb 5
        membeli verb 9
        membentuk verb 8
        memberi verb 4
        memberikan verb 21
        membiayai verb 4
        membuat verb 15
        membukukan verb 4
        membutuhkan verb 6
        memegang verb 4
        memenuhi verb 5
        memerlukan verb 3
        memiliki verb 30
        meminta verb 4
        mempengaruhi verb 6
        memperbaiki verb 6
        memperkirakan verb 8
        memperlihatkan verb 7
        mempertahankan verb 3
        mempertimbangkan verb 3
        mempunyai verb 14
        memulai verb 4
        memutuskan verb 5
        menaikkan verb 5
        menambahkan verb 10
        menandatangani verb 4
        menargetkan verb 5
        menari verb 3
        menarik verb 3
        mencakup verb 3
        mencapai verb 67
        mencari verb 4
        mencatat verb 5
        mencerminkan verb 5
        menciptakan verb 5
        mendapat verb 7
        mendapatkan verb 4
        mendatang verb 6 adj 1
        mendirikan verb 6
        mendorong verb 8
        mendukung verb 7
        menegaskan verb 3
        menempatkan verb 3
        menemukan verb 7
        menentukan verb 7
        menerbitkan verb 6
        menerima verb 5
        meneruskan verb 3
        mengakibatkan verb 4
        mengaku verb 3
        mengalahkan verb 3
        mengalami verb 12 noun 1
        mengambil verb 4
        mengandung verb 5
        mengangkat verb 3
        mengapa adv 6
        mengatakan verb 62
        mengatasi verb 5
        mengatur verb 4
        mengelola verb 4
        mengeluarkan verb 7
        mengenai adp 11 sconj 1 verb 1
        mengetahui verb 3
        menggambarkan verb 3
        menggantikan verb 4
        menggunakan verb 16
        menghadapi verb 6
        mengharapkan verb 4
        menghasilkan verb 4
        menghentikan verb 3
        menghubungkan verb 3
        mengingat verb 6 noun 1
        menginginkan verb 3
        mengklaim verb 4 noun 1
        menguat verb 11
        mengumumkan verb 6
        mengurangi verb 5
        mengusir verb 3
        menikah verb 3
        meninggal verb 6
        meningkat verb 29
        meningkatkan verb 9
        meningkatnya verb 3
        menit noun 4
        menjadi verb 129 adp 1
        menjaga verb 12
        menjelaskan verb 14
        menjual verb 6
        menolak verb 3
        mentah adj 5
        menteri noun 5
        menuju verb 9
        menunjang verb 2 noun 1
        menunjukkan verb 14
        menurun verb 5
        menurunkan verb 9
        menurut adp 37
        menyampaikan verb 3
        menyatakan verb 16
        menyebabkan verb 7
        menyebutkan verb 7
        menyediakan verb 4
        menyiapkan verb 3
        menyiarkan verb 3
        menyumbang verb 4
        menyusul verb 4
        meraih verb 9
        merasa verb 5
        mereka pron 51
        merencanakan verb 6
        merokok verb 4
        merupakan verb 55
        mesin noun 10
        meski sconj 16 adv 2
        meskipun sconj 8
        mikro adj 4
        miliar num 74
        miliarder noun 3
        milik noun 8
        minus adj 6
        minyak noun 48
        misalnya noun 2 sconj 1
        mobil noun 4
        modal noun 26
        model noun 3
        moneter adj 5
        monyet noun 9
        motor noun 3
        muda adj 4 num 1
        mudah adj 4
        mulai verb 25
        muncul verb 8
        mungkin aux 9 adv 1
        musik noun 6
        musim noun 8
        musuh noun 3
        naik verb 23
        nama noun 23
        namun cconj 31 adv 9
        nanti noun 6
        nasional adj 10
        naskah noun 5
        negara noun 45
        negatif adj 3
        negeri noun 11
        neraca noun 9
        net x 3
        netto x 3
        nikel noun 4
        nilai noun 28
        no propn 4 noun 3
        non-migas adj 3
        novel noun 3
        obat noun 3
        obligasi noun 26
        olahraga noun 3
        oleh adp 116
        operasi noun 3
        optik noun 2 adj 1
        orang noun 37
        ordo noun 5
        organisasi noun 5
        pabrik noun 7
        pada adp 343 sconj 2
        padi noun 3
        pagi noun 8
        pajak noun 6
        paling adv 9
        panen noun 3
        pangsit noun 3
        panjang adj 8
        pantai noun 7
        para det 30
        parlemen noun 8
        partai noun 4
        paruh noun 3
        pasar noun 34
        pasien noun 5
        pasokan noun 4
        pasukan noun 6
        pejabat noun 4
        pekan noun 6
        pelaksanaan noun 6
        pelaku noun 6
        pelayaran noun 4
        peluang noun 3
        pelukis noun 3
        pemain noun 7
        pembangunan noun 16
        pembatasan noun 3
        pembayaran noun 9
        pembebasan noun 3
        pembelian noun 14
        pembentukan noun 4
        pembiayaan noun 7
        pembuat noun 3
        pembuatan noun 5
        pembukaan noun 3
        pemegang noun 11
        pemenang noun 5
        pemeringkat noun 3
        pemerintah noun 50
        pemerintahan noun 5
        pemilihan noun 4
        pemimpin noun 3
        pemkot noun 2 propn 1
        penambangan noun 3
        penanaman noun 3
        penawaran noun 5
        pencadangan noun 3
        pendanaan noun 3
        pendapatan noun 14
        pendek adj 4
        pendidikan noun 7
        penduduk noun 6
        pendukung noun 3
        penerapan noun 5
        penerbangan noun 4
        penerbitan noun 6
        penerimaan noun 21
        pengalaman noun 3
        pengaruh noun 4
        pengembangan noun 4
        pengenaan noun 3
        pengganti noun 4
        pengguna noun 5
        penggunaan noun 6
        penghargaan noun 3
        penghematan noun 3
        pengusaha noun 3
        peningkatan noun 18
        penjaga noun 3
        penjelasan noun 3
        penjualan noun 21
        penting adj 6
        penuh adj 5
        penulis noun 3
        penurunan noun 17
        penutupan noun 8
        penyakit noun 3
        penyaluran noun 3
        penyelesaian noun 4
        per adp 65
        peralatan noun 3
        peran noun 4
        perang noun 8
        peraturan noun 3
        perbaikan noun 5
        perbankan noun 31
        perdagangan noun 11
        perdana noun 4
        perekonomian noun 5
        perempuan noun 5 adj 1
        pergerakan noun 4
        perhatian noun 3
        peringkat noun 16
        periode noun 36
        peristiwa noun 3
        perjanjian noun 6
        perkebunan noun 3 propn 1
        perkembangan noun 5
        perkiraan noun 8
        perlu verb 3
        perluasan noun 3
        permainan noun 5
        permintaan noun 3
        pernah adv 17
        perolehan noun 7
        perpajakan noun 7
        pers noun 3
        persen noun 239
        perseroan noun 44
        persetujuan noun 4
        pertama adj 47
        pertambangan noun 4
        pertandingan noun 3
        pertanian noun 4
        pertemuan noun 3
        pertengahan noun 4
        pertumbuhan noun 44
        perubahan noun 5
        perusahaan noun 66
        perwakilan noun 3
        pesawat noun 19
        peserta noun 3
        pialang noun 3
        pihak noun 16
        pihaknya noun 6
        pinggang noun 3
        pinjaman noun 24
        piutang noun 4
        plus adj 4
        poin noun 7
        polisi noun 4
        politik noun 5
        pon noun 3
        populasi noun 3
        porsi noun 3
        portofolio noun 6
        posisi noun 18
        positif adj 10
        presiden noun 6
        pribadi adj 2 noun 1
        produk noun 7
        produksi noun 21
        profitabilitas noun 4
        program noun 13
        proses noun 9
        prospek noun 3
        provinsi propn 3 noun 2
        proyek noun 10
        publik noun 4
        pula adv 12
        pulau noun 5 propn 1
        pun part 6
        puncak noun 3
        pusat noun 5
        putaran noun 4
        putih adj 5
        putra noun 4
        raja noun 6
        rakyat noun 8
        rapat noun 7
        rasio noun 11
        rata-rata noun 12 adj 9
        rating x 4
        reformasi noun 6
        regional adj 3
        relatif adj 3 adv 1
        rencana noun 19
        rencananya noun 3
        rendah adj 11
        resmi adj 9
        revisi noun 4
        ribu num 3
        riil adj 9
        risiko noun 10
        rokok noun 10
        rumah noun 8
        rupiah noun 40
        saat noun 41 sconj 8 adp 2 adv 1
        saham noun 70
        saja adv 10
        salah adj 30
        saling adv 3
        sama adj 33 noun 2
        sampai adp 38 verb 5 adv 2 sconj 1
        sampul noun 3
        sang det 4
        sangat adv 23
        sasaran noun 3
        satelit noun 4
        satu num 48
        sawit noun 5
        saya pron 17
        sayap noun 3
        sebagai adp 93
        sebagaimana sconj 4 adp 1
        sebagian noun 11
        sebanyak noun 12 adp 4 adj 1
        sebelah adp 4 noun 1
        sebelum sconj 12 adp 1
        sebelumnya adv 20 adj 12 adp 1
        sebenarnya adv 6
        sebesar noun 85 adp 2
        sebuah det 39
        secara adp 40 sconj 1
        sedang aux 7 adv 1
        sedangkan sconj 21 adv 9 adp 1
        sedikit adv 4 det 2
        segera adv 5 adj 1
        segmen noun 4
        sehingga sconj 29
        sejak adp 19 sconj 3
        sejalan noun 5
        sejarah noun 3
        sejenis noun 3
        sejumlah noun 7 det 1
        sekali adv 4
        sekaligus adv 6
        sekarang noun 8 adv 1
        sekitar adv 31 adp 8 adj 1
        sekolah noun 6 propn 1
        sektor noun 22
        selain adp 12 sconj 1 cconj 1 adv 1
        selalu adv 5
        selama adp 30 sconj 2
        selatan noun 3
        selebriti noun 3
        selesai verb 4 adj 1
        selisih noun 3
        seluas noun 3
        seluler noun 5
        seluruh det 14
        semakin adv 5
        sembilan num 5
        sementara adv 24 sconj 10 adj 3 cconj 1 noun 1
        semester noun 13
        semua det 14 pron 2
        semuanya pron 3
        semula noun 4
        sendiri det 16
        seni noun 3
        senilai noun 10
        seorang det 27 pron 1
        sepak noun 5
        sepanjang noun 3
        sepenuhnya adv 3
        seperti adp 42 sconj 6
        sepuluh num 5
        serangan noun 3
        serat noun 3
        seri noun 8
        serial noun 4
        sering adv 7
        serta cconj 27 verb 1
        serupa adj 5
        sesuai adj 4
        sesuatu pron 4
        setara noun 3
        setelah sconj 22 adp 20 adv 1
        setempat noun 2 adj 2
        setiap det 16
        seusai sconj 2 adp 1
        siapa pron 4
        siaran noun 4
        signifikan adj 5
        sisanya noun 4
        sisi noun 10
        sistem noun 12
        situs noun 6
        skor noun 4
        sore noun 4
        sosial adj 2 noun 1
        sosialisasi noun 4
        spesifik adj 6
        stabil adj 10
        stabilitas noun 6
        stadion noun 3
        standar noun 4 adj 2
        strategi noun 4
        suara noun 5
        suatu det 11
        subsidi noun 5
        sudah aux 32 adp 1
        suku noun 13 propn 1
        sulit adj 3
        sumber noun 8
        sungai noun 2 propn 1
        surat noun 6
        surplus noun 9 adj 1
        sutradara noun 8
        swasta adj 6
        tadi noun 3
        tahap noun 3
        tahu verb 6
        tahun noun 180
        tahunan noun 4 adj 1
        tajam adj 4
        tak part 10
        tambahan noun 3 adj 1
        tambahnya verb 10
        tampak verb 6
        tamu noun 3
        tanah noun 8
        tanaman noun 4
        tangan noun 7
        tanggal noun 21
        tanker noun 3
        tanpa adp 9 sconj 3
        tantangan noun 3
        tapi cconj 8 adv 1
        target noun 17
        tari noun 3
        tarif noun 9
        tata noun 3
        tekanan noun 6
        teknologi noun 7
        telah aux 78
        televisi noun 7
        tempat noun 11
        tempo noun 11
        tenaga noun 4
        tender noun 2 x 2
        tengah aux 3 noun 1
        tentang adp 13
        tepat adj 3 adv 1
        terakhir adj 11
        terbaik adj 3
        terbatas adj 2 verb 1
        terbesar adj 14
        terbuka adj 4 verb 1
        tercapai verb 7
        tercatat verb 7
        tercermin verb 3
        terdapat verb 8
        terdekat adj 3
        terdiri verb 16
        tergantung verb 4
        terhadap adp 43
        terjadi verb 32
        terkait verb 6
        terkaya adj 3
        terlalu adv 6
        terletak verb 10
        terlihat verb 6
        termasuk verb 11
        terpaksa adv 2 verb 1
        terpilih verb 3
        tersebar verb 5
        tersebut det 100
        tersedia verb 3
        tertentu adj 3
        tertinggi adj 8
        terus adv 16 verb 1
        terutama adv 11
        tetap adv 20 adj 2
        tetapi cconj 14 adv 1
        tiap det 3
        tidak part 80
        tidur noun 4 verb 1
        tiga num 18
        tim noun 11
        timur noun 3
        tindakan noun 3
        tinggal verb 2 noun 1
        tinggi adj 25 noun 6
        tingkat noun 12
        tipis adj 3
        titik noun 4
        ton noun 14
        top adj 3
        total noun 15 adj 1
        tradisi noun 2 propn 1
        transaksi noun 18
        transportasi noun 3
        travel x 2 propn 1
        triliun num 106
        triwulan noun 14
        tua adj 4
        tuan noun 3
        tubuh noun 4
        tugas noun 6
        tujuan noun 6
        tujuh num 4
        tukar noun 16
        tulis verb 3
        tumbuh verb 12
        tunduk verb 3
        turun verb 18
        uang noun 9
        ucapnya verb 3
        udara noun 4
        ujar verb 3
        ujarnya verb 9
        ulang adv 2 verb 1
        umat noun 5
        umum adj 15 noun 1
        umumnya adv 2 noun 2
        unggulan noun 4
        unit noun 5
        unsur noun 4
        untuk sconj 130 adp 108
        upaya noun 9
        urutan noun 3
        usaha noun 14
        usai sconj 5 adp 2
        utama adj 16
        utang noun 14
        utara noun 3
        volatilitas noun 3
        waktu noun 34
        walaupun sconj 8
        wanita noun 4
        warga noun 3
        wilayah noun 14
        yaitu adp 15 sconj 13
        yakin adj 4 verb 1
        yakni sconj 6 adv 1
        yang pron 637 det 4
        yen noun 4
        yield x 3
        zaman noun 4
        """
}
