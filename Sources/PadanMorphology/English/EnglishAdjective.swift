/// English forms of adjectives.
public enum EnglishAdjective {
    /// The superlative: biggest, most important, best.
    public static func superlative(_ adjective: String) -> String {
        if let irregular = irregular[adjective] { return irregular }
        guard !adjective.contains(" "), isShort(adjective) else { return "most " + adjective }
        if adjective.hasSuffix("e") { return adjective + "st" }
        let letters = Array(adjective)
        guard letters.count > 2, let last = letters.last else { return adjective + "est" }
        let (vowel, before) = (
            "aeiou".contains(letters[letters.count - 2]), "aeiou".contains(letters[letters.count - 3])
        )
        if last == "y", !vowel { return adjective.dropLast() + "iest" }
        // One consonant behind one vowel is written twice: hottest, thinnest; not deepest, lowest.
        if vowel, !before, !"aeiouwxy".contains(last) { return adjective + String(last) + "est" }
        return adjective + "est"
    }

    /// The comparative: bigger, more important, better.
    public static func comparative(_ adjective: String) -> String {
        let superlative = superlative(adjective)
        switch superlative {
        case "best": return "better"
        case "worst": return "worse"
        case "most": return "more"
        case "least": return "less"
        default: break
        }
        if superlative.hasPrefix("most ") { return "more " + adjective }
        return superlative.hasSuffix("est") ? superlative.dropLast(3) + "er" : "more " + adjective
    }

    /// One syllable, or two of which the last is a y.
    private static func isShort(_ adjective: String) -> Bool {
        let letters = Array(adjective)
        let groups = letters.indices.count { i in
            "aeiouy".contains(letters[i]) && (i == 0 || !"aeiouy".contains(letters[i - 1]))
        }
        let silent = letters.last == "e" && groups > 1 ? 1 : 0
        return groups - silent <= 1 || groups == 2 && letters.last == "y" && letters.count <= 6
    }

    private static let irregular = [
        "good": "best", "bad": "worst", "far": "farthest", "many": "most", "much": "most", "little": "least",
        "simple": "simplest", "narrow": "narrowest", "quiet": "quietest",
        "first": "first", "last": "last", "main": "main", "new": "newest", "real": "most real", "sick": "sickest",
    ]
}

extension EnglishAdjective {
    /// The quality as a noun: happy, happiness; possible, possibility.
    public static func quality(_ adjective: String) -> String {
        guard !adjective.contains(" ") else { return "being \(adjective)" }
        if adjective.hasSuffix("able") || adjective.hasSuffix("ible") { return adjective.dropLast(2) + "ility" }
        if adjective.hasSuffix("ent") || adjective.hasSuffix("ant") { return adjective.dropLast() + "ce" }
        if adjective.hasSuffix("al") || adjective.hasSuffix("ive") {
            return (adjective.hasSuffix("e") ? String(adjective.dropLast()) : adjective) + "ity"
        }
        if adjective.hasSuffix("y") { return adjective.dropLast() + "iness" }
        return adjective + "ness"
    }
}
