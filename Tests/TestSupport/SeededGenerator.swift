/// Random numbers that are the same in every run (SplitMix64, Steele et al. 2014).
package struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    /// One of some things; traps when there are none.
    package mutating func pick<T>(_ things: [T]) -> T { things[Int.random(in: things.indices, using: &self)] }
}

/// Texts that nobody would write: words, marks, digits and characters of any script, with and without spaces.
package enum RandomText {
    private static let words = [
        "anak-anak", "gencatan", "senjata", "di", "yang", "kapal", "Indonesia", "KTP-nya", "dll.", "Dr.", "A.H.", "rp",
        "Rp11.000,50", "US$5", "70%", "22/3/2025", "16.00", "1960-an", "ke-72", "AS-Korsel", "http://kota.id/a?b=c",
        "surat@kantor.co.id", "#banjir", "@warga_kota", "kupu2", "Jum'at", "S.H.", "a.n.", "R&D", "non-Islam", "www.",
    ]
    private static let marks = Array(".,;:!?-'\"()[]{}<>/\\|@#$%^&*_+=~`").map(String.init)
    private static let spaces = [
        " ", " ", " ", "\n", "\r\n", "\t", "\u{A0}", "\u{2003}", "\u{2028}", "\u{3000}", "\u{85}",
    ]
    private static let others = [
        "é", "e\u{301}", "ﬁ", "\u{AD}", "\u{2011}", "\u{200B}", "\u{200D}", "\u{FEFF}", "’", "“", "”", "…", "–", "—",
        "€", "½",
        "٣", "大地", "学校", "สวัสดี", "🙂", "👨‍👩‍👧", "🇮🇩", "я", "Ж", "ß", "İ", "ﷺ", "\u{0}", "\u{7F}", "\u{1B}", "\u{E000}", "𝒜",
        "Ⅳ", "٪",
        "\u{301}", "한국",
    ]

    /// A text of some pieces.
    package static func text(pieces: Int, using random: inout SeededGenerator) -> String {
        var text = ""
        for _ in 0..<pieces {
            switch Int.random(in: 0..<12, using: &random) {
            case 0..<4: text += random.pick(words)
            case 4: text += random.pick(marks)
            case 5: text += String(Int.random(in: 0...99_999, using: &random))
            case 6: text += random.pick(others)
            case 7: text += word(using: &random)
            default: text += random.pick(spaces)
            }
        }
        return text
    }

    /// A word of small letters.
    package static func word(_ lengths: ClosedRange<Int> = 1...12, using random: inout SeededGenerator) -> String {
        let letters = Array("aaeiunmkdbtsrlgphjyc-")
        return String((0..<Int.random(in: lengths, using: &random)).map { _ in random.pick(letters) })
    }

    /// Many texts from one seed.
    package static func texts(_ count: Int, seed: UInt64) -> [String] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { _ in text(pieces: Int.random(in: 0...40, using: &random), using: &random) }
    }
}
