import PadanLexicon
import PadanText

/// A short form that a text explains: `Korea Utara (Korut)`, `KPU (Komisi Pemilihan Umum)`.
///
/// Its token ranges are those of the `GlossedText` that holds it.
public struct AbbreviationDefinition: Hashable, Sendable {
    /// How a short form is made; also the label that a lexicon gives it.
    public enum Kind: String, Sendable {
        /// From initials: KPU.
        case abbreviation
        /// From syllables, read as a word: Satgas.
        case acronym

        /// What a lexicon says of a short form.
        init(_ traits: SenseTraits) { self = traits.contains(.acronym) ? .acronym : .abbreviation }
    }

    /// The short form as it stands, such as `Korut`.
    public internal(set) var short: String
    /// The long form, its white space made single spaces.
    public internal(set) var long: String
    /// How the short form is made.
    public internal(set) var kind: Kind
    /// The part of speech: a proper noun where the long form has capitals.
    public internal(set) var upos: UPOS
    /// The tokens of the short form.
    public internal(set) var shortTokens: Range<Int>
    /// The tokens of the long form.
    public internal(set) var longTokens: Range<Int>
    /// Its English, the best first; empty where nothing is known.
    public internal(set) var glosses: [String]
    /// The lexicons' own sense for it; nil where they have none in this meaning.
    public internal(set) var sense: SenseID?
}

/// What a text has said that a short form means.
struct TextMeaning: Hashable {
    /// The words of the short form as they were written.
    var words: [String]
    /// What the short form stands for.
    var long: String
    var kind: AbbreviationDefinition.Kind
    var upos: UPOS
    /// The lexicons' sense for the short form in this meaning; the rest is not needed then.
    var sense: SenseID?
    var glosses: [String] = []
    /// The place of the long form's entry; nil where a rule made the English, or there is none.
    var origin: Sense.Origin?
    /// Whether a rule made the English of the long form's words.
    var isByRule = false

    var short: String { words.joined(separator: " ") }

    /// The meaning as a lexicon would say it.
    var asSense: Sense {
        Sense(
            headword: short, upos: upos, glosses: glosses, labels: [kind.rawValue], note: long,
            origin: origin ?? Sense.Origin(lexicon: "text", line: 0))
    }
}

/// Readings that texts and no lexicon have made, numbered behind those of the lexicons.
struct TextReadings {
    /// The number of the first one.
    static let first: Int32 = 1 << 28

    /// A meaning with what a form adds to it.
    struct Entry: Hashable {
        var meaning: TextMeaning
        var inflection: Inflection
    }

    private(set) var entries: [Entry] = []
    private var numbers: [Entry: Int32] = [:]

    /// The number of a meaning under an inflection, the same each time.
    mutating func number(of meaning: TextMeaning, _ inflection: Inflection) -> Int32 {
        let entry = Entry(meaning: meaning, inflection: inflection)
        if let known = numbers[entry] { return known }
        let number = Self.first + Int32(entries.count)
        entries.append(entry)
        numbers[entry] = number
        return number
    }

    /// Whether a text has made the reading of a number.
    func has(_ number: Int32) -> Bool { number >= Self.first }

    /// What a number stands for; nil for the reading of a lexicon.
    @inline(__always)
    subscript(number: Int32) -> Entry? { has(number) ? entries[Int(number - Self.first)] : nil }
}

extension TextReadings.Entry {
    /// The English of the meaning under the inflection.
    func glosses(_ index: LexiconIndex) -> [String] {
        let base = meaning.sense.map { index.glosses(of: $0) } ?? meaning.glosses
        return GlossMaker(index: index).glosses(base, upos: meaning.upos, inflection)
    }
}

extension WordGloss {
    /// The English of a short form that the text has explained.
    init(_ entry: TextReadings.Entry, _ index: LexiconIndex) {
        self.init(
            glosses: entry.glosses(index),
            sense: entry.meaning.sense.map { index.sense($0) } ?? entry.meaning.asSense,
            isByRule: entry.meaning.isByRule, inflection: entry.inflection)
    }
}

extension WordDescription {
    /// What there is to say of a short form that the text has explained.
    init(_ form: String, _ entry: TextReadings.Entry, _ index: LexiconIndex) {
        let itself = WordDescription(form, nil, index)
        self.init(
            WordGloss(entry, index), lemma: itself.lemma, root: itself.root, morphemes: itself.morphemes)
    }
}
