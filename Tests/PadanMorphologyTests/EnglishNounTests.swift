import PadanMorphology
import Testing

/// English forms of nouns, adjectives and numbers.
struct EnglishNounTests {
    private static let plurals: [(String, String)] = [
        ("book", "books"), ("box", "boxes"), ("bus", "buses"), ("church", "churches"), ("dish", "dishes"),
        ("glass", "glasses"), ("city", "cities"), ("day", "days"), ("monkey", "monkeys"), ("hero", "heroes"),
        ("photo", "photos"), ("volcano", "volcanoes"), ("chief", "chiefs"), ("roof", "roofs"), ("leaf", "leaves"),
        ("knife", "knives"), ("bookshelf", "bookshelves"), ("belief", "beliefs"), ("child", "children"),
        ("grandchild", "grandchildren"), ("man", "men"), ("policeman", "policemen"), ("policewoman", "policewomen"),
        ("human", "humans"), ("German", "Germans"), ("Roman", "Romans"), ("shaman", "shamans"), ("person", "people"),
        ("foot", "feet"), ("mouse", "mice"), ("crisis", "crises"), ("analysis", "analyses"), ("virus", "viruses"),
        ("campus", "campuses"), ("atlas", "atlases"), ("lens", "lenses"), ("specimen", "specimens"),
        ("abdomen", "abdomens"), ("criterion", "criteria"),
        ("monarch", "monarchs"), ("stomach", "stomachs"), ("search", "searches"), ("march", "marches"),
        ("quiz", "quizzes"), ("witness", "witnesses"), ("midwife", "midwives"),
        ("Japanese", "Japanese"), ("police", "police"), ("sheep", "sheep"),
        ("aircraft", "aircraft"), ("series", "series"), ("headquarters", "headquarters"), ("equipment", "equipment"),
        ("aircraft carrier", "aircraft carriers"), ("point of view", "points of view"),
        ("head of state", "heads of state"),
        ("minister for trade", "ministers for trade"), ("police officer", "police officers"),
        ("father-in-law", "fathers-in-law"), ("sister-in-law", "sisters-in-law"), ("passer-by", "passers-by"),
        ("army", "armies"), ("enemy", "enemies"), ("potato", "potatoes"), ("wolf", "wolves"), ("weapon", "weapons"),
    ]

    @Test(arguments: plurals)
    func plural(_ noun: String, _ plural: String) {
        #expect(EnglishNoun.plural(noun) == plural)
    }

    @Test(arguments: [
        "troops", "children", "grandchildren", "women", "policemen", "people", "armies", "wolves", "crises", "criteria",
        "aircraft carriers", "points of view", "heroes", "goods",
    ])
    func whatIsPluralStays(_ noun: String) {
        #expect(EnglishNoun.plural(noun) == noun)
    }

    @Test(arguments: [
        ("teacher", true), ("my old friend", true), ("fisherman", true), ("economist", true), ("children", true),
        ("lawyers", true), ("policemen", true), ("playwright", true),
        ("politician", true),
        ("house", false), ("army", false), ("list of names", false),
    ])
    func isPerson(_ noun: String, _ isPerson: Bool) {
        #expect(EnglishNoun.isPerson(noun) == isPerson)
    }

    private static let superlatives: [(String, String)] = [
        ("big", "biggest"), ("hot", "hottest"), ("thin", "thinnest"), ("flat", "flattest"), ("large", "largest"),
        ("high", "highest"), ("poor", "poorest"), ("low", "lowest"), ("happy", "happiest"), ("easy", "easiest"),
        ("gray", "grayest"), ("dry", "driest"), ("simple", "simplest"), ("free", "freest"), ("new", "newest"),
        ("good", "best"), ("bad", "worst"), ("far", "farthest"), ("important", "most important"),
        ("dangerous", "most dangerous"), ("recent", "most recent"), ("well known", "most well known"),
    ]

    @Test(arguments: superlatives)
    func superlative(_ adjective: String, _ superlative: String) {
        #expect(EnglishAdjective.superlative(adjective) == superlative)
    }

    @Test(arguments: [
        ("happy", "happiness"), ("sad", "sadness"), ("possible", "possibility"), ("able", "ability"),
        ("important", "importance"), ("present", "presence"), ("legal", "legality"), ("active", "activity"),
        ("well known", "being well known"),
    ])
    func quality(_ adjective: String, _ quality: String) {
        #expect(EnglishAdjective.quality(adjective) == quality)
    }

    @Test(arguments: [
        ("one", "first"), ("two", "second"), ("three", "third"), ("five", "fifth"), ("nine", "ninth"),
        ("twelve", "twelfth"), ("1", "1st"), ("2", "2nd"), ("3", "3rd"), ("4", "4th"), ("11", "11th"), ("12", "12th"),
        ("13", "13th"), ("21", "21st"), ("72", "72nd"), ("103", "103rd"), ("111", "111th"), ("2013", "2013th"),
    ])
    func ordinal(_ number: String, _ ordinal: String) {
        #expect(EnglishNumber.ordinal(number) == ordinal)
    }

    @Test func whatIsNoNumberHasNoOrdinal() {
        #expect(EnglishNumber.ordinal("boat") == nil)
        #expect(EnglishNumber.ordinal("") == nil)
    }
}
