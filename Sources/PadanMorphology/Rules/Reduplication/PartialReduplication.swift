extension AffixRule {
    /// Reduplication with a change of sound (sayur-mayur, bolak-balik), and of the first syllable (lelaki).
    package static let partialReduplication = AffixRule(
        "RED.VAR", .reduplication, label: "RED",
        right: [("sayur-mayur", "sayur"), ("bolak-balik", "balik"), ("lelaki", "laki")],
        wrong: [("buku-meja", "buku"), ("su-35", "su"), ("buku-buku", "buku")],
        whole: ["tetapi", "memang"]
    ) { form in
        if let (first, second) = halves(form) {
            guard first.count == second.count, !first.elementsEqual(second) else { return [] }
            let differing = zip(first, second).count { $0 != $1 }
            guard differing <= 2, 2 * differing <= first.count else { return [] }
            return [
                Remainder(first, after: "~" + String(decoding: second, as: UTF8.self)),
                Remainder(second, before: copy(first)),
            ]
        }
        let bytes = Array(form)
        guard bytes.count >= 6, bytes[1] == UInt8(ascii: "e"), bytes[0] == bytes[2], !Nasal.isVowel(bytes[0]) else {
            return []
        }
        return [Remainder(bytes[2...], before: copy(bytes[..<2]))]
    }
}
