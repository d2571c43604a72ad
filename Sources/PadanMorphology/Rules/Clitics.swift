extension AffixRule {
    /// Takes a written ending off, with or without a hyphen before it.
    static func ending(_ ending: String, leaving shortest: Int = 2) -> @Sendable (ArraySlice<UInt8>) -> [Remainder] {
        let bytes = Array(ending.utf8)
        return { form in
            guard form.count >= bytes.count + shortest, form.suffix(bytes.count).elementsEqual(bytes) else { return [] }
            var base = form.dropLast(bytes.count)
            if base.last == UInt8(ascii: "-") { base = base.dropLast() }
            return base.count < shortest ? [] : [Remainder(base, after: "-\(ending)")]
        }
    }

    /// Takes a written beginning off, with or without a hyphen behind it.
    static func beginning(_ beginning: String, leaving shortest: Int = 2)
        -> @Sendable (ArraySlice<UInt8>) -> [Remainder]
    {
        let bytes = Array(beginning.utf8)
        return { form in
            guard form.count >= bytes.count + shortest, form.starts(with: bytes) else { return [] }
            var base = form.dropFirst(bytes.count)
            if base.first == UInt8(ascii: "-") { base = base.dropFirst() }
            return base.count < shortest ? [] : [Remainder(base, before: "\(beginning)-")]
        }
    }

    /// -lah, which makes a command soft or a word the point of the sentence (Sneddon 2010, 2.205).
    static let lah = AffixRule(
        "-lah", .particle, label: "EMPH",
        tail: "lah", right: [("bacalah", "baca"), ("itulah", "itu")], wrong: [("lah", "")], undo: ending("lah"))

    /// -kah, which asks.
    static let kah = AffixRule(
        "-kah", .particle, label: "Q", tail: "kah", right: [("apakah", "apa"), ("bisakah", "bisa")], undo: ending("kah")
    )

    /// -pun, written on to a few words only and by habit to many more.
    static let pun = AffixRule(
        "-pun", .particle, label: "also", tail: "pun", right: [("siapapun", "siapa"), ("itupun", "itu")],
        undo: ending("pun"))

    /// -nya: the third person, the definite, and the maker of nouns and adverbs.
    static let nya = AffixRule(
        "-nya", .enclitic, label: "3", tail: "nya",
        right: [("bukunya", "buku"), ("ktp-nya", "ktp"), ("menemukannya", "menemukan")],
        undo: ending("nya"))

    /// -ku, the first person.
    static let ku = AffixRule(
        "-ku", .enclitic, label: "1SG", tail: "ku", right: [("rumahku", "rumah")], undo: ending("ku"))

    /// -mu, the second person.
    static let mu = AffixRule(
        "-mu", .enclitic, label: "2SG", tail: "mu", right: [("rumahmu", "rumah")], undo: ending("mu"))

    /// ku-, the first person as agent of a verb stem.
    static let proKu = AffixRule(
        "ku-", .proclitic, label: "1SG", base: .verbStem, head: "ku",
        right: [("kubaca", "baca"), ("kutemukan", "temukan")],
        undo: beginning("ku", leaving: 3))

    /// kau-, the second person as agent of a verb stem.
    static let proKau = AffixRule(
        "kau-", .proclitic, label: "2SG", base: .verbStem, head: "kau", right: [("kaulihat", "lihat")],
        undo: beginning("kau", leaving: 3))
}
