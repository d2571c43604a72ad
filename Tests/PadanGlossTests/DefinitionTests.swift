import PadanText
import TestSupport
import Testing

@testable import PadanGloss

/// Which brackets explain a short form, where the long form begins, and what the short form means from then on.
struct DefinitionTests {
    /// A sentence, and the short forms that it explains as `short = long`.
    private static let right: [TermRow] = [
        TermRow("Korea Utara (Korut) menembakkan roket.", "Korut = Korea Utara"),
        TermRow("Ketua Komisi Pemilihan Umum (KPU) hadir.", "KPU = Komisi Pemilihan Umum"),
        TermRow("Petugas KPU (Komisi Pemilihan Umum) datang.", "KPU = Komisi Pemilihan Umum"),
        TermRow("Warga menunggu Satuan Tugas (Satgas) itu.", "Satgas = Satuan Tugas"),
        TermRow(
            "Kata Komandan Satuan Tugas (Dansatgas) di atas kapal.", "Dansatgas = Komandan Satuan Tugas"),
        TermRow("Pejabat Kementerian Kesehatan (Kemenkes) pulang.", "Kemenkes = Kementerian Kesehatan"),
        TermRow("Menurut Kementerian Luar Negeri (Kemlu), ia sehat.", "Kemlu = Kementerian Luar Negeri"),
        TermRow(
            "Warga Jakarta, Bogor, Depok, Tangerang, dan Bekasi (Jabodetabek) mengeluh.",
            "Jabodetabek = Jakarta, Bogor, Depok, Tangerang, dan Bekasi"),
        TermRow(
            "Kepala Badan Penanggulangan Bencana Daerah (BPBD) menjawab.",
            "BPBD = Badan Penanggulangan Bencana Daerah"),
        TermRow(
            "Gempa dicatat Pusat Vulkanologi dan Mitigasi Bencana Geologi (PVMBG).",
            "PVMBG = Pusat Vulkanologi dan Mitigasi Bencana Geologi"),
        TermRow(
            "Anggaran Pendapatan dan Belanja Daerah (APBD) naik.", "APBD = Anggaran Pendapatan dan Belanja Daerah"),
        TermRow("Penyakit demam berdarah dengue (DBD) mewabah.", "DBD = demam berdarah dengue"),
        TermRow("Pasien pusat kesehatan masyarakat (puskesmas) antre.", "puskesmas = pusat kesehatan masyarakat"),
        TermRow("Sidang Perserikatan Bangsa-Bangsa (PBB) ditunda.", "PBB = Perserikatan Bangsa-Bangsa"),
        TermRow("Dua tim keselamatan dan kesehatan kerja (K3) tiba.", "K3 = keselamatan dan kesehatan kerja"),
        TermRow("Penjabat (Pj.) Bupati menolak.", "Pj. = Penjabat"),
        TermRow(
            "Latihan Tentara Nasional Indonesia Angkatan Laut (TNI AL) usai.",
            "TNI AL = Tentara Nasional Indonesia Angkatan Laut"),
        TermRow(
            "Menurut “Badan Pengawas Pasar Ikan” (selanjutnya disebut “BPPI”), harga turun.",
            "BPPI = Badan Pengawas Pasar Ikan"),
        TermRow("Ia bertemu Organisasi Kesehatan Dunia (WHO) di Jenewa.", "WHO = Organisasi Kesehatan Dunia"),
        TermRow("Harga minyak kelapa sawit mentah (CPO) naik.", "CPO = minyak kelapa sawit mentah"),
        TermRow(
            "Lembaga Riset Laut Dalam (LRLD, berdiri 1990) tutup.", "LRLD = Lembaga Riset Laut Dalam"),
        TermRow(
            "Di sana PAKS (Panitia Adat Kampung Sungai, dibentuk kemarin) rapat.", "PAKS = Panitia Adat Kampung Sungai"),
        TermRow(
            "Menteri Keuangan (Menkeu) dan Bank Indonesia (BI) sepakat.", "Menkeu = Menteri Keuangan",
            "BI = Bank Indonesia"),
        TermRow(
            "Bus antarkota antarprovinsi (AKAP) berhenti; bus antar kota antar provinsi (AKAP) jalan.",
            "AKAP = antarkota antarprovinsi", "AKAP = antar kota antar provinsi"),
        TermRow("Sahamnya dibeli Internet Sailing Task Force (ISTF).", "ISTF = Internet Sailing Task Force"),
        TermRow("Ia dirawat karena tuberkulosis (TBC).", "TBC = tuberkulosis"),
        TermRow("Kepala Kepolisian Daerah (Kapolda) mundur.", "Kapolda = Kepala Kepolisian Daerah"),
        TermRow("Menteri Dalam Negeri (Mendagri) datang.", "Mendagri = Menteri Dalam Negeri"),
        // The long form of another language, beside the short form or alone.
        TermRow(
            "Badan Ikan Dunia (World Fish Organization/WFO) menolak.", "WFO = World Fish Organization"),
        TermRow("Badan Ikan Dunia (WFO, World Fish Organization) menolak.", "WFO = World Fish Organization"),
        TermRow("Ia bekerja di WFO (World Fish Organization) sejak lama.", "WFO = World Fish Organization"),
        // Brackets in brackets, brackets one behind the other, and marks around the forms.
        TermRow("Komisi Pasar Ikan (KPI (dulu milik kota)) tutup.", "KPI = Komisi Pasar Ikan"),
        TermRow("Warga (termasuk Komisi Pasar Ikan (KPI)) datang.", "KPI = Komisi Pasar Ikan"),
        TermRow(
            "Dinas Pasar (Dispas) dan Dinas Sungai (Dissungai) rapat.", "Dispas = Dinas Pasar",
            "Dissungai = Dinas Sungai"),
        TermRow("Lembaga \"Sahabat Sungai Bersih\" (SSB) berdiri.", "SSB = Sahabat Sungai Bersih"),
        TermRow("Komisi Pasar Ikan (disingkat KPI) rapat.", "KPI = Komisi Pasar Ikan"),
        TermRow(
            "Panitia Kerja Sungai (yang kemudian dikenal sebagai Panjasu) bubar.", "Panjasu = Panitia Kerja Sungai"),
        TermRow("Komisi Pasar Ikan (selanjutnya disebut KPI) rapat.", "KPI = Komisi Pasar Ikan"),
        // The left edge of forms made of syllables, behind words that could begin one.
        TermRow("Para pejabat Satuan Pengelola Pasar (Satlopas) rapat.", "Satlopas = Satuan Pengelola Pasar"),
        TermRow("Kata Sekretaris Satuan Pengelola Pasar (Satlopas) itu.", "Satlopas = Satuan Pengelola Pasar"),
        TermRow("Menurut Badan Usaha Pasar Kota (BUPK), sewa naik.", "BUPK = Badan Usaha Pasar Kota"),
    ]

    @Test(arguments: right)
    func isADefinition(_ row: TermRow) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(row.text)
        #expect(gloss.definitions.map { "\($0.short) = \($0.long)" } == row.terms)
    }

    @Test(arguments: [
        "Suminah (61) duduk di sana.", "Pada Jumat (21/3/2025) malam ia tiba.", "Rudal (missile) itu jatuh.",
        "Ia membeli rumah (di tepi sungai) itu.", "Budi Santoso (Ketua RT) berbicara.",
        "Pukul 16.00 (WIB) kapal berlayar.", "Harga beras (per kilogram) naik.", "Gambar itu (kiri) buram.",
        "Warga Desa Sumberwaru (Lumajang) mengungsi.", "Presiden Joko (kanan) tersenyum.",
        "Ali (PKS) dan Rahma (Golkar) berdebat.", "Kota itu (dulu bernama Batavia) ramai.",
        "Hasilnya (lihat Tabel 2) baik.", "Ular (Python reticulatus) itu besar.", "Kapal () kosong.",
        "(KPU) belum menjawab.", "Jumlahnya 12 (dua belas) orang.", "Nilainya naik (5 persen).",
        "Ia menulis “Laskar” (novel) dan pergi.", "Kedai kopi (kopi) buka.", "Ia pulang (", "Nasi goreng (nasi) enak.",
        "Kami pergi ke Medan (Sumut) kemarin.", "Timnas menang (2-1).", "Penyanyi itu (Raisa) hadir.",
        "Harganya US$5 juta (Rp82 miliar).", "Apel pagi (upacara) selesai.",
        "Komisi Pasar Ikan (di Tegal, Jawa Tengah) rapat.", "Rumah makan (buka/tutup) itu ramai.",
        "Kapal itu (KM Sinar Laut) karam.", "Pemain (Persija/Persib) itu cedera.", "Ia (48, warga RT 3) ditahan.",
        "Kota tua itu (lihat hlm. 12) ramai.", "Pasar (PKL) ditata.", "Wali kota (saat itu) mundur.",
        "Dia (laki-laki) lahir di Tegal.", "Bupati Lumajang (nonaktif) datang.", "Paket A (Rp50 ribu) habis.",
    ])
    func isNoDefinition(_ text: String) throws {
        #expect(try HarborGlosser.shipped.get().session().gloss(text).definitions.map(\.long) == [])
    }

    /// A text, and the gloss that a reader is shown for the last word or term of it.
    @Test(arguments: [
        // The sense that the text explains, not the lexicon's first one.
        ("Perguruan Tinggi (PT) itu tua. Ia mengajar di PT", "university"),
        ("Pengadilan Tinggi (PT) menolak. Ia datang ke PT", "high court"),
        ("Kejadian luar biasa (KLB) ditetapkan. Itu KLB", "outbreak"),
        // No lexicon has it: the long form's own entry, or its words.
        ("Kapal induk nuklir Prancis (KINP) tiba. Itu KINP", "French nuclear aircraft carrier"),
        ("Perhimpunan Eksportir Mebel Jepara (PEMJ) rapat. Ia ketua PEMJ", "Jepara Furniture Exporter Association"),
        ("Persatuan Tenis Hijau (PTH) menang. Ia anggota PTH", "Green Tennis Association"),
        (
            "Kantor Iklim, Hutan, dan Pertanian (KIHP) tutup. Ia kepala KIHP",
            "Climate, Forest, and Agriculture Office"
        ),
        // English as it stands, and a company's name.
        (
            "Southern Sailing Leadership Conference (SSLC) dibuka. Ia ikut SSLC",
            "Southern Sailing Leadership Conference"
        ),
        ("PT Raja Layar Mas (RLM) bangkrut. Ia direktur RLM", "Raja Layar Mas"),
        // Clitics and other capitals.
        ("Satuan Tugas (Satgas) itu pulang. Ia melihat satgas", "task force"),
        ("Badan Ikan Dunia (World Fish Organization/WFO) menolak. Kata WFO", "World Fish Organization"),
        ("Persatuan Tenis Hijau (PTH) menang. Mereka memilih PTH-nya", "the Green Tennis Association"),
    ])
    func laterItMeans(_ text: String, _ english: String) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(text)
        let last = gloss.tokens.count - 1
        #expect(gloss.word(last)?.display == english)
        #expect(gloss.tokens[last].kind == .acronym)
        let term = gloss.terms.last
        #expect(term?.tokens == last..<last + 1 && term?.kind == .abbreviation)
        #expect(term.map { gloss.display(of: $0) } == english)
    }

    /// The initials of a name and the short form of a company stay in English; another is translated.
    @Test(arguments: [
        ("Persatuan Tenis Hijau (PTH) menang. Ia anggota PTH", ["PTH", "Green Tennis Association"]),
        ("PT Raja Layar Mas (Ralamas) bangkrut. Ia direktur Ralamas", ["Ralamas", "Raja Layar Mas"]),
        ("Kapal induk nuklir Prancis (KINP) tiba. Itu KINP", ["French nuclear aircraft carrier"]),
        ("Dinas Pasar Tenis (Disparten) tutup. Ia pegawai Disparten", ["Tennis Market Office"]),
    ])
    func initialsOfANameStay(_ text: String, _ english: [String]) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(text)
        #expect(gloss.word(gloss.tokens.count - 1)?.glosses == english)
    }

    @Test func theVocabularyListsThemWithWhatTheyStandFor() throws {
        let session = try HarborGlosser.session()
        let table = try #require(
            session.render("Kapal Guru Lama (KGL) datang. Mereka melihat KGL.", as: "vocabulary"))
        let row = try #require(table.split(separator: "\n").first { $0.hasPrefix("KGL\t") })
        #expect(
            row
                == "KGL\tpropn\tKGL; Old Teacher Ship\t2\ttext\tabbreviation, English made by rule, not by a lexicon: Kapal Guru Lama"
        )
    }

    @Test func whereNothingGoodIsKnownTheLongFormIsTheNote() throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss("Kalaallit Nunaata Radioa (KNR) tutup. Kata KNR.")
        let gloss2 = try HarborGlosser.shipped.get().session().gloss("Warga Membangun Sendiri (WMS) tutup. Kata WMS.")
        #expect(gloss.definitions.map(\.glosses) == [["KNR", "Kalaallit Nunaata Radioa"]])
        #expect(gloss2.definitions.map(\.glosses) == [[]])
        let term = try #require(gloss2.terms.last { $0.kind == .abbreviation })
        #expect(gloss2.glosses(of: term) == [])
        #expect(gloss2.sense(of: term)?.note == "Warga Membangun Sendiri")
        #expect(gloss2.sense(of: term)?.labels == ["abbreviation"])
    }

    @Test func anEnglishThatARuleMadeSaysSo() throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss("Persatuan Tenis Hijau (PTH) dan PT Raja (PTR).")
        let term = try #require(gloss.terms.first { $0.kind == .abbreviation })
        #expect(gloss.isByRule(term) && gloss.word(term.tokens.lowerBound)?.isByRule == true)
        #expect(gloss.sense(of: term)?.origin == .init(lexicon: "text", line: 0))
    }

    @Test func beforeTheDefinitionTheLexiconsMeaningHolds() throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(
            "Ia di PT lama. Perguruan Tinggi (PT) itu tua. Ia di PT lain.")
        let found = gloss.tokens.indices.filter { gloss.text(of: $0).hasPrefix("PT") }.map {
            gloss.word($0)?.glosses.first
        }
        #expect(found == ["limited liability company", "university", "university"])
    }

    @Test func theLatestDefinitionHolds() throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(
            "Perguruan Tinggi (PT) itu tua. Ia di PT. Pengadilan Tinggi (PT) buka. Ia di PT.")
        let found = gloss.tokens.indices.filter { gloss.text(of: $0).hasPrefix("PT") }.map {
            gloss.word($0)?.glosses.first
        }
        #expect(found == ["university", "university", "high court", "high court"])
    }

    @Test func aShortFormIsNoPartOfANameBehindIt() throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(
            "Perhimpunan Eksportir Mebel Jepara (PEMJ) rapat. Ketua PEMJ Yusran Latuperissa hadir.")
        #expect(gloss.shownTerms.contains("Yusran Latuperissa = Yusran Latuperissa"))
        #expect(gloss.shownTerms.contains("PEMJ = PEMJ"))
    }

    @Test func twoWordsAreOneShortForm() throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(
            "Dinas Pasar Kota Tua (Dispas KT) tutup. Menurut Dispas KT, harga turun.")
        #expect(gloss.definitions.map(\.short) == ["Dispas KT"])
        let terms = gloss.terms.filter { $0.kind == .abbreviation }
        #expect(terms.map { gloss.text(gloss.range(of: $0)) } == ["Dispas KT", "Dispas KT"])
    }

    @Test func aTableOfArticlesHasWhatTheyDefine() throws {
        let session = try HarborGlosser.shipped.get().session()
        let found = try Repository.articles.flatMap { name in
            session.gloss(try Repository.article(name)).definitions.map { "\($0.short) = \($0.long)" }
        }
        #expect(
            Set(found).isSuperset(of: [
                "BPBD = Badan Penanggulangan Bencana Daerah", "RDG = Rapat Dewan Gubernur",
                "IHSG = Indeks Harga Saham Gabungan", "Dirjen = Direktur Jenderal",
                "Basarnas = Badan Nasional Pencarian dan Pertolongan", "ABK = anak buah kapal",
                "RSUD = Rumah Sakit Umum Daerah", "WNI = Warga Negara Indonesia",
            ]))
        #expect(found.count >= 25)
    }
}

/// What a text defines holds for that text, block by block as for the whole, and for no other.
struct TextMemoryTests {
    private static let blocks = [
        "Perguruan Tinggi (PT) itu tua. Ia di PT.\n",
        "PT itu besar, kata Persatuan Tenis Hijau (PTH).\n",
        "Menurut PTH, PT-nya tutup. Pusat kesehatan masyarakat (puskesmas) penuh.\n",
        "Puskesmas itu jauh. Pengadilan Tinggi (PT) menolak PTH.\n",
        "PT dan PTH bertemu di puskesmas.\n",
    ]

    private func decisions(_ gloss: GlossedText) -> [String] { gloss.decisions.dropLast() }

    @Test func blocksGetWhatTheWholeTextGets() throws {
        let session = try HarborGlosser.shipped.get().session()
        let whole = session.gloss(Self.blocks.joined())
        for size in 1...Self.blocks.count {
            var memory = TextMemory()
            var glosses: [String] = [], definitions: [String] = []
            var i = 0
            while i < Self.blocks.count {
                let block = Self.blocks[i..<min(i + size, Self.blocks.count)].joined()
                let gloss = session.gloss(Array(block.utf8), continuing: &memory)
                glosses += gloss.tokens.indices.map { "\(gloss.text(of: $0)) \(gloss.word($0)?.glosses ?? [])" }
                definitions += gloss.definitions.map { "\($0.short) = \($0.long)" }
                i += size
            }
            #expect(glosses == whole.tokens.indices.map { "\(whole.text(of: $0)) \(whole.word($0)?.glosses ?? [])" })
            #expect(definitions == whole.definitions.map { "\($0.short) = \($0.long)" })
        }
    }

    @Test func anotherTextKnowsNothingOfIt() throws {
        let glosser = try HarborGlosser.shipped.get()
        let text = "Ia di PT dan PTH, lalu ke puskesmas."
        let alone = glosser.session().gloss(text).decisions
        let session = glosser.session()
        for block in Self.blocks { _ = session.gloss(block) }
        #expect(session.gloss(text).decisions == alone)
        var memory = TextMemory()
        _ = session.gloss(Array(Self.blocks.joined().utf8), continuing: &memory)
        #expect(session.gloss(text).decisions == alone)
        #expect(session.gloss(Array(text.utf8), continuing: &memory).decisions != alone)
    }

    @Test func twoTextsAtOnceKeepApart() throws {
        let session = try HarborGlosser.shipped.get().session()
        var first = TextMemory(), second = TextMemory()
        _ = session.gloss(Array("Perguruan Tinggi (PT) tua.".utf8), continuing: &first)
        _ = session.gloss(Array("Pengadilan Tinggi (PT) tua.".utf8), continuing: &second)
        let use = Array("Ia di PT lama.".utf8)
        #expect(session.gloss(use, continuing: &first).gloss(of: "PT") == "university")
        #expect(session.gloss(use, continuing: &second).gloss(of: "PT") == "high court")
        #expect(session.gloss(use, continuing: &first).gloss(of: "PT") == "university")
    }

    @Test func itOutlivesTheSessionsCache() throws {
        let session = try HarborGlosser.session()
        var memory = TextMemory()
        _ = session.gloss(Array("Kapal Guru Tinggi (KGT) berlayar.".utf8), continuing: &memory)
        let tail = String(repeating: "a", count: 70)
        let words = (0...GlossSession.mostForms).map { "k\($0)\(tail)" }
        _ = session.gloss(words.joined(separator: " "))
        let gloss = session.gloss(Array("Mereka melihat KGT itu.".utf8), continuing: &memory)
        #expect(gloss.word(2)?.display == "High Teacher Ship")
    }

    @Test func aTextThatDefinesVeryMuchStaysBounded() throws {
        let session = try HarborGlosser.session()
        var memory = TextMemory()
        let letters = ["ka", "gu", "ra", "ti", "bo", "se", "mi", "lu", "pa", "do", "ne", "wu"]
        for a in letters {
            for b in letters {
                for c in letters {
                    let words = [a, b, c].map { "\($0)x\(a)\(b)\(c)" }
                    let line =
                        "\(words.joined(separator: " ")) (\(words.map { String($0.prefix(2)) }.joined().uppercased()))"
                    _ = session.gloss(Array(line.utf8), continuing: &memory)
                }
            }
        }
        #expect(memory.meanings.count <= TextMemory.mostMeanings)
        #expect(memory.meanings.count > 1000)
    }
}
