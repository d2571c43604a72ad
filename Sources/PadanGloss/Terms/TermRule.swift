import PadanText

/// One kind of number or date: the words it knows, and how it finds its terms.
///
/// A rule reads tokens and the `TermWord` of each, and makes no strings; what a term says in English its meaning makes
/// when it is asked.
protocol TermRule: Sendable {
    /// Enters the words that the rule knows.
    func addWords(to vocabulary: inout TermVocabulary)
    /// Whether a term can begin with a word, and with a token that is none.
    func mayBegin(with word: TermWord) -> Bool
    func mayBegin(with kind: Token.Kind) -> Bool
    /// The term that begins at a token, or nil.
    func term(at i: Int, in sentence: borrowing Sentence) -> FoundTerm?
}

extension TermRule {
    func mayBegin(with kind: Token.Kind) -> Bool { false }
}

/// A number or a date over tokens.
struct FoundTerm {
    /// Behind its last token.
    var end: Int
    /// What it says.
    var meaning: any TermMeaning
    /// Whether it stands also where a phrase of a lexicon covers the same tokens.
    var isCertain = false
}

/// What a number or a date says: a value, of which the English is made.
protocol TermMeaning: Sendable {
    /// Whether it is a number or a date.
    static var kind: Term.Kind { get }
    /// The English, the best first.
    var glosses: [String] { get }
    /// A calendar date, a month or a range of dates (ISO 8601); nil for all else.
    var iso: String? { get }
    /// The value in digits with a point, for one number; nil for all else.
    var value: String? { get }
    /// Whether it can be read in another way too.
    var isAmbiguous: Bool { get }
}

extension TermMeaning {
    var iso: String? { nil }
    var value: String? { nil }
    var isAmbiguous: Bool { false }
}

/// The rules for numbers and dates.
enum TermRules {
    /// All of them; of two terms of the same length the earlier rule's counts. A new one is a line here.
    static let all: [any TermRule] = [
        CalendarRule(), RelativeRule(), YearRule(), CenturyRule(), ClockRule(), QuantityRule(), CollectiveRule(),
        OrdinalRule(), RomanRule(),
    ]

    /// The longest term that begins at a token, or nil.
    static func longest(at i: Int, in sentence: borrowing Sentence) -> FoundTerm? {
        if isBare(i, sentence) { return nil }
        return longest(at: i, byAllRules: sentence)
    }

    /// The same, asking each rule.
    static func longest(at i: Int, byAllRules sentence: borrowing Sentence) -> FoundTerm? {
        var best: FoundTerm?
        let rules = sentence.forms[i] >= 0 ? sentence.word(i).rules : byKind[Int(sentence.kind(i).rawValue)]
        for rule in SetBits(rules) {
            if let found = all[rule].term(at: i, in: sentence), found.end > best?.end ?? i { best = found }
        }
        return best
    }

    /// Whether a token is a number of digits alone before a mark or a word that makes nothing of it, as most numbers are:
    /// 3 buku, (12), and no rule has a term that begins with it.
    static func isBare(_ i: Int, _ sentence: borrowing Sentence) -> Bool {
        guard sentence.isNumber(i) else { return false }
        if i + 1 < sentence.end {
            let isPlain =
                sentence.forms[i + 1] >= 0
                ? sentence[i + 1].termWord == 0
                : [".", ",", ";", "(", ")"].contains { sentence.isMark(i + 1, $0) }
            guard isPlain else { return false }
        }
        for k in sentence.tokens[i].start..<sentence.tokens[i].end where !isDigit(sentence.bytes[k]) { return false }
        return true
    }

    /// The rules whose terms can begin with a word: a bit for each, by its place.
    static func beginning(with word: TermWord) -> UInt16 { places { $0.mayBegin(with: word) } }

    /// Those whose terms can begin with a token of a kind that is no word, by the kind.
    private static let byKind = Token.Kind.allCases.map { kind in places { $0.mayBegin(with: kind) } }

    private static func places(where holds: (any TermRule) -> Bool) -> UInt16 {
        var places: UInt16 = 0
        for (place, rule) in all.enumerated() where holds(rule) { places |= 1 << UInt16(place) }
        return places
    }
}
