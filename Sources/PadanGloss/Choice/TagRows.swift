import PadanText

/// The rows of the tagger's weights: what can be observed of a word and its neighbours, each with a weight for every
/// class.
///
/// A row has a number, by which the weights are read, and a name, by which `TagTable` lists it.
enum TagRows {
    /// How many classes a row has.
    static let width = UPOS.allCases.count
    /// The class before the first word of a sentence.
    static let edge = width

    // MARK: Rows of a form by itself

    /// The beginnings and the ends of words that tell classes apart; the longer ones first.
    static let heads = [
        "ke-", "meng", "peng", "mem", "men", "pem", "pen", "ber", "ter", "per", "me", "pe", "di", "ke", "se", "be",
    ]
    static let tails = [
        "annya", "kannya", "nya", "kan", "asi", "isi", "itas", "isme", "wan", "lah", "pun", "kah", "if", "ik", "is",
        "al", "an", "si", "er", "or", "i",
    ]

    private static let classes = width + 1
    private static let pairs = (heads.count + 1) * (tails.count + 1)

    /// After a class, or the edge.
    static func after(_ previous: Int) -> Int { previous }
    private static let firstLexicon = classes
    /// The first two classes that the lexicons give a form, `edge` for none.
    static func lexicon(_ first: Int, _ second: Int) -> Int { firstLexicon + first * classes + second }
    private static let firstEnds = firstLexicon + classes * classes
    /// A beginning and an end.
    static func ends(_ head: Int, _ tail: Int) -> Int { firstEnds + head * (tails.count + 1) + tail }
    private static let firstHead = firstEnds + pairs
    static func head(_ head: Int) -> Int { firstHead + head }
    private static let firstTail = firstHead + heads.count + 1
    static func tail(_ tail: Int) -> Int { firstTail + tail }
    private static let firstShape = firstTail + tails.count + 1
    /// Whether a form has a capital, has a hyphen, has three letters at most, is no listed word but explained by affixes.
    static func shape(_ isCapital: Bool, _ hasHyphen: Bool, _ isShort: Bool, _ isDerived: Bool) -> Int {
        firstShape + (isCapital ? 8 : 0) + (hasHyphen ? 4 : 0) + (isShort ? 2 : 0) + (isDerived ? 1 : 0)
    }
    /// A class that no lexicon gives the form.
    static let unlisted = firstShape + 16

    // MARK: Rows of a place

    /// The first of them; the others stand behind it.
    static let firstOfPlace = unlisted + 1
    private static let firstCapital = firstOfPlace
    /// A word with a capital: capitals throughout (8), at a sentence's start (4), behind a capital (2), before one (1).
    static func capital(_ flags: Int) -> Int { firstCapital + flags }
    private static let firstTerm = firstCapital + 16
    /// Within a term: twice its class, and one more for a word behind the first.
    static func term(_ number: Int) -> Int { firstTerm + number }
    private static let firstNeighbour = firstTerm + 2 * width
    /// A neighbour of a kind, at a distance.
    static func neighbour(_ place: Place, _ kind: UInt8) -> Int {
        firstNeighbour + place.rawValue * Neighbour.most + Int(kind)
    }
    /// How many rows there are.
    static let count = firstNeighbour + Place.allCases.count * Neighbour.most

    /// The rows that hold at a place.
    static func rows(of place: ReadingChooser.Place) -> [Int] {
        [
            neighbour(.before, place.before), neighbour(.behind, place.behind), neighbour(.before2, place.before2),
            neighbour(.behind2, place.behind2),
        ] + (place.term >= 0 ? [term(place.term)] : []) + (place.capital >= 0 ? [capital(place.capital)] : [])
    }

    /// Where a neighbour stands.
    enum Place: Int, CaseIterable { case before, behind, before2, behind2 }

    /// The names of the rows, by number; those of neighbours that are words are in `words`.
    static func names(neighbours words: [String]) -> [String] {
        var names = [String](repeating: "none", count: count)
        let upos = UPOS.allNames + ["edge"]
        let heads = Self.heads + ["_"], tails = Self.tails + ["_"]
        for a in 0..<classes {
            names[after(a)] = "after \(upos[a])"
            for b in 0..<classes { names[lexicon(a, b)] = "lexicon \(upos[a]) \(upos[b])" }
        }
        for h in heads.indices {
            names[head(h)] = "head \(heads[h])"
            for t in tails.indices { names[ends(h, t)] = "ends \(heads[h]) \(tails[t])" }
        }
        for t in tails.indices { names[tail(t)] = "tail \(tails[t])" }
        let bools = [false, true]
        for a in bools {
            for b in bools {
                for c in bools {
                    for d in bools {
                        names[shape(a, b, c, d)] =
                            "shape" + (a ? " capital" : "") + (b ? " hyphen" : "") + (c ? " short" : "")
                            + (d ? " derived" : "")
                        names[capital((a ? 8 : 0) + (b ? 4 : 0) + (c ? 2 : 0) + (d ? 1 : 0))] =
                            "capital" + (a ? " throughout" : "") + (b ? " first" : "") + (c ? " behind" : "")
                            + (d ? " before" : "")
                    }
                }
            }
        }
        names[unlisted] = "unlisted"
        for label in UPOS.allCases {
            names[term(Int(label.rawValue) * 2)] = "term \(label) first"
            names[term(Int(label.rawValue) * 2 + 1)] = "term \(label) inside"
        }
        let kinds = Neighbour.names + words
        for place in Place.allCases {
            for (k, kind) in kinds.enumerated() { names[neighbour(place, UInt8(k))] = "\(place) \(kind)" }
        }
        return names
    }
}

/// What a word's neighbour is, as far as the tagger looks at it before it is decided.
enum Neighbour {
    static let edge: UInt8 = 0, number: UInt8 = 1, symbol: UInt8 = 2, comma: UInt8 = 3, stop: UInt8 = 4,
        open: UInt8 = 5,
        close: UInt8 = 6, quote: UInt8 = 7, dash: UInt8 = 8, mark: UInt8 = 9, name: UInt8 = 10, unknown: UInt8 = 11,
        unknownCapital: UInt8 = 12
    private static let firstClass: UInt8 = 13
    /// The first kind that is a word of its own.
    static let firstWord = firstClass + 2 * UInt8(TagRows.width)
    /// How many kinds there can be.
    static let most = 176

    /// The kind of a word by its likeliest class.
    static func word(_ upos: UPOS, isCapital: Bool) -> UInt8 {
        firstClass + upos.rawValue + (isCapital ? UInt8(TagRows.width) : 0)
    }

    /// The kind of a token that is no word.
    static func token(_ kind: Token.Kind, first byte: UInt8) -> UInt8 {
        switch kind {
        case .number, .date: return number
        case .symbol, .url: return symbol
        case .word: return unknown
        case .punctuation:
            switch byte {
            case UInt8(ascii: ","): return comma
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"):
                return stop
            case UInt8(ascii: "("), UInt8(ascii: "["): return open
            case UInt8(ascii: ")"), UInt8(ascii: "]"): return close
            case UInt8(ascii: "\""), UInt8(ascii: "'"), 0xE2: return quote
            case UInt8(ascii: "-"), UInt8(ascii: "/"): return dash
            default: return mark
            }
        }
    }

    static let names =
        [
            "edge", "number", "symbol", "comma", "stop", "open", "close", "quote", "dash", "mark", "name", "unknown",
            "Unknown",
        ] + UPOS.allNames.map { "a \($0)" } + UPOS.allNames.map { "A \($0)" }
}
