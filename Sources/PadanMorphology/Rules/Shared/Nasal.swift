/// The nasal that ends meN- and peN-, and what it does to the first sound of the stem.
///
/// Sneddon, Adelaar, Djenar and Ewing (2010), Indonesian: A Comprehensive Grammar, 1.5 to 1.9.
enum Nasal {
    /// What stands before the nasal, and with each nasal behind it.
    struct Head: Sendable {
        fileprivate let bytes: [UInt8]
        fileprivate let marks: [String]

        private init(_ text: String) {
            bytes = Array(text.utf8)
            marks = ["", "m", "n", "ng", "ny", "nge"].map { "\(text)\($0)-" }
        }

        static let me = Head("me")
        static let pe = Head("pe")
    }

    private enum Sound: Int {
        case none, m, n, ng, ny, nge

        var length: Int {
            switch self {
            case .none: 0
            case .m, .n: 1
            case .ng, .ny: 2
            case .nge: 3
            }
        }
    }

    /// The stems to which `me` or `pe` with a nasal can have been put to make the form; the likeliest first.
    static func undo(_ form: ArraySlice<UInt8>, head: Head) -> [AffixRule.Remainder] {
        guard form.count > head.bytes.count + 2, AffixRule.begins(form, with: head.bytes) else { return [] }
        let rest = form.dropFirst(head.bytes.count)
        guard let first = rest.first else { return [] }
        var found: [AffixRule.Remainder] = []

        /// The stem behind a nasal, with the consonant that the nasal took the place of.
        func add(_ nasal: Sound, restored: Unicode.Scalar? = nil) {
            var stem = rest.dropFirst(nasal.length)
            if restored == nil, stem.first == UInt8(ascii: "-") { stem = stem.dropFirst() }
            let base = (restored.map { [UInt8(ascii: $0)] } ?? []) + stem
            if base.count >= 2 { found.append(.init(base, before: head.marks[nasal.rawValue])) }
        }
        func starts(_ prefix: String) -> Bool { rest.starts(with: prefix.utf8) }
        func next(_ n: Int) -> UInt8 { rest.count > n ? rest[rest.startIndex + n] : 0 }

        if starts("nge"), isMonosyllable(rest.dropFirst(3)) || isSuffixedMonosyllable(rest.dropFirst(3)) { add(.nge) }
        if starts("ng") {
            let c = next(2)
            if isVowel(c) {
                add(.ng)
                add(.ng, restored: "k")
            } else if isOne(of: "ghkq-x", c) {
                add(.ng)
            } else if c == UInt8(ascii: "l") || c == UInt8(ascii: "r") {
                add(.ng, restored: "k")
            }
        }
        if starts("ny"), isVowel(next(2)) { add(.ny, restored: "s") }
        if first == UInt8(ascii: "n") {
            let c = next(1)
            if isVowel(c) { add(.n, restored: "t") }
            if isOne(of: "dcjzts-", c) { add(.n) }
            if c == UInt8(ascii: "r") { add(.n, restored: "t") }
        }
        if first == UInt8(ascii: "m") {
            let c = next(1)
            if isVowel(c) {
                add(.m, restored: "p")
                // memfoto has its f; memengaruhi, memublikasikan lose a p; memakai is pakai, not akai.
            }
            if isOne(of: "bfvp-", c) { add(.m) }
            if c == UInt8(ascii: "r") || c == UInt8(ascii: "l") { add(.m, restored: "p") }
        }
        // Before l, r, w, y, m, n there is no nasal.
        if isOne(of: "lrwymn", first) { add(.none) }
        return found
    }

    /// The active forms of a verb stem, the regular one first: luncurkan, meluncurkan.
    static func active(of stem: ArraySlice<UInt8>) -> [String] {
        var found: [String] = []
        _ = visitActive(of: stem) { form in
            found.append(String(decoding: form.indices.map { form[$0] }, as: UTF8.self))
            return true
        }
        return found
    }

    /// Hands over one active form of a verb stem after the other, until `body` returns false; whether it never did.
    static func visitActive(of stem: ArraySlice<UInt8>, _ body: (borrowing Span<UInt8>) -> Bool) -> Bool {
        guard let first = stem.first, stem.count >= 2 else { return true }
        var forms = ActiveForms(stem)
        func regular() -> Bool {
            switch first {
            case UInt8(ascii: "p"): forms.offer("mem", over: 1, body) && forms.offer("mem", body)
            case UInt8(ascii: "t"): forms.offer("men", over: 1, body) && forms.offer("men", body)
            case UInt8(ascii: "k"): forms.offer("meng", over: 1, body) && forms.offer("meng", body)
            case UInt8(ascii: "s"): forms.offer("meny", over: 1, body) && forms.offer("men", body)
            case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"): forms.offer("mem", body)
            case UInt8(ascii: "d"), UInt8(ascii: "c"), UInt8(ascii: "j"), UInt8(ascii: "z"): forms.offer("men", body)
            case UInt8(ascii: "g"), UInt8(ascii: "h"), UInt8(ascii: "q"), UInt8(ascii: "x"): forms.offer("meng", body)
            default: forms.offer(isVowel(first) ? "meng" : "me", body)
            }
        }
        if isMonosyllable(stem) {
            return forms.offer("menge", body) && forms.offer(isVowel(first) ? "meng" : "me", body)
        }
        // sahkan, mengesahkan before mensahkan; but cari, mencari before mengecari.
        guard isSuffixedMonosyllable(stem) else { return regular() }
        return stem.last == UInt8(ascii: "n")
            ? forms.offer("menge", body) && regular() : regular() && forms.offer("menge", body)
    }

    /// The forms of a stem with one prefix after the other: each is the end of the same bytes.
    private struct ActiveForms {
        private static let longestPrefix = 5
        private var bytes: [UInt8] = []
        private let first: UInt8

        init(_ stem: ArraySlice<UInt8>) {
            first = stem[stem.startIndex]
            bytes.reserveCapacity(Self.longestPrefix + stem.count)
            for _ in 0..<Self.longestPrefix { bytes.append(0) }
            bytes += stem
        }

        /// Hands over the form with a prefix before the stem, or over its first letter.
        @inline(__always)
        mutating func offer(_ prefix: StaticString, over: Int = 0, _ body: (borrowing Span<UInt8>) -> Bool) -> Bool {
            let start = Self.longestPrefix + over - prefix.utf8CodeUnitCount
            for k in 0..<prefix.utf8CodeUnitCount { bytes[start + k] = unsafe prefix.utf8Start[k] }
            let goesOn = body(bytes.span.extracting(start...))
            bytes[Self.longestPrefix] = first
            return goesOn
        }
    }

    /// Whether a stem has one vowel, as cat, bom, tik, so that menge- comes before it.
    static func isMonosyllable(_ stem: ArraySlice<UInt8>) -> Bool {
        stem.count >= 2 && stem.count <= 5 && stem.count(where: isVowel) == 1
    }

    /// Whether a stem is one with -kan or -i: sahkan, bomi.
    static func isSuffixedMonosyllable(_ stem: ArraySlice<UInt8>) -> Bool {
        let rest: ArraySlice<UInt8>
        if stem.last == UInt8(ascii: "i") {
            rest = stem.dropLast()
        } else if stem.last == UInt8(ascii: "n"), stem.count > 5, stem.suffix(3).elementsEqual("kan".utf8) {
            rest = stem.dropLast(3)
        } else {
            return false
        }
        return rest.count >= 3 && isMonosyllable(rest)
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
        ["kan", "i", ""].flatMap { Nasal.active(of: Array((root + $0).utf8)[...]) } + ["ber\(root)"]
    }
}
