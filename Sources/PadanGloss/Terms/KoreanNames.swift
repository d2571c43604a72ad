import PadanText

/// Korean names in their usual romanizations: a family name and one or two syllables, as Pak Jong Chon.
///
/// Pak, the commonest of forms of address in Indonesian, is a Korean family name too; what follows decides: two
/// words that are both Korean syllables.
enum KoreanNames {
    /// The end of the name that begins at a token, or nil.
    static func end(at i: Int, in sentence: borrowing Sentence) -> Int? {
        guard i + 2 < sentence.end, let form = sentence.form(i), form.letterCase == .capital,
            form.roles.contains(.korean)
        else { return nil }
        for k in [i + 1, i + 2] {
            guard sentence.forms[k] >= 0, sentence.letterCase(k) == .capital, isSyllable(sentence.folded(k)) else {
                return nil
            }
        }
        return i + 3
    }

    /// The words that the rule knows: family names.
    static let words: [(Form.Roles, String)] = [
        (
            .korean,
            "kim pak park ri lee yi choe choi jong jung chung kang cho jo han o yun yoon jang im rim lim sin shin so"
        ),
        (
            .korean,
            "seo kwon hwang an ahn song ryu yu hong ko mun moon yang son pae bae paek baek ho nam sim no roh ha kwak"
        ),
        (.korean, "cha ju u ku min chon jon pyon kil hyon hyun to thae tae"),
    ]

    /// Whether a word is one syllable of Korean: (consonant) (y, w) vowel (final).
    static func isSyllable(_ word: String) -> Bool {
        var rest = Substring(word)
        for initial in [
            "ch", "jj", "kk", "pp", "ss", "tt", "ph", "th", "kh", "sh", "b", "ch", "d", "g", "h", "j", "k", "l", "m",
            "n", "p", "r", "s", "t",
        ]
        where rest.hasPrefix(initial) {
            rest = rest.dropFirst(initial.count)
            break
        }
        for glide in ["y", "w"] where rest.hasPrefix(glide) { rest = rest.dropFirst() }
        let vowels = ["ae", "eo", "eu", "oe", "oo", "ui", "ee", "yeo", "a", "e", "i", "o", "u"]
        guard let vowel = vowels.first(where: { rest.hasPrefix($0) }) else { return false }
        rest = rest.dropFirst(vowel.count)
        return ["", "k", "n", "ng", "l", "m", "p", "t", "b", "h", "r", "ck"].contains(String(rest))
    }
}
