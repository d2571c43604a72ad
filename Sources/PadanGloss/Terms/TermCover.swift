import PadanText

/// The best choice among terms that overlap: ke | rumah sakit, and not ke rumah | sakit.
///
/// Dynamic programming over the tokens between the first term and the last that overlaps another. It weighs the words
/// that no term covers, then the terms; of two choices that are as good the one with the later terms counts, since in a
/// noun phrase of Indonesian the words further on belong together more often, unless the first is a name.
struct TermCover {
    /// The most tokens that it looks at, so that its time is linear in the text.
    private static let mostTokens = 48

    private let start: Int
    /// The longest term at each token from `start`.
    private var found: [Term?]
    /// Behind the last token of the terms.
    private(set) var end: Int

    init(_ first: Term) {
        start = first.tokens.lowerBound
        end = first.tokens.upperBound
        found = [first]
    }

    /// The token whose longest term is asked for next; nil when no more is needed.
    var next: Int? {
        let i = start + found.count
        return i < end && found.count < Self.mostTokens ? i : nil
    }

    /// Takes the longest term at the token that was asked for.
    mutating func add(_ term: Term?) {
        found.append(term)
        if let term { end = max(end, term.tokens.upperBound) }
    }

    /// The terms of the best choice, in order.
    ///
    /// A term costs 1. A token that no term covers costs `leftOver`, which is told all terms that there are.
    func terms(leftOver: (Int, [Term]) -> Int, isName: (Term) -> Bool) -> [Term] {
        if let first = found[0], first.tokens.upperBound == end { return [first] }
        let all = found.compactMap { $0 }
        var cost = [Int](repeating: 0, count: end - start + 1)
        var isTaken = [Bool](repeating: false, count: end - start)
        for k in stride(from: end - start - 1, through: 0, by: -1) {
            cost[k] = leftOver(start + k, all) + cost[k + 1]
            guard k < found.count, let term = found[k] else { continue }
            let taken = 1 + cost[term.tokens.upperBound - start]
            if taken < cost[k] || taken == cost[k] && isName(term) { (cost[k], isTaken[k]) = (taken, true) }
        }
        var result: [Term] = []
        var k = 0
        while k < isTaken.count {
            guard isTaken[k], let term = found[k] else {
                k += 1
                continue
            }
            result.append(term)
            k = term.tokens.upperBound - start
        }
        return result
    }
}

/// The words of glosses, to tell whether two have one in common.
enum EnglishWords {
    /// Whether two lists of glosses have a word in common.
    static func areShared(_ some: [String], _ others: [String]) -> Bool {
        let stems = stems(others)
        return Self.stems(some).contains(where: stems.contains)
    }

    /// The beginnings of the words, which inflection leaves alone: produc of products and production.
    private static func stems(_ glosses: [String]) -> [UInt64] {
        var result: [UInt64] = []
        for gloss in glosses {
            var stem = Stem()
            for byte in gloss.utf8 {
                if byte == UInt8(ascii: " ") {
                    stem.end(into: &result)
                } else {
                    stem.append(byte)
                }
            }
            stem.end(into: &result)
        }
        return result
    }

    /// The first bytes of a word, six at most, in small letters and packed.
    private struct Stem {
        private var packed: UInt64 = 0
        private var count = 0

        mutating func append(_ byte: UInt8) {
            if count < 6 { packed = packed << 8 | UInt64(isUpper(byte) ? byte | 0x20 : byte) }
            count += 1
        }

        /// Adds it to those of the words before, without the s at its end; a function word is none.
        mutating func end(into stems: inout [UInt64]) {
            if count > 0, !EnglishWords.function.contains(packed) {
                stems.append(packed & 0xFF == UInt64(UInt8(ascii: "s")) ? packed >> 8 : packed)
            }
            self = Stem()
        }
    }

    private static let function = ["be", "of", "the", "in", "on", "at", "to", "a", "and", "for", "by"].map {
        $0.utf8.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    }
}
