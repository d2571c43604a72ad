extension AffixRule {
    /// di-, the passive: the lexicon has the verb under its active form.
    static let di = AffixRule(
        "di-", .prefix, label: "PASS", base: .verbStem,
        head: "di", right: [("diluncurkan", "luncurkan"), ("dibaca", "baca"), ("di-phk", "phk")], undo: beginning("di"))

    /// meN-, the active.
    package static let meN = AffixRule(
        "meN-", .prefix, label: "AV", base: .verbStem,
        head: "me",
        right: [
            ("membaca", "baca"), ("memukul", "pukul"), ("menulis", "tulis"), ("menyapu", "sapu"),
            ("mengirim", "kirim"), ("mengambil", "ambil"), ("melihat", "lihat"), ("mengecat", "cat"),
            ("mempengaruhi", "pengaruhi"), ("mensponsori", "sponsori"), ("mengkritik", "kritik"),
            ("memproses", "proses"), ("menyanyi", "nyanyi"), ("menerjemahkan", "terjemahkan"),
        ],
        wrong: [("membaca", "aca"), ("menulis", "ulis")]
    ) { Nasal.undo($0, head: "me") }

    /// ter-: a state, an accident, an ability; on an adjective the superlative.
    static let ter = AffixRule(
        "ter-", .prefix, label: "INVOL", base: .verbStem,
        head: "te", right: [("terlihat", "lihat"), ("terbesar", "besar"), ("terasa", "rasa")]
    ) { form in
        beginning("ter", leaving: 3)(form)
            // terasa, terendam: one r where prefix and stem meet.
            + beginning("te", leaving: 3)(form).filter { $0.base.first == UInt8(ascii: "r") }
    }

    /// ber-, intransitive verbs, having and wearing.
    static let ber = AffixRule(
        "ber-", .prefix, label: "INTR",
        head: "be", right: [("berjalan", "jalan"), ("bekerja", "kerja"), ("berenang", "renang"), ("belajar", "ajar")]
    ) { form in
        var found = beginning("ber", leaving: 3)(form)
        if form.starts(with: "belajar".utf8) || form.starts(with: "belunjur".utf8) {
            found += beginning("bel", leaving: 3)(form)
        }
        // be- before r, and before a first syllable that ends in er: bekerja, beternak.
        found += beginning("be", leaving: 3)(form).filter { rest in
            let base = rest.base
            return base.first == UInt8(ascii: "r")
                || base.count > 3 && base[1] == UInt8(ascii: "e") && base[2] == UInt8(ascii: "r")
        }
        return found
    }

    /// se-: one, the whole of, the same, as ... as.
    static let se = AffixRule(
        "se-", .prefix, label: "one", head: "se",
        right: [("sebuah", "buah"), ("sebesar", "besar"), ("se-indonesia", "indonesia")],
        undo: beginning("se"))

    /// ke-, ordinals and groups of a number, and a few nouns.
    static let ke = AffixRule(
        "ke-", .prefix, label: "ORD", head: "ke", right: [("kedua", "dua"), ("ketiga", "tiga"), ("ke-72", "72")],
        undo: beginning("ke"))

    /// peN-, who or what does it.
    static let peN = AffixRule(
        "peN-", .prefix, label: "AGT.NMLZ", base: .verbStem,
        head: "pe",
        right: [
            ("penulis", "tulis"), ("pembaca", "baca"), ("pengirim", "kirim"), ("penyanyi", "nyanyi"),
            ("pelari", "lari"), ("petinju", "tinju"), ("pekerja", "kerja"), ("pelajar", "ajar"), ("pengebom", "bom"),
        ]
    ) { form in
        var found = Nasal.undo(form, head: "pe")
        if form.starts(with: "pelajar".utf8) { found += beginning("pel", leaving: 3)(form) }
        // Without a nasal from verbs in ber-: petinju, pekerja, petani.
        found += beginning("pe", leaving: 3)(form).filter { rest in !found.contains { $0.base == rest.base } }
        return found
    }

    /// per-, which makes causative stems, mostly inside memper-, diper-.
    static let per = AffixRule(
        "per-", .prefix, label: "CAUS", head: "pe",
        right: [("perbesar", "besar"), ("perkuat", "kuat"), ("pelajari", "ajari")]
    ) { form in
        var found = beginning("per", leaving: 3)(form)
        if form.starts(with: "pelajar".utf8) { found += beginning("pel", leaving: 3)(form) }
        return found + beginning("pe", leaving: 3)(form).filter { $0.base.first == UInt8(ascii: "r") }
    }

    /// nge- and ng-, the colloquial meN-.
    static let nge = AffixRule(
        "nge-", .prefix, label: "AV", base: .verbStem,
        head: "n",
        right: [("ngopi", "kopi"), ("ngecek", "cek"), ("ngomong", "omong"), ("nulis", "tulis"), ("nyari", "cari")]
    ) { form in
        guard form.count >= 4, form.first == UInt8(ascii: "n") else { return [] }
        let full = Array("me".utf8) + form
        var found = Nasal.undo(full[...], head: "me").map { Remainder($0.base, before: String($0.before.dropFirst(2))) }
        if form.starts(with: "nge".utf8) { found += beginning("nge", leaving: 3)(form) }
        if form.starts(with: "ny".utf8) { found.append(Remainder(Array("c".utf8) + form.dropFirst(2), before: "ny-")) }
        return found.filter { $0.base != Array(form) }
    }
}
