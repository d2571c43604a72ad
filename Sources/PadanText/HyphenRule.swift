/// Which hyphens hold a word together.
///
/// Together: reduplication and other words in small letters (anak-anak, tarik-menarik, Sayur-mayur), clitics and
/// suffixes after abbreviations (KTP-nya, di-PHK-kan), bound prefixes before names (non-Islam, se-Indonesia), codes
/// (F-16, Covid-19), the same word twice in capitals (Undang-Undang). Apart: two names (AS-Korsel, Rusia-Ukraina).
enum HyphenRule {
    /// The end of the word that starts at `start` and whose first part ends at `partEnd`.
    static func end(_ text: borrowing Span<UInt8>, _ start: Int, _ partEnd: Int, _ end: Int) -> Int {
        var partStart = start
        var j = partEnd
        while j < end {
            let (found, length) = CharacterClass.at(j, of: text)
            guard found == .hyphen, j + length < end else { return j }
            let next = j + length
            let nextEnd = ChunkRules.letters(text, next, end)
            guard nextEnd > next, joins(text, partStart, j, next, nextEnd) else { return j }
            partStart = next
            j = nextEnd
        }
        return j
    }

    private static func joins(_ text: borrowing Span<UInt8>, _ a: Int, _ aEnd: Int, _ b: Int, _ bEnd: Int) -> Bool {
        // A number behind: ke-72, F-16, Covid-19.
        // Apart are the ends of a range: 20 ribu-30 ribu, 28 Maret-5 April.
        if isDigit(text[b]) { return bEnd - b <= 4 && (aEnd - a < 3 || !beforeRanges.contains(key(text, a, aEnd))) }
        let firstIsCapital = isCapital(text, a), secondIsCapital = isCapital(text, b)
        // Rp 5 juta-Rp 10 juta
        if !firstIsCapital, secondIsCapital, beforeRanges.contains(key(text, a, aEnd)) { return false }
        if !secondIsCapital || !firstIsCapital { return true }
        // Two capitals: joined when the second repeats the first, or is a clitic, or the first is a bound prefix.
        if repeats(text, a, aEnd, b, bEnd) { return true }
        // AS-Korsel: the state in capitals is not the Arabic article.
        if aEnd - a == 2, text[a] == UInt8(ascii: "A"), text[a + 1] == UInt8(ascii: "S") {
            return clitics.contains(key(text, b, bEnd))
        }
        return boundPrefixes.contains(key(text, a, aEnd)) || clitics.contains(key(text, b, bEnd))
    }

    /// Whether the second part is the first one again, alone or with affixes.
    private static func repeats(_ text: borrowing Span<UInt8>, _ a: Int, _ aEnd: Int, _ b: Int, _ bEnd: Int) -> Bool {
        let n = aEnd - a, m = bEnd - b
        guard m <= 64, n <= 64 else { return false }
        var prefix = 0
        while prefix < min(n, m), text[a + prefix] | 0x20 == text[b + prefix] | 0x20 { prefix += 1 }
        if prefix == n { return true }
        var suffix = 0
        while suffix < min(n, m), text[aEnd - 1 - suffix] | 0x20 == text[bEnd - 1 - suffix] | 0x20 { suffix += 1 }
        // TARIK-MENARIK: most of the first part comes again at the end of the second.
        return suffix >= 3 && suffix >= n - 2
    }

    private static func isCapital(_ text: borrowing Span<UInt8>, _ i: Int) -> Bool {
        let b = text[i]
        if b < 0x80 { return isUpper(b) }
        let (scalar, _) = decodeScalar(text, at: i)
        return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }

    private static func key(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> String {
        guard end - start <= 12 else { return "" }
        var bytes: [UInt8] = []
        for i in start..<end { bytes.append(text[i]) }
        return String(decoding: bytes.folded, as: UTF8.self)
    }

    /// Prefixes that are written with a hyphen before a capital, and the Arabic article.
    private static let boundPrefixes: Set<String> = [
        "al", "el", "an", "ar", "as", "asy", "ash", "at", "ath", "az", "ad", "adh", "ats", "an", "abd",
        "non", "pro", "anti", "kontra", "pasca", "pra", "antar", "semi", "eks", "ex", "sub", "multi", "inter",
        "intra", "trans", "neo", "pan", "kuasi", "ultra", "super", "mini", "se", "ber", "di", "ke", "ter", "per",
        "me", "mem", "men", "meng", "pe", "pem", "pen", "peng", "ko", "pseudo", "bi", "tri",
    ]
    /// What stands before the dash of a range: scales, per cent, months.
    private static let beforeRanges: Set<String> = [
        "ribu", "juta", "miliar", "milyar", "triliun", "persen", "januari", "februari", "maret", "april", "mei", "juni",
        "juli", "agustus", "september", "oktober", "november", "desember", "wib", "wita", "wit",
    ]
    private static let clitics: Set<String> = [
        "nya", "ku", "mu", "lah", "kah", "pun", "an", "kan", "i", "ku", "isme", "is",
    ]
}
