extension AffixRule {
    /// Reduplication inside affixes: kemerah-merahan, berlari-lari, rumah-rumahan.
    package static let affixedReduplication = AffixRule(
        "RED.AFF", .reduplication, label: "RED",
        right: [
            ("berlari-lari", "berlari"), ("kemerah-merahan", "kemerahan"), ("rumah-rumahan", "rumahan"),
            ("melambai-lambaikan", "melambaikan"),
        ],
        wrong: [("buku-buku", "buku"), ("sayur-mayur", "mayur")]
    ) { form in
        guard let (first, second) = halves(form), !first.elementsEqual(second) else { return [] }
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
}
