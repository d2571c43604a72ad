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

    private static let function = [
        "yang", "di", "dan", "itu", "ini", "dari", "ke", "untuk", "dengan", "pada", "tidak", "akan", "oleh", "dalam",
        "sudah", "bisa", "adalah", "para", "sang", "dua", "juta", "Pak", "ia", "mereka", "kata", "tahun", "pukul",
    ]

    /// A text as treebanks have them, of some words of one's own: sentences of words and phrases, some affixed, some
    /// with a capital or in capitals, with numbers, dates, quotes, brackets and short forms, and now and then a slip.
    package static func sentences(_ count: Int, of words: [String], using random: inout SeededGenerator) -> String {
        (0..<count).map { _ in
            let own = (0..<Int.random(in: 2...22, using: &random)).map { _ in piece(of: words, using: &random) }
            let sentence = own.joined(separator: " ").capitalizedFirst
            return (Int.random(in: 0..<20, using: &random) == 0 ? sentence.uppercased() : sentence)
                + random.pick([".", ".", ".", "?", "!", "...", ".”", ")", "", ":"])
        }.joined(separator: random.pick([" ", "\n", "\n\n"]))
    }

    private static func piece(of words: [String], using random: inout SeededGenerator) -> String {
        let word = random.pick(words)
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<6: return random.pick(function)
        case 6: return word.split(separator: " ").map { String($0).capitalizedFirst }.joined(separator: " ")
        case 7: return random.pick(["di", "ber", "ter", "me", "ke", "se", "pe"]) + word
        case 8: return word + random.pick(["nya", "kan", "lah", "-nya", "mu", "an", "i", ",", ";", "—", "’s"])
        case 9: return "\(word)-\(word)"
        case 10: return "\(word) (\(word.split(separator: " ").compactMap(\.first).map { $0.uppercased() }.joined()))"
        case 11:
            return random.pick(["“\(word)”", "\"\(word)\"", "(\(word))", "‘\(word)’,", "*\(word)*", "\(word)/\(word)"])
        case 12:
            return random.pick(["Rp\(Int.random(in: 1...9_999, using: &random)).000,50", "US$5", "70%", "16.30", "3-4"])
        case 13:
            return random.pick(["22 Maret 2025", "(22/3)", "Jumat", "ke-\(Int.random(in: 1...99, using: &random))"])
        case 14: return text(pieces: 3, using: &random)
        case 15: return word.uppercased()
        default: return word
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
