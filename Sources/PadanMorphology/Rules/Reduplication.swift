extension AffixRule {
    /// The two parts on the sides of the only hyphen, or of a -2 at the end.
    static func parts(_ form: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
        guard let hyphen = form.firstIndex(of: UInt8(ascii: "-")) else { return nil }
        let first = form[..<hyphen], second = form[(hyphen + 1)...]
        guard first.count >= 2, second.count >= 2, !second.contains(UInt8(ascii: "-")) else { return nil }
        return (first, second)
    }

    /// A copy as it stands before what it copies: `buku~`.
    static func copy(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) + "~" }

    /// Full reduplication: buku-buku, and with the old sign kupu2.
    package static let fullReduplication = AffixRule(
        "RED", .reduplication, label: "RED",
        right: [("buku-buku", "buku"), ("kupu2", "kupu"), ("pasukan-pasukan", "pasukan")],
        wrong: [("sayur-mayur", "sayur")]
    ) { form in
        if form.count > 3, form.last == UInt8(ascii: "2"), form.dropLast().allSatisfy({ isLetterByte($0) }) {
            return [Remainder(form.dropLast(), after: "~2")]
        }
        guard let (first, second) = parts(form), first.elementsEqual(second) else { return [] }
        return [Remainder(second, before: copy(first))]
    }

    /// Reduplication inside affixes: kemerah-merahan, berlari-lari, rumah-rumahan.
    package static let affixedReduplication = AffixRule(
        "RED.AFF", .reduplication, label: "RED",
        right: [
            ("berlari-lari", "berlari"), ("kemerah-merahan", "kemerahan"),
            ("rumah-rumahan", "rumahan"), ("melambai-lambaikan", "melambaikan"),
        ], wrong: [("buku-buku", "buku")]
    ) { form in
        guard let (first, second) = parts(form), !first.elementsEqual(second) else { return [] }
        var found: [Remainder] = []
        // The second part begins like the first part's end: an affix before, after, or both.
        for drop in 0..<min(first.count - 1, 6) {
            let stem = first.dropFirst(drop)
            if stem.count >= 3, second.starts(with: stem) {
                found.append(Remainder(Array(first.prefix(drop)) + second, before: copy(stem), inset: drop))
                break
            }
        }
        if found.isEmpty, second.count > first.count, second.suffix(first.count).elementsEqual(first) {
            found.append(Remainder(second, before: copy(first)))
        }
        return found
    }

    /// Reduplication with a change of sound (sayur-mayur, bolak-balik), and of the first syllable (lelaki).
    package static let partialReduplication = AffixRule(
        "RED.VAR", .reduplication, label: "RED",
        right: [("sayur-mayur", "sayur"), ("bolak-balik", "balik"), ("lelaki", "laki")],
        wrong: [("buku-meja", "buku"), ("su-35", "su")]
    ) { form in
        if let (first, second) = parts(form) {
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

    private static func isLetterByte(_ c: UInt8) -> Bool { c | 0x20 >= 0x61 && c | 0x20 <= 0x7A }
}
