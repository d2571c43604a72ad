extension AffixRule {
    /// meN-, the active.
    package static let meN = AffixRule(
        "meN-", .prefix, label: "AV", base: .verbStem, head: "me",
        right: [
            ("membaca", "baca"), ("memukul", "pukul"), ("menulis", "tulis"), ("menyapu", "sapu"), ("mengirim", "kirim"),
            ("mengambil", "ambil"), ("melihat", "lihat"), ("mengecat", "cat"), ("mengesahkan", "sahkan"),
            ("mempengaruhi", "pengaruhi"), ("mensponsori", "sponsori"), ("mengkritik", "kritik"),
            ("memproses", "proses"), ("menyanyi", "nyanyi"), ("menerjemahkan", "terjemahkan"), ("mem-phk", "phk"),
        ],
        wrong: [
            ("membaca", "aca"), ("menulis", "ulis"), ("memakai", "akai"), ("menyapu", "apu"), ("meja", "ja"),
        ],
        whole: ["mereka", "merah", "merdeka", "mengapa", "memang"]
    ) { Nasal.undo($0, head: .me) }
}
