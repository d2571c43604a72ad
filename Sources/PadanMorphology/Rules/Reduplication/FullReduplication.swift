extension AffixRule {
    /// Full reduplication: buku-buku, and with the old sign kupu2.
    package static let fullReduplication = AffixRule(
        "RED", .reduplication, label: "RED",
        right: [("buku-buku", "buku"), ("kupu2", "kupu"), ("pasukan-pasukan", "pasukan")],
        wrong: [("sayur-mayur", "sayur"), ("buku-bukunya", "buku"), ("a2", "a")]
    ) { form in
        if form.count > 3, form.last == UInt8(ascii: "2"), form.dropLast().allSatisfy({ isLetterByte($0) }) {
            return [Remainder(form.dropLast(), after: "~2")]
        }
        guard let (first, second) = halves(form), first.elementsEqual(second) else { return [] }
        return [Remainder(second, before: copy(first))]
    }

    private static func isLetterByte(_ c: UInt8) -> Bool { c | 0x20 >= 0x61 && c | 0x20 <= 0x7A }
}
