extension AffixRule {
    /// Takes a beginning and an ending off at once.
    private static func around(_ before: String, _ after: String, leaving shortest: Int = 3)
        -> @Sendable (ArraySlice<UInt8>) -> [Remainder]
    {
        let start = beginning(before, leaving: shortest), end = ending(after, leaving: shortest)
        return { form in
            start(form).flatMap { head in
                end(head.base[...]).map { Remainder($0.base, before: head.before, after: $0.after) }
            }
        }
    }

    /// ke- -an: nouns of a quality or a state, verbs of what befalls one.
    static let keAn = AffixRule(
        "ke- -an", .circumfix, label: "NMLZ",
        head: "ke", tail: "an", right: [("keamanan", "aman"), ("keberhasilan", "berhasil"), ("kehujanan", "hujan")],
        undo: around("ke", "an"))

    /// peN- -an: nouns of what is done.
    static let peNAn = AffixRule(
        "peN- -an", .circumfix, label: "NMLZ", base: .verbStem,
        head: "pe", tail: "an",
        right: [("peluncuran", "luncur"), ("pembacaan", "baca"), ("pengiriman", "kirim"), ("penutupan", "tutup")]
    ) { form in
        guard form.count > 6, form.starts(with: "pe".utf8) else { return [] }
        return ending("an", leaving: 5)(form).flatMap { tail in
            Nasal.undo(tail.base[...], head: "pe").map { Remainder($0.base, before: $0.before, after: tail.after) }
        }
    }

    /// per- -an: nouns beside verbs in ber-, and collections.
    static let perAn = AffixRule(
        "per- -an", .circumfix, label: "NMLZ",
        head: "pe", tail: "an",
        right: [("pertemuan", "temu"), ("perjalanan", "jalan"), ("pekerjaan", "kerja"), ("pelajaran", "ajar")]
    ) { form in
        var found = around("per", "an")(form)
        if form.starts(with: "pelajar".utf8) { found += around("pel", "an")(form) }
        return found
            + around("pe", "an")(form).filter { rest in
                let base = rest.base
                return base.first == UInt8(ascii: "r")
                    || base.count > 3 && base[1] == UInt8(ascii: "e") && base[2] == UInt8(ascii: "r")
            }
    }

    /// ber- -an: each other, or many at once.
    static let berAn = AffixRule(
        "ber- -an", .circumfix, label: "RECP", head: "ber", tail: "an",
        right: [("berdatangan", "datang"), ("berpelukan", "peluk")],
        undo: around("ber", "an"))

    /// se- -nya around an adjective, often said twice: as ... as can be.
    static let seNya = AffixRule(
        "se- -nya", .circumfix, label: "SUP", base: .adjective,
        head: "se", tail: "nya", right: [("sebaiknya", "baik"), ("sebaik-baiknya", "baik-baik")],
        undo: around("se", "nya"))
}
