import PadanLexicon
import PadanMorphology
import PadanText

/// The English of a word in the place where it stands.
public struct WordGloss: Sendable {
    /// English equivalents, the best first; empty where nothing is known.
    public let glosses: [String]
    /// The sense that was chosen.
    public let sense: Sense?
    /// Whether a rule made the English, and no person wrote it.
    public let isByRule: Bool
    /// What the form adds to the headword.
    public let inflection: Inflection

    /// Whether it is an English word that no lexicon has for Indonesian.
    public var isEnglish: Bool { inflection.contains(.english) }

    /// The gloss for a reader: the first one that tells something, with everyone that -nya can stand for.
    public var display: String { Self.display(telling, inflection) }

    /// The first gloss that tells something.
    package var telling: String { sense?.telling(glosses) ?? glosses.first ?? "" }

    /// A gloss with everyone that -nya can stand for.
    static func display(_ gloss: String, _ inflection: Inflection) -> String {
        guard inflection.contains(.third) else { return gloss }
        for owner in ["its ", "his "] where gloss.hasPrefix(owner) {
            return "his/her/its " + gloss.dropFirst(owner.count)
        }
        // take it over
        if let place = gloss.utf8Range(of: " it ") {
            return gloss[..<place.lowerBound] + " him/her/it " + gloss[place.upperBound...]
        }
        return gloss.hasSuffix(" it") ? gloss.dropLast(2) + "him/her/it" : gloss
    }

    init(glosses: [String], sense: Sense?, isByRule: Bool = false, inflection: Inflection = []) {
        (self.glosses, self.sense, self.isByRule, self.inflection) = (glosses, sense, isByRule, inflection)
    }

    init(_ form: String, _ reading: Reading?, _ index: LexiconIndex, use: WordUse = .plain) {
        let isEnglish = reading?.inflection.contains(.english) == true
        self.init(
            glosses: isEnglish ? [form] : reading.map { GlossMaker(index: index).glosses($0, use) } ?? [],
            sense: isEnglish ? EnglishWord.sense(form) : reading?.sense.map { index.sense($0) },
            isByRule: reading?.isByRule ?? false, inflection: reading?.inflection ?? [])
    }
}

/// What padan says of a word in the place where it stands.
public struct WordDescription: Sendable {
    /// Its English.
    public let gloss: WordGloss
    /// The dictionary form: without clitics, number and the prefixes of voice.
    public private(set) var lemma: String
    /// The innermost root.
    public private(set) var root: String
    /// The parts of the word, folded, with their Leipzig labels; the root alone where nothing comes off.
    public let morphemes: [Morpheme]

    /// English equivalents, the best first; empty where nothing is known.
    public var glosses: [String] { gloss.glosses }
    /// The sense that was chosen.
    public var sense: Sense? { gloss.sense }
    /// Whether a rule made the English, and no person wrote it.
    public var isByRule: Bool { gloss.isByRule }
    /// What the form adds to the headword.
    public var inflection: Inflection { gloss.inflection }
    /// Whether it is an English word that no lexicon has for Indonesian.
    public var isEnglish: Bool { gloss.isEnglish }
    /// The gloss for a reader: the first one that tells something, with everyone that -nya can stand for.
    public var display: String { gloss.display }
    /// The first gloss that tells something.
    package var telling: String { gloss.telling }

    init(_ gloss: WordGloss, lemma: String, root: String, morphemes: [Morpheme]) {
        (self.gloss, self.lemma, self.root, self.morphemes) = (gloss, lemma, root, morphemes)
    }

    init(_ form: String, _ reading: Reading?, _ index: LexiconIndex, use: WordUse = .plain) {
        gloss = WordGloss(form, reading, index, use: use)
        guard let reading, let sense = gloss.sense else {
            lemma = Self.undotted(form)
            root = lemma
            morphemes = MorphemeReader(index: index).morphemes(form)
            return
        }
        let headword = sense.headword.folded
        let innermost = sense.root.isEmpty ? RootReader(index: index).root(of: headword, sense.upos) : sense.root.folded
        let found = RootReader(index: index).root(form, reading, sense, innermost: innermost)
        // km² is looked up as km2, and spelled as the lexicon has it.
        root = Self.undotted(found == headword ? sense.headword.lowercased() : found)
        // A derived word's base can be a root only by name: the analysis says what is left.
        lemma = Self.lemma(headword, root: innermost, upos: reading.upos, isDerived: reading.isByRule, form)
        morphemes = MorphemeReader(index: index)
            .morphemes(form, reading, sense, root: innermost, gloss: gloss.glosses.first ?? "")
    }

    /// An abbreviation without its last stop: the dictionary form of `Dr.` is `dr`.
    private static func undotted(_ form: String) -> String {
        form.hasSuffix(".") && form.utf8.count > 1 ? String(form.dropLast()) : form
    }

    /// Makes the word its own root, without its clitics.
    mutating func keepWhole(_ form: String) {
        root = inflection.isDisjoint(with: .clitics) ? Self.undotted(form) : lemma
        lemma = root
    }

    /// The headword without the prefix of the active: luncurkan for meluncurkan.
    private static func lemma(_ headword: String, root: String, upos: UPOS, isDerived: Bool, _ form: String) -> String {
        guard upos == .verb, headword.hasPrefix("me"), headword != root else { return headword }
        let stems = AffixRule.meN.undo(Array(headword.utf8)[...]).map { String(decoding: $0.base, as: UTF8.self) }
        return stems.first { $0.hasPrefix(root) } ?? stems.first { $0.utf8Contains(root) } ?? headword
    }
}

extension String {
    /// Whether it has a text in it, byte for byte.
    func utf8Contains(_ part: String) -> Bool { part.isEmpty || utf8Range(of: part) != nil }
}
