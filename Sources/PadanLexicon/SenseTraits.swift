import PadanText

/// What a sense's labels and the capitals of its headword say of it, in a byte of the index: what is asked of every
/// sense that a text meets.
public struct SenseTraits: OptionSet, Sendable {
    /// The bits; the upper two are the headword's capitals.
    public let rawValue: UInt8

    /// Traits from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Letters that stand for a longer form: `abbreviation`.
    public static let abbreviation = SenseTraits(rawValue: 1)
    /// Syllables that do: `acronym`.
    public static let acronym = SenseTraits(rawValue: 1 << 1)
    /// `slang`.
    public static let slang = SenseTraits(rawValue: 1 << 2)
    /// A person's name, which English leaves as it is: `name`.
    public static let personName = SenseTraits(rawValue: 1 << 3)
    /// Of a field whose single names are those of figures, after whom people are named: Ibrahim, Maria, Soekarno.
    public static let figure = SenseTraits(rawValue: 1 << 4)

    private static let labels: [String: SenseTraits] = [
        "abbreviation": .abbreviation, "acronym": .acronym, "slang": .slang, "name": .personName, "religion": .figure,
        "Christianity": .figure, "Islam": .figure, "Hinduism": .figure, "Buddhism": .figure, "history": .figure,
    ]
    private static let letterCaseShift: UInt8 = 6

    /// Those of a sense.
    init(_ sense: Sense) {
        var value = LetterCase(Array(sense.headword.utf8)).rawValue << Self.letterCaseShift
        for label in sense.labels { value |= Self.labels[label]?.rawValue ?? 0 }
        rawValue = value
    }

    /// Whether the headword is an abbreviation or an acronym.
    public var isShortForm: Bool { !isDisjoint(with: [.abbreviation, .acronym]) }
    /// How the headword is written.
    public var letterCase: LetterCase { LetterCase(rawValue: rawValue >> Self.letterCaseShift) ?? .lower }
}

extension Sense {
    /// What its labels and its headword's capitals say.
    public var traits: SenseTraits { SenseTraits(self) }
}
