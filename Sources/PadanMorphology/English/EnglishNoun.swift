/// English noun forms, of a noun or of a phrase with one at its end.
public enum EnglishNoun {
    /// The plural: children, aircraft carriers, points of view; what is plural or uncountable stays.
    public static func plural(_ phrase: String) -> String {
        for mark in [" of ", " for ", " in ", " to ", " with ", " on ", " from ", " at "] {
            if let range = phrase.utf8Range(of: mark) {
                return plural(String(phrase[..<range.lowerBound])) + phrase[range.lowerBound...]
            }
        }
        guard let space = phrase.lastIndex(of: " ") else { return word(phrase) }
        return phrase[...space] + word(String(phrase[phrase.index(after: space)...]))
    }

    private static func word(_ noun: String) -> String {
        if let irregular = irregular[noun] { return irregular }
        if unchanged.contains(noun) || isPlural(noun) { return noun }
        // mothers-in-law, sisters-in-law.
        if noun.hasSuffix("-in-law") { return word(String(noun.dropLast(7))) + "-in-law" }
        // A compound such as policeman, grandchild.
        for (ending, plural) in compounds
        where noun.hasSuffix(ending) && noun.count > ending.count && !regular.contains(noun.lowercased()) {
            return noun.dropLast(ending.count) + plural
        }
        if noun.hasSuffix("sis") { return noun.dropLast(2) + "es" }
        if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before),
            noun.first?.isUppercase != true
        {
            return noun.dropLast() + "ies"
        }
        for ending in ["s", "x", "z", "ch", "sh"] where noun.hasSuffix(ending) {
            return hard.contains { noun.hasSuffix($0) } ? noun + "s" : noun + "es"
        }
        return noun + "s"
    }

    /// Endings of compounds, with their plurals.
    private static let compounds = [
        ("man", "men"), ("child", "children"), ("foot", "feet"), ("tooth", "teeth"), ("wife", "wives"),
        ("shelf", "shelves"),
    ]
    /// Words that end as those do and are none.
    private static let regular: Set<String> = [
        "human", "german", "roman", "norman", "ottoman", "talisman", "shaman", "caiman", "pullman",
    ]
    private static let singularInMen: Set<String> = [
        "specimen", "regimen", "abdomen", "omen", "semen", "acumen", "stamen",
    ]
    /// Words whose last sound is a k, though it is written ch.
    private static let hard = ["monarch", "patriarch", "matriarch", "oligarch", "stomach", "epoch", "eunuch", "loch"]

    /// Whether a noun is a plural, or ends as plurals do: children, troops, goods; not bus, crisis, glass.
    private static func isPlural(_ noun: String) -> Bool {
        if noun.hasSuffix("ese"), noun.first?.isUppercase == true { return true }
        if irregularPlurals.contains(noun) { return true }
        if !singularInMen.contains(noun), compounds.contains(where: { noun.hasSuffix($0.1) }) { return true }
        guard noun.hasSuffix("s"), noun.count > 3 else { return false }
        for ending in ["ss", "us", "is", "as", "os"] where noun.hasSuffix(ending) { return false }
        return !["lens", "bonus", "yes", "species", "series"].contains(noun)
    }

    private static let irregularPlurals = Set(irregular.values)
    private static let irregular: [String: String] = [
        "child": "children", "man": "men", "woman": "women", "person": "people", "foot": "feet", "tooth": "teeth",
        "goose": "geese", "mouse": "mice", "louse": "lice", "ox": "oxen", "die": "dice", "penny": "pence",
        "wife": "wives", "knife": "knives", "life": "lives", "leaf": "leaves", "half": "halves", "shelf": "shelves",
        "thief": "thieves", "wolf": "wolves", "loaf": "loaves", "calf": "calves", "self": "selves", "elf": "elves",
        "hoof": "hooves", "criterion": "criteria", "phenomenon": "phenomena", "medium": "media",
        "bacterium": "bacteria",
        "datum": "data", "stratum": "strata", "curriculum": "curricula", "alumnus": "alumni", "fungus": "fungi",
        "nucleus": "nuclei", "radius": "radii", "stimulus": "stimuli", "larva": "larvae", "vertebra": "vertebrae",
        "formula": "formulas", "index": "indexes", "matrix": "matrices", "axis": "axes", "passer-by": "passers-by",
        "potato": "potatoes", "tomato": "tomatoes", "hero": "heroes", "echo": "echoes", "veto": "vetoes",
        "torpedo": "torpedoes", "volcano": "volcanoes", "mosquito": "mosquitoes", "tornado": "tornadoes",
        "embargo": "embargoes", "cargo": "cargoes", "negro": "negroes", "quiz": "quizzes", "this": "these",
        "that": "those",
        "gas": "gases", "bus": "buses",
    ]
    private static let unchanged: Set<String> = [
        "people", "police", "cattle", "sheep", "fish", "deer", "aircraft", "spacecraft", "hovercraft", "species",
        "series", "means", "headquarters", "news", "information", "equipment", "advice", "furniture", "luggage",
        "evidence", "knowledge", "progress", "research", "homework", "money", "rice", "weather", "traffic", "software",
        "hardware", "infrastructure", "personnel", "staff", "livestock", "offspring", "shrimp", "salmon", "data",
        "clothing", "food", "media", "ammunition", "weaponry", "machinery", "bread", "butter", "corn", "wheat", "sugar",
        "salt", "water", "oil", "gold", "silver", "garbage", "trash", "mail", "music", "poetry", "electricity",
        "mathematics",
        "physics", "economics", "politics", "diabetes", "measles", "others", "artwork", "gear", "fruit", "seafood",
    ]
}

extension String {
    /// The first place of a short text, byte for byte.
    package func utf8Range(of text: String) -> Range<Index>? {
        let bytes = utf8Span.span, needle = text.utf8Span.span
        var start = 0
        while start + needle.count <= bytes.count {
            var length = 0
            while length < needle.count, bytes[start + length] == needle[length] { length += 1 }
            if length == needle.count {
                let place = utf8.index(startIndex, offsetBy: start)
                return place..<utf8.index(place, offsetBy: length)
            }
            start += 1
        }
        return nil
    }
}

extension EnglishNoun {
    /// Whether a noun names a person, as far as its form and a list of the commonest tell.
    public static func isPerson(_ noun: String) -> Bool {
        let head = noun.utf8Range(of: " of ").map { noun[..<$0.lowerBound] } ?? noun[...]
        let last = head.split(separator: " ").last.map(String.init) ?? noun
        if persons.contains(last) || pluralPersons.contains(last) { return true }
        let endings = ["ist", "ician", "man", "wright", "ists", "icians", "men", "wrights"]
        return last.utf8.count > 5 && !singularInMen.contains(last) && endings.contains { last.hasSuffix($0) }
    }

    private static let pluralPersons = Set(persons.map(plural))
    private static let persons: Set<String> = [
        "wife", "husband", "child", "son", "daughter", "father", "mother", "parent", "brother", "sister", "friend",
        "sibling", "uncle", "aunt", "grandfather", "grandmother", "grandchild", "cousin", "nephew", "niece", "boy",
        "girl", "man", "woman", "lawyer", "doctor", "teacher", "student", "boss", "neighbor", "colleague", "partner",
        "lover", "girlfriend", "boyfriend", "family", "hand", "face", "eye", "heart", "mother-in-law", "name", "life",
        "father-in-law", "child-in-law", "kid", "baby", "body", "head", "career", "fan", "client", "victim",
    ]
}

/// English number words.
public enum EnglishNumber {
    /// The ordinal of a number word or of digits: two, second; 72, 72nd; nil for what is none.
    public static func ordinal(_ number: String) -> String? {
        if let value = Int(number) {
            switch (value % 10, value % 100) {
            case (1, let rest) where rest != 11: return "\(value)st"
            case (2, let rest) where rest != 12: return "\(value)nd"
            case (3, let rest) where rest != 13: return "\(value)rd"
            default: return "\(value)th"
            }
        }
        let words = [
            "one": "first", "two": "second", "three": "third", "four": "fourth", "five": "fifth", "six": "sixth",
            "seven": "seventh", "eight": "eighth", "nine": "ninth", "ten": "tenth", "eleven": "eleventh",
            "twelve": "twelfth", "hundred": "hundredth", "thousand": "thousandth",
        ]
        return words[number]
    }
}
