/// The optimal string alignment distance to one word, given up as soon as it is over a bound.
///
/// Damerau (1964): insertion, deletion, substitution and the exchange of neighbours, over bytes.
struct EditDistance {
    private let word: [UInt8]
    private let most: Int
    private var rows: [[Int]]

    init(to word: [UInt8], atMost most: Int) {
        self.word = word
        self.most = most
        rows = Array(repeating: Array(repeating: 0, count: word.count + 1), count: 3)
    }

    /// The distance, or nil when it is more than the bound.
    mutating func measure(_ other: [UInt8]) -> Int? {
        for j in 0...word.count { rows[1][j] = j }
        for (i, byte) in other.enumerated() {
            rows[2][0] = i + 1
            var best = rows[2][0]
            for j in 1...word.count {
                var d = min(rows[1][j] + 1, rows[2][j - 1] + 1, rows[1][j - 1] + (word[j - 1] == byte ? 0 : 1))
                if i > 0, j > 1, word[j - 1] == other[i - 1], word[j - 2] == byte { d = min(d, rows[0][j - 2] + 1) }
                rows[2][j] = d
                best = min(best, d)
            }
            // Two neighbours can still be exchanged, which reaches back two rows.
            if best > most + 1 { return nil }
            rows.swapAt(0, 1)
            rows.swapAt(1, 2)
        }
        return rows[1][word.count] <= most ? rows[1][word.count] : nil
    }
}
