import PadanLexicon
import PadanText

/// What the letters, the lexicons and the affixes say of a form, whatever its context.
///
/// It holds no reference, so that the stages read it without counting any.
struct Form: BitwiseCopyable {
    /// What a form can be, or be the beginning of.
    struct Roles: OptionSet, BitwiseCopyable {
        var rawValue: UInt32
        /// A number or a date can begin with it: `dua`, a currency, a month, a day, `akhir`, `ke-72`.
        static let number = Roles(rawValue: 1 << 1)
        /// A Korean family name.
        static let korean = Roles(rawValue: 1 << 2)
        /// A lexicon has it as a name.
        static let knownName = Roles(rawValue: 1 << 4)
        /// A lexicon has it as an ordinary word, or it is an inflected form of one.
        static let commonWord = Roles(rawValue: 1 << 5)
        /// Only a chain of affixes explains it.
        static let derivedWord = Roles(rawValue: 1 << 6)
        /// A currency before an amount.
        static let currency = Roles(rawValue: 1 << 8)
        /// A lexicon has it as a person's name, which English leaves as it is.
        static let personName = Roles(rawValue: 1 << 10)
        /// A name pattern of a lexicon begins with it: `Kabupaten …`.
        static let patternStart = Roles(rawValue: 1 << 11)
        /// A name that has an English form and that people bear too: `Ibrahim`, Abraham.
        static let borneName = Roles(rawValue: 1 << 12)
        /// It is written in capitals, and no headword of its readings is.
        static let smallHeadword = Roles(rawValue: 1 << 13)
        /// Its readings are of different fields.
        static let fieldChoice = Roles(rawValue: 1 << 3)
        /// A day of the week or a month.
        static let dayOrMonth = Roles(rawValue: 1 << 9)
        /// A word that may give nothing to a short form.
        static let functionWord = Roles(rawValue: 1 << 14)
        /// A word that no long form of a short form holds, and one that stands before a short form in a bracket.
        static let longFormBorder = Roles(rawValue: 1 << 15)
        static let shortFormLead = Roles(rawValue: 1 << 16)
        /// A word between two names (`bin`), and an address before one (`Pak`).
        static let nameLink = Roles(rawValue: 1 << 17)
        static let address = Roles(rawValue: 1 << 18)
        /// `adalah`, `sebuah` and `desa`, where they say that a name is a place's.
        static let copula = Roles(rawValue: 1 << 19)
        static let article = Roles(rawValue: 1 << 20)
        static let placeKind = Roles(rawValue: 1 << 21)
    }

    /// Its own place in the vocabulary, or `none`.
    var own: VocabularyID = Form.none
    /// The phrase tree's node behind its own place, 0 for none.
    var node: UInt32 = 0
    /// A bit for its own word and for each word it is a form of.
    var mask: UInt64
    /// The bits of the words that can stand behind it in a phrase.
    var phraseMask: UInt64 = 0
    /// Its first reading in the cache; they are sorted by cost.
    var firstReading: Int32 = 0
    var firstStem: Int32 = 0
    /// The costs of its classes in the cache, where it allows several.
    var classPlace: Int32 = 0
    /// The cues of its readings, where it has several.
    var cues = CuePool.Cues()
    var roles: Roles = []
    /// What it can be in a number or a date, its place in the cache; 0 for nothing.
    var termWord: UInt16 = 0
    var readingCount: UInt8 = 0
    var stemCount: UInt8 = 0
    var letterCase: LetterCase = .lower
    /// What kind of neighbour it is; see `Neighbour`.
    var neighbour: UInt8 = Neighbour.edge
    /// The classes it allows, a bit for the lane of each; 0 where there is no choice.
    var classes: UInt16 = 0
    /// The only class it allows, where there is no choice.
    var onlyClass: UPOS = .x
    /// The class of its first reading; `x` where it has none.
    var firstClass: UPOS = .x

    /// What is no word; only its text can stand in a phrase.
    static let mark = Form(mask: WordBits.mark)
    /// What stands beside a sentence.
    static let edge = Form(mask: 0)

    static let none = VocabularyID.max

    /// Its readings.
    var readings: Range<Int> { Int(firstReading)..<Int(firstReading) + Int(readingCount) }
    /// The headwords that it is an inflected form of.
    var stems: Range<Int> { Int(firstStem)..<Int(firstStem) + Int(stemCount) }
}

/// A headword that a form is an inflected form of.
struct Stem {
    var id: VocabularyID
    var inflection: Inflection
    /// The phrase tree's node behind it, 0 for none.
    var node: UInt32
}

/// What the choice among readings needs of one, without references.
struct ReadingWeight {
    let upos: UPOS
    /// What a token is that has this reading.
    let kind: GlossedToken.Kind
    let cost: Cost
    /// Whether -nya is all that it has of clitics.
    let hasThird: Bool
    /// The fields of its sense.
    let fields: Field
    private let sense: SenseID

    private static let noSense = SenseID.max

    init(upos: UPOS, kind: GlossedToken.Kind, cost: Cost, hasThird: Bool, fields: Field, glossed: SenseID?) {
        self.upos = upos
        self.kind = kind
        self.cost = cost
        self.hasThird = hasThird
        self.fields = fields
        sense = glossed ?? Self.noSense
    }

    /// Its sense, where it has English that no rule changes.
    var glossed: SenseID? { sense == Self.noSense ? nil : sense }
}

/// Whether the capitals of a form go with those of a headword.
enum CaseFit {
    /// What is against it, in nats; nil when the form cannot be that headword.
    static func cost(of form: LetterCase, headword: LetterCase) -> Float? {
        switch (headword, form) {
        // KIM is no reading of Kim, nor of kim.
        case (.upper, .capital): nil
        case (.upper, .lower): 8
        case (.mixed, .lower), (.mixed, .capital): 4
        case (.capital, .lower): 6
        // An ordinary word in capitals: a headline, unless an abbreviation is written so.
        case (.lower, .upper): 4
        default: 0
        }
    }
}
