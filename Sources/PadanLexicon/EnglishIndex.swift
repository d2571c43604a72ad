import PadanText

/// From English to the senses: every gloss whole, and every word of a gloss.
struct EnglishIndex {
    struct Posting {
        var sense: UInt32
        /// The gloss's place among the sense's glosses; a hundred more when the key is only a word of it.
        var rank: UInt32
    }

    /// Folded keys in order of their bytes, each with its senses, the best first.
    let postings: [([UInt8], [Posting])]

    /// Words that are no key of their own inside a gloss.
    private static let ignored: Set<String> = [
        "a", "an", "the", "of", "to", "in", "on", "at", "for", "by", "with", "be", "and", "or", "from", "as", "s",
    ]

    /// The words of a folded gloss.
    private static func words(of gloss: String) -> [String] {
        guard gloss.utf8.allSatisfy({ $0 < 0x80 }) else {
            return gloss.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" }).map(String.init)
        }
        return gloss.utf8.split { !isLetter($0) && !isDigit($0) && $0 != UInt8(ascii: "'") }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    init(_ senses: [(Sense)]) {
        var found: [String: [Posting]] = [:]
        found.reserveCapacity(1 << 17)
        for (i, sense) in senses.enumerated() {
            for (place, gloss) in sense.glosses.enumerated() {
                let whole = gloss.folded, place = min(place, 99)
                found[whole, default: []].append(Posting(sense: UInt32(i), rank: UInt32(place)))
                let words = Self.words(of: whole)
                guard words.count > 1 else { continue }
                for (k, word) in words.enumerated() where !Self.ignored.contains(word) && !words[..<k].contains(word) {
                    found[word, default: []].append(Posting(sense: UInt32(i), rank: UInt32(100 + place)))
                }
            }
        }
        postings = found.map { key, list in
            (Array(key.utf8), list.sorted { ($0.rank, $0.sense) < ($1.rank, $1.sense) })
        }.sorted { $0.0.lexicographicallyPrecedes($1.0) }
    }
}
