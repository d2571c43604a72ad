import PadanLexicon
import PadanText

/// How a form is written.
public enum LetterCase: UInt8, Sendable {
    /// Small letters, or no letters at all.
    case lower
    /// A capital and small letters behind it.
    case capital
    /// Capitals alone, two or more.
    case upper
    /// Capitals inside.
    case mixed
}

/// What the letters, the lexicons and the affixes say of a form, whatever its context.
///
/// It holds no reference, so that the stages read it without counting any.
struct Form {
    /// What a form can be, or be the beginning of.
    struct Roles: OptionSet {
        var rawValue: UInt16
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
        /// A day of the week or a month.
        static let dayOrMonth = Roles(rawValue: 1 << 9)
    }

    /// What it can be in a number or a date, its place in the cache; 0 for nothing.
    var termWord: UInt16 = 0
    /// Its own place in the vocabulary, or `none`.
    var own: VocabularyID
    /// The phrase tree's node behind its own place, 0 for none.
    var node: UInt32
    /// Its first reading in the cache; they are sorted by cost.
    var firstReading: Int32
    var readingCount: UInt8
    var letterCase: LetterCase
    var roles: Roles
    var stemCount: UInt8
    var firstStem: Int32
    /// The classes it allows, in the cache.
    var firstTag: Int32
    var tagCount: UInt8
    /// A bit for its own word and for each word it is a form of.
    var mask: UInt64
    /// The bits of the words that can stand behind it in a phrase.
    var phraseMask: UInt64
    /// The bits of the words that its cues look for.
    var cueMask: UInt64
    /// The cues of its readings, in the cache: those of a word, sorted by it, behind the others.
    var firstCue: Int32
    var plainCueCount: UInt16
    var wordCueCount: UInt16
    /// What kind of neighbour it is; see `Neighbour`.
    var neighbour: UInt8
    /// The only class it allows, or `x` where it has a choice or none.
    var onlyTag: UPOS

    static let none = VocabularyID.max

    /// Its readings.
    var readings: Range<Int> { Int(firstReading)..<Int(firstReading) + Int(readingCount) }
    /// Whether its readings have any cue.
    var hasCues: Bool { plainCueCount > 0 || wordCueCount > 0 }
    /// The cues of its readings that look for something else than a word.
    var plainCues: Range<Int> { Int(firstCue)..<Int(firstCue) + Int(plainCueCount) }
    /// The cues of its readings that look for a word, sorted by the word.
    var wordCues: Range<Int> { plainCues.upperBound..<plainCues.upperBound + Int(wordCueCount) }
    /// The classes it allows.
    var tags: Range<Int> { Int(firstTag)..<Int(firstTag) + Int(tagCount) }
    /// The headwords that it is an inflected form of.
    var stems: Range<Int> { Int(firstStem)..<Int(firstStem) + Int(stemCount) }
}

/// A filter of the words that the cues of a form look for: all that are in it, and few others, pass.
struct CueFilter {
    private var bits = InlineArray<4, UInt64>(repeating: 0)

    @inline(__always)
    private static func place(_ word: VocabularyID) -> Int { Int((word &* 0x85EB_CA6B) &>> 24) }

    mutating func insert(_ word: VocabularyID) {
        let place = Self.place(word)
        bits[place >> 6] |= 1 << UInt64(place & 63)
    }

    @inline(__always)
    func mayHave(_ word: VocabularyID) -> Bool {
        let place = Self.place(word)
        return bits[place &>> 6] & 1 &<< UInt64(truncatingIfNeeded: place & 63) != 0
    }
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
    var upos: UPOS
    /// What a token is that has this reading.
    var kind: GlossedToken.Kind
    var cost: Float
    /// Whether -nya is all that it has of clitics.
    var hasThird = false
    /// Its sense, where it has English.
    var glossed: SenseID?
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

extension LetterCase {
    /// How some text is written, by its ASCII letters and ICU's case of others.
    init(_ bytes: [UInt8]) {
        var upper = 0, lower = 0
        var isFirstUpper = false
        var sawLetter = false
        for scalar in String(decoding: bytes.prefix(256), as: UTF8.self).unicodeScalars {
            let isUp = scalar.isASCII ? isUpper(UInt8(scalar.value)) : scalar.properties.isUppercase
            let isLow = scalar.isASCII ? isLower(UInt8(scalar.value)) : scalar.properties.isLowercase
            if isUp { upper += 1 }
            if isLow { lower += 1 }
            if isUp || isLow, !sawLetter {
                sawLetter = true
                isFirstUpper = isUp
            }
        }
        switch (upper, lower) {
        case (0, _): self = .lower
        case (1, 0): self = .capital
        case (_, 0): self = .upper
        case (1, _) where isFirstUpper: self = .capital
        default: self = .mixed
        }
    }
}
