import PadanText

/// Which parts of speech in a row can be a term: an Indonesian noun phrase, its head first.
public struct TermPattern: Sendable {
    /// The classes of its words.
    public let classes: [UPOS]
    /// A phrase of this pattern.
    public let example: String

    init(_ example: String, _ classes: UPOS...) {
        self.classes = classes
        self.example = example
    }

    /// All patterns. A new one is a line here.
    public static let all: [TermPattern] = [
        TermPattern("alat berat", .noun, .adj),
        TermPattern("kolom abu", .noun, .noun),
        TermPattern("kapal tanker besar", .noun, .noun, .adj),
        TermPattern("jembatan gantung kayu", .noun, .noun, .noun),
        TermPattern("kebijakan moneter negara", .noun, .adj, .noun),
        TermPattern("minyak mentah ringan", .noun, .adj, .adj),
        TermPattern("dinas pengelolaan pasar kota", .noun, .noun, .noun, .noun),
        TermPattern("pusat pengolahan limbah cair", .noun, .noun, .noun, .adj),
        TermPattern("badan pengawas swasta kota", .noun, .noun, .adj, .noun),
        TermPattern("bank sentral negara tetangga", .noun, .adj, .noun, .noun),
    ]

    /// Words that are no part of a term at its beginning: counting and measuring words, parts of time.
    static let lightHeads: Set<String> = [
        "hal", "cara", "saat", "waktu", "tahun", "hari", "bulan", "minggu", "pekan", "jam", "menit", "detik", "orang",
        "jumlah", "kali", "ekor", "buah", "butir", "lembar", "masa", "pihak", "sebuah", "seorang", "sejumlah", "para",
        "kata", "bagian", "sisi", "contoh", "ton", "meter", "kilometer", "kilogram", "hektare", "persen", "rupiah",
        "dolar", "pagi", "siang", "sore", "malam", "abad", "nama", "sebagian", "sepanjang",
    ]
    /// Words that are no part of a term at its end.
    static let lightEnds: Set<String> = [
        "lain", "sama", "baru", "lama", "banyak", "sedikit", "sendiri", "pertama", "terakhir", "tertentu", "lainnya",
        "sekarang", "dulu", "tadi", "kemarin", "besok", "nanti", "utama", "begitu", "penuh", "setempat", "benar",
        "tahun", "hari", "bulan", "minggu", "pekan", "jam", "orang", "pagi", "siang", "sore", "malam", "saat", "kali",
        "sebelumnya", "berikutnya", "sebesar", "seperti", "no", "nomor", "pt", "cv", "ud",
    ]
    /// Forms of address, which are no part of a term.
    static let honorifics: Set<String> = [
        "pak", "bu", "bang", "kak", "mbak", "mas", "saudara", "tuan", "nyonya", "nona", "haji", "hajah", "dr.", "prof.",
    ]
    /// Heads that stand before a person's name as a title, so that the name is no part of the phrase.
    static let titles: Set<String> = [
        "ketua", "kepala", "direktur", "wakil", "menteri", "presiden", "gubernur", "bupati", "wali", "camat", "lurah",
        "komandan", "panglima", "jenderal", "kolonel", "letnan", "mayor", "kapten", "laksamana", "marsekal", "sersan",
        "ibu", "bapak", "doktor", "profesor", "dokter", "pelatih", "raja", "ratu", "sultan", "pangeran", "putri",
        "paus", "uskup",
        "pastor", "pendeta", "ustaz", "kiai", "sekretaris", "bendahara", "juru", "pengamat", "ekonom", "anggota",
        "deputi", "hakim", "jaksa", "penyanyi", "aktor", "aktris", "sutradara", "penulis", "pengacara", "peneliti",
        "guru", "dosen", "rektor", "dekan", "manajer", "kepolisian", "pelaksana", "penjabat", "pejabat", "almarhum",
        "santo", "santa", "mantan", "calon", "penjaga", "gelandang", "striker", "perdana",
    ]
}
