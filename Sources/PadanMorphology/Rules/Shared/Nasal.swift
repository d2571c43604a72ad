/// The nasal that ends meN- and peN-, and what it does to the first sound of the stem.
///
/// Sneddon, Adelaar, Djenar and Ewing (2010), Indonesian: A Comprehensive Grammar, 1.5 to 1.9.
enum Nasal {
    /// The stems to which `me` or `pe` with a nasal can have been put to make the form; the likeliest first.
    static func undo(_ form: ArraySlice<UInt8>, head: String) -> [AffixRule.Remainder] {
        let head = Array(head.utf8)
        guard form.count > head.count + 2, form.starts(with: head) else { return [] }
        let rest = form.dropFirst(head.count)
        guard let first = rest.first else { return [] }
        let name = String(decoding: head, as: UTF8.self)
        var found: [AffixRule.Remainder] = []

        /// The stem behind a nasal, with the consonant that the nasal took the place of.
        func add(_ nasal: String, restored: String = "") {
            var base = Array(restored.utf8) + rest.dropFirst(nasal.utf8.count)
            if restored.isEmpty, base.first == UInt8(ascii: "-") { base.removeFirst() }
            if base.count >= 2 { found.append(.init(base, before: "\(name)\(nasal)-")) }
        }
        func starts(_ prefix: String) -> Bool { rest.starts(with: prefix.utf8) }
        func next(_ n: Int) -> UInt8 { rest.count > n ? rest[rest.startIndex + n] : 0 }

        if starts("nge"), isMonosyllable(rest.dropFirst(3)) || isSuffixedMonosyllable(rest.dropFirst(3)) { add("nge") }
        if starts("ng") {
            let c = next(2)
            if isVowel(c) {
                add("ng")
                add("ng", restored: "k")
            } else if isOne(of: "ghkq-x", c) {
                add("ng")
            } else if c == UInt8(ascii: "l") || c == UInt8(ascii: "r") {
                add("ng", restored: "k")
            }
        }
        if starts("ny"), isVowel(next(2)) { add("ny", restored: "s") }
        if first == UInt8(ascii: "n") {
            let c = next(1)
            if isVowel(c) { add("n", restored: "t") }
            if isOne(of: "dcjzts-", c) { add("n") }
            if c == UInt8(ascii: "r") { add("n", restored: "t") }
        }
        if first == UInt8(ascii: "m") {
            let c = next(1)
            if isVowel(c) {
                add("m", restored: "p")
                // memfoto has its f; memengaruhi, memublikasikan lose a p; memakai is pakai, not akai.
            }
            if isOne(of: "bfvp-", c) { add("m") }
            if c == UInt8(ascii: "r") || c == UInt8(ascii: "l") { add("m", restored: "p") }
        }
        // Before l, r, w, y, m, n there is no nasal.
        if isOne(of: "lrwymn", first) { found.append(.init(rest, before: "\(name)-")) }
        return found
    }

    /// The active forms of a verb stem, the regular one first: luncurkan, meluncurkan.
    static func active(of stem: ArraySlice<UInt8>) -> [[UInt8]] {
        guard let c = stem.first, stem.count >= 2 else { return [] }
        func make(_ prefix: String) -> [UInt8] { Array(prefix.utf8) + stem }
        if isMonosyllable(stem) { return [make("menge"), make(isVowel(c) ? "meng" : "me")] }
        let regular = regularActive(of: stem, c)
        // sahkan, mengesahkan before mensahkan; but cari, mencari before mengecari.
        if isSuffixedMonosyllable(stem) {
            return stem.last == UInt8(ascii: "n") ? [make("menge")] + regular : regular + [make("menge")]
        }
        return regular
    }

    private static func regularActive(of stem: ArraySlice<UInt8>, _ c: UInt8) -> [[UInt8]] {
        func make(_ prefix: String, dropping: Int = 0) -> [UInt8] { Array(prefix.utf8) + stem.dropFirst(dropping) }
        switch c {
        case UInt8(ascii: "p"): return [make("mem", dropping: 1), make("mem")]
        case UInt8(ascii: "t"): return [make("men", dropping: 1), make("men")]
        case UInt8(ascii: "k"): return [make("meng", dropping: 1), make("meng")]
        case UInt8(ascii: "s"): return [make("meny", dropping: 1), make("men")]
        case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"): return [make("mem")]
        case UInt8(ascii: "d"), UInt8(ascii: "c"), UInt8(ascii: "j"), UInt8(ascii: "z"): return [make("men")]
        case UInt8(ascii: "g"), UInt8(ascii: "h"), UInt8(ascii: "q"), UInt8(ascii: "x"): return [make("meng")]
        default: return isVowel(c) ? [make("meng")] : [make("me")]
        }
    }

    /// Whether a stem has one vowel, as cat, bom, tik, so that menge- comes before it.
    static func isMonosyllable(_ stem: ArraySlice<UInt8>) -> Bool {
        stem.count >= 2 && stem.count <= 5 && stem.count(where: isVowel) == 1
    }

    /// Whether a stem is one with -kan or -i: sahkan, bomi.
    static func isSuffixedMonosyllable(_ stem: ArraySlice<UInt8>) -> Bool {
        ["kan", "i"].contains { suffix in
            let rest = stem.dropLast(suffix.utf8.count)
            return stem.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) && rest.count >= 3 && isMonosyllable(rest)
        }
    }

    static func isVowel(_ c: UInt8) -> Bool { isOne(of: "aeiou", c) }
    @inline(__always)
    private static func isOne(of set: StaticString, _ c: UInt8) -> Bool {
        unsafe UnsafeBufferPointer(start: set.utf8Start, count: set.utf8CodeUnitCount).contains(c)
    }
}

extension AffixRule {
    /// The verbs that a root can be found in, the likeliest first: melibatkan, melibati, melibat, berlibat for libat.
    package static func verbs(of root: String) -> [String] {
        ["kan", "i", ""].flatMap { Nasal.active(of: Array((root + $0).utf8)[...]) }
            .map { String(decoding: $0, as: UTF8.self) } + ["ber\(root)"]
    }
}
