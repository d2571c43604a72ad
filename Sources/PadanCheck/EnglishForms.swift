import PadanMorphology
import PadanText

/// The forms that an English gloss takes, for telling whether two words are one.
enum EnglishForms {
    /// A gloss as a noun, a verb or an adjective, in all its forms but the base.
    static func inflected(_ gloss: String, as upos: UPOS) -> Set<String> {
        switch upos {
        case .noun, .propn:
            // People is a word of its own beside person.
            let plural = EnglishNoun.plural(gloss)
            return plural.hasSuffix("people") ? [] : [plural]
        case .verb:
            let (first, rest) = split(gloss)
            return [present(first) + rest, EnglishVerb.gerund(gloss), EnglishVerb.pastParticiple(gloss)]
        case .adj:
            let superlative = EnglishAdjective.superlative(gloss)
            guard superlative.hasSuffix("est"), superlative != gloss else { return [superlative] }
            return [superlative, superlative.dropLast(2) + "r"]
        default: return []
        }
    }

    /// All forms of a word, whatever its class: the base, and those of `inflected`.
    static func all(of word: String) -> Set<String> {
        [UPOS.noun, .verb, .adj].reduce(into: [word]) { $0.formUnion(inflected(word, as: $1)) }
    }

    /// A gloss in the American spelling, by the endings that differ from the British one regularly.
    static func american(_ gloss: String) -> String {
        gloss.split(separator: " ").map { word in
            if let known = spellings[String(word)] { return known }
            for (british, american) in endings where word.hasSuffix(british) && word.utf8.count > british.utf8.count + 1
            {
                return word.dropLast(british.utf8.count) + american
            }
            return String(word)
        }.joined(separator: " ")
    }

    private static func split(_ gloss: String) -> (Substring, Substring) {
        let space = gloss.firstIndex(of: " ") ?? gloss.endIndex
        return (gloss[..<space], gloss[space...])
    }

    /// A verb with the -s of the third person.
    private static func present(_ verb: Substring) -> String {
        switch verb {
        case "be": return "is"
        case "have": return "has"
        case "go", "do": return verb + "es"
        default: break
        }
        if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
            return verb.dropLast() + "ies"
        }
        return ["s", "x", "z", "ch", "sh"].contains { verb.hasSuffix($0) } ? verb + "es" : verb + "s"
    }

    private static let endings = [
        ("isation", "ization"), ("ise", "ize"), ("ised", "ized"), ("ising", "izing"), ("iser", "izer"),
        ("yse", "yze"), ("our", "or"), ("ourable", "orable"), ("oured", "ored"), ("ourful", "orful"),
        ("ouring", "oring"), ("ours", "ors"), ("entre", "enter"), ("etre", "eter"), ("eatre", "eater"),
        ("itre", "iter"), ("ibre", "iber"), ("ogue", "og"),
        ("aeology", "eology"), ("aemia", "emia"),
    ]
    private static let spellings = [
        "ageing": "aging", "aluminium": "aluminum", "cancelled": "canceled", "centre": "center", "cheque": "check",
        "counselling": "counseling", "counsellor": "counselor", "defence": "defense", "draught": "draft",
        "enrol": "enroll", "fibre": "fiber", "fuelled": "fueled", "fulfil": "fulfill", "grey": "gray",
        "jewellery": "jewelry", "judgement": "judgment", "kerb": "curb", "labelled": "labeled", "licence": "license",
        "litre": "liter", "marvellous": "marvelous", "maths": "math", "metre": "meter", "modelling": "modeling",
        "mould": "mold", "moustache": "mustache", "oestrogen": "estrogen", "offence": "offense", "plough": "plow",
        "practise": "practice", "pretence": "pretense", "programme": "program", "pyjamas": "pajamas",
        "sceptical": "skeptical", "skilful": "skillful", "storey": "story", "towards": "toward",
        "travelled": "traveled", "traveller": "traveler", "travelling": "traveling", "tyre": "tire",
    ]
}
