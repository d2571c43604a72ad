import PadanMorphology
import Testing

/// Forms with the analysis that has to be among theirs.
struct AnalysisTests {
    struct Row: Sendable, CustomStringConvertible {
        var form: String
        var base: String
        /// The names of the rules, the outermost affix first.
        var trace: [String]

        init(_ form: String, _ base: String, _ trace: String...) {
            self.form = form
            self.base = base
            self.trace = trace
        }
        var description: String { "\(form) = \(trace.joined(separator: " + ")) + \(base)" }
    }

    private static let verbs: [Row] = [
        Row("menutup", "tutup", "meN-"), Row("memotong", "potong", "meN-"), Row("menyiram", "siram", "meN-"),
        Row("mengupas", "kupas", "meN-"), Row("mengolah", "olah", "meN-"), Row("mencuci", "cuci", "meN-"),
        Row("merawat", "rawat", "meN-"), Row("mengebor", "bor", "meN-"), Row("memfoto", "foto", "meN-"),
        Row("meluncurkan", "luncur", "meN-", "-kan"), Row("mendekati", "dekat", "meN-", "-i"),
        Row("diluncurkan", "luncur", "di-", "-kan"), Row("diluncurkan", "luncurkan", "di-"),
        Row("dikunjungi", "kunjung", "di-", "-i"), Row("diperkuat", "kuat", "di-", "per-"),
        Row("mempertemukan", "temu", "meN-", "-kan", "per-"), Row("memperluas", "luas", "meN-", "per-"),
        Row("bersepeda", "sepeda", "ber-"), Row("berangkat", "angkat", "ber-"), Row("berpelukan", "peluk", "ber- -an"),
        Row("terbawa", "bawa", "ter-"), Row("terselesaikan", "selesai", "ter-", "-kan"),
        Row("kutulis", "tulis", "ku-"), Row("kaubawakan", "bawa", "kau-", "-kan"),
        Row("menunggunya", "tunggu", "-nya", "meN-"), Row("dibawanya", "bawa", "-nya", "di-"),
        Row("ngopi", "kopi", "nge-"), Row("nyapu", "sapu", "nge-"), Row("bawain", "bawa", "-in"),
    ]

    private static let nouns: [Row] = [
        Row("makanan", "makan", "-an"), Row("kebersihan", "bersih", "ke- -an"),
        Row("pembangunan", "bangun", "peN- -an"), Row("penyelidikan", "selidik", "peN- -an"),
        Row("pertanian", "tani", "per- -an"), Row("pelayan", "layan", "peN-"), Row("pengusaha", "usaha", "peN-"),
        Row("perampok", "rampok", "peN-"), Row("petenis", "tenis", "peN-"),
        Row("ilmuwan", "ilmu", "-wan"), Row("antarkota", "kota", "antar-"), Row("prasekolah", "sekolah", "pra-"),
        Row("kedatangannya", "datang", "-nya", "ke- -an"), Row("rumahku", "rumah", "-ku"), Row("bukumu", "buku", "-mu"),
        Row("ktp-nya", "ktp", "-nya"), Row("ketidakadilan", "tidakadil", "ke- -an"),
        Row("ketidakberdayaan", "tidakberdaya", "ke- -an"),
    ]

    private static let doubled: [Row] = [
        Row("rumah-rumah", "rumah", "RED"), Row("kupu2", "kupu", "RED"),
        Row("anak-anaknya", "anak", "-nya", "RED"), Row("berlari-lari", "lari", "RED.AFF", "ber-"),
        Row("pukul-memukul", "pukul", "RED.RECP", "meN-"), Row("sayur-mayur", "sayur", "RED.VAR"),
        Row("lelaki", "laki", "RED.VAR"), Row("kehijau-hijauan", "hijau", "RED.AFF", "ke- -an"),
        Row("setinggi-tingginya", "tinggi-tinggi", "se- -nya"), Row("tetangga-tetangganya", "tetangga", "-nya", "RED"),
    ]

    private static let others: [Row] = [
        Row("ketujuh", "tujuh", "ke-"), Row("ke-72", "72", "ke-"), Row("sebesar", "besar", "se-"),
        Row("seekor", "ekor", "se-"), Row("terbesar", "besar", "ter-"), Row("begitulah", "begitu", "-lah"),
        Row("benarkah", "benar", "-kah"), Row("siapapun", "siapa", "-pun"), Row("dengannya", "dengan", "-nya"),
    ]

    @Test(arguments: verbs + nouns + doubled + others)
    func isAmongTheAnalyses(_ row: Row) {
        let found = Analyzer().analyses(of: row.form).filter { $0.base == row.base }
        #expect(found.map { $0.steps.map(\.affix.name) }.contains(row.trace))
    }

    @Test func theFirstAnalysisIsTheFormItself() {
        for form in ["", "a", "mereka", "diluncurkan", "anak-anak"] {
            let first = Analyzer().analyses(of: form).first
            #expect(first?.base == form && first?.steps.isEmpty == true)
        }
    }

    @Test func fewerAffixesComeFirst() {
        let counts = Analyzer().analyses(of: "mempertimbangkannya").map(\.steps.count)
        #expect(counts == counts.sorted())
        #expect((counts.last ?? 0) > 2)
    }

    @Test func itProposesWhatOnlyALexiconCanRefuse() {
        #expect(Analyzer().analyses(of: "mereka").contains { $0.base == "reka" })
    }

    @Test func aVisitEndsWhenItIsTold() {
        var seen: [String] = []
        Analyzer().visit("diluncurkan") {
            seen.append($0.base)
            return seen.count < 3
        }
        #expect(seen.count == 3)
        #expect(seen == Analyzer().analyses(of: "diluncurkan").prefix(3).map(\.base))
    }
}
