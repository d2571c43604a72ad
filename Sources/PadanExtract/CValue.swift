import Glibc

/// How much a phrase is a term of its own: the C-value of Frantzi, Ananiadou and Mima (2000).
///
/// A phrase that stands only inside longer ones is worth little; a long one that is frequent by itself is worth
/// most: log2 of its words times what its count exceeds the mean of those of the longer phrases around it. A single
/// word counts as two words would.
public enum CValue {
    /// The C-values of some phrases, given as their words, with how often each occurs in all, also inside others.
    ///
    /// One occurrence inside two longer phrases, of which one holds the other, counts once.
    public static func weights<Word: Hashable>(_ counts: [[Word]: Int]) -> [[Word]: Double] {
        // Inside longer phrases: how often, and in how many of them.
        var nested: [[Word]: (times: Int, phrases: Int)] = [:]
        var weights: [[Word]: Double] = [:]
        weights.reserveCapacity(counts.count)
        var byLength: [Int: [[Word]]] = [:]
        for phrase in counts.keys { byLength[phrase.count, default: []].append(phrase) }
        for length in byLength.keys.sorted(by: >) {
            for phrase in byLength[length] ?? [] {
                let count = counts[phrase] ?? 0
                let inside = nested[phrase] ?? (0, 0)
                let around = inside.phrases > 0 ? Double(inside.times) / Double(inside.phrases) : 0
                weights[phrase] = log2(Double(max(length, 2))) * (Double(count) - around)
                let own = count - inside.times
                for part in parts(of: phrase) where counts[part] != nil {
                    let known = nested[part] ?? (0, 0)
                    nested[part] = (known.times + own, known.phrases + 1)
                }
            }
        }
        return weights
    }

    /// The shorter phrases that stand inside one.
    private static func parts<Word: Hashable>(of phrase: [Word]) -> Set<[Word]> {
        var parts: Set<[Word]> = []
        guard phrase.count > 1 else { return parts }
        for length in 1..<phrase.count {
            for start in 0...phrase.count - length { parts.insert(Array(phrase[start..<start + length])) }
        }
        return parts
    }
}
