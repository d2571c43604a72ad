import PadanLexicon
import PadanMorphology
import PadanText

/// The forms of a text, each looked up once.
///
/// It only grows; a session starts a new one when it holds too many, which bounds the memory whatever the length of
/// the text.
final class WordCache {
    let index: LexiconIndex
    private let reader: FormReader
    private var table = FormTable()
    /// By the form's number.
    private(set) var forms = AlignedArray<Form>()
    private(set) var folded: [String] = []
    /// The fields that a form is of in all its readings, by its number.
    private(set) var fields: [Field] = []
    /// By the reading's number.
    private(set) var readings: [Reading] = []
    private(set) var weights: [ReadingWeight] = []
    private(set) var stems: [Stem] = []
    /// The costs of the classes of forms that allow several.
    private(set) var classCosts = AlignedArray<ClassCosts>()
    private(set) var cues = CuePool()
    /// What forms can be in a number or a date.
    private(set) var termWords: [TermWord] = [.none]
    /// The readings that texts have made.
    var texts = TextReadings()
    private let model: TagModel
    private let patternStarts: Set<VocabularyID>
    /// Descriptions and English, few: renderers keep what they have made of them.
    private var descriptions = BoundedCache<WordKey, WordDescription>(most: 512)
    private var glosses = BoundedCache<WordKey, WordGloss>(most: 2048)
    private var patterns = BoundedCache<PatternKey, [String]>(most: 1024)
    /// Whether the English of a word is in that of a term around it, by their senses.
    private var opaque = BoundedCache<OpaqueKey, Bool>(most: 20_000)
    /// The lexicons, read once.
    private(set) lazy var lexicons = index.lexicons

    /// Which of a session's caches it is.
    let generation: Int

    init(index: LexiconIndex, model: TagModel, generation: Int = 0) {
        self.generation = generation
        self.index = index
        self.model = model
        reader = FormReader(index: index)
        patternStarts = Set(index.patternStarts)
    }

    /// Numbers the forms of some tokens, -1 for what is no word; new ones are looked up.
    func number(_ tokens: [Token], _ text: borrowing Span<UInt8>, into numbers: inout [Int32]) {
        numbers.removeAll(keepingCapacity: true)
        numbers.append(contentsOf: repeatElement(-1, count: tokens.count))
        var new: [[UInt8]] = []
        table.number(tokens, text, into: &numbers) { new.append($0) }
        for bytes in new { add(bytes) }
    }

    private func add(_ bytes: [UInt8]) {
        let letterCase = LetterCase(bytes)
        let key = bytes.count > 4096 ? bytes : bytes.folded
        // A lone soft hyphen folds to nothing, and stands for itself.
        let folded = key.isEmpty ? bytes : key
        let word = String(decoding: folded, as: UTF8.self)
        let result = bytes.count > 255 ? FormReader.Result() : reader.read(word)
        let firstReading = readings.count, firstStem = stems.count
        var roles = RoleWords.roles(of: folded)
        var found = fitting(result.readings, letterCase)
        if found.isEmpty, letterCase == .lower, EnglishWord(index: index).isEnglish(word) {
            found = [Reading(sense: nil, upos: .x, inflection: .english)]
        }
        for reading in found {
            if let sense = reading.sense, reading.upos == .propn {
                let traits = index.traits(of: sense)
                if traits.contains(.personName) {
                    roles.insert(.personName)
                } else if traits.contains(.figure) {
                    roles.insert(.borneName)
                }
            }
            // A capital and a suffix alone (Gunawan, Rokan) are a name, whatever stands before the suffix.
            let isSuffixed = reading.isByRule && reading.steps.allSatisfy { $0.affix.kind == .suffix }
            if isSuffixed, letterCase == .capital { continue }
            roles.insert(reading.isByRule ? .derivedWord : reading.upos == .propn ? .knownName : .commonWord)
            readings.append(reading)
            weights.append(
                ReadingWeight(
                    upos: reading.upos, kind: kind(of: reading), cost: Cost(nats: reading.cost),
                    hasThird: reading.inflection.subtracting(.passive) == .third,
                    fields: reading.sense.map { index.fields(of: $0) } ?? [],
                    glossed: reading.isByRule ? nil : reading.sense.flatMap { index.hasGloss($0) ? $0 : nil }))
        }
        let ownFields = weights[firstReading...].first?.fields ?? []
        if weights[firstReading...].contains(where: { $0.fields != ownFields }) { roles.insert(.fieldChoice) }
        fields.append(weights[firstReading...].reduce(ownFields) { $0.intersection($1.fields) })
        if letterCase == .upper, !readings[firstReading...].contains(where: hasCapitalHeadword) {
            roles.insert(.smallHeadword)
        }
        stems += result.stems.map { Stem(id: $0.id, inflection: $0.inflection, node: index.phraseChild(0, $0.id) ?? 0) }
        let node = result.own.flatMap { index.phraseChild(0, $0) } ?? 0
        if let own = result.own, patternStarts.contains(own) { roles.insert(.patternStart) }
        let ids = [result.own].compactMap { $0 } + result.stems.map(\.id)
        let term = addTermWord(bytes, folded)
        if termWords[term].rules != 0 { roles.insert(.number) }
        if termWords[term].currency > 0 { roles.insert(.currency) }
        if termWords[term].month > 0 || termWords[term].weekday > 0 { roles.insert(.dayOrMonth) }
        // Where there is nothing to choose, cues choose nothing.
        var ownCues = CuePool.Cues()
        if readings.count - firstReading > 1 {
            ownCues = cues.add(readings[firstReading...].prefix(ContextRules.mostReadings), index)
        }
        let bare = shortForm(of: readings[firstReading...].first, letterCase)
        let classes = model.classes(
            of: bare.map { Array($0.folded.utf8) } ?? folded, written: bare.map { Array($0.utf8) } ?? bytes,
            bare == nil ? letterCase : .upper, weights[firstReading...], isDerived: roles.contains(.derivedWord))
        let classPlace = classCosts.count
        if classes.areSeveral { classCosts.append(classes.costs) }
        forms.append(
            Form(
                own: result.own ?? Form.none, node: node,
                mask: ids.reduce(0) { $0 | WordBits.of($1) },
                phraseMask: stems[firstStem...].reduce(wordsBehind(node)) { $0 | wordsBehind($1.node) },
                firstReading: Int32(firstReading), firstStem: Int32(firstStem), classPlace: Int32(classPlace),
                cues: ownCues, roles: roles, termWord: UInt16(term),
                readingCount: UInt8(readings.count - firstReading), stemCount: UInt8(stems.count - firstStem),
                letterCase: letterCase, neighbour: model.neighbour(folded, letterCase, weights[firstReading...]),
                classes: classes.areSeveral ? classes.lanes : 0, onlyClass: classes.first,
                firstClass: readings.count > firstReading ? weights[firstReading].upos : .x))
        self.folded.append(word)
    }

    /// The short form in capitals that a form is with a clitic or a bound prefix, whose classes it has: KPK-nya,
    /// non-PKS.
    private func shortForm(of reading: Reading?, _ letterCase: LetterCase) -> String? {
        guard letterCase == .mixed, let reading, let sense = reading.sense, !reading.steps.isEmpty,
            index.traits(of: sense).letterCase == .upper,
            Inflection.clitics.isSuperset(of: reading.inflection) || reading.steps.allSatisfy(\.affix.isBoundPrefix)
        else { return nil }
        return index.headword(of: sense)
    }

    private func wordsBehind(_ node: UInt32) -> UInt64 { node > 0 ? index.wordsBehind(node) : 0 }

    private func hasCapitalHeadword(_ reading: Reading) -> Bool {
        guard let sense = reading.sense else { return false }
        return index.traits(of: sense).letterCase != .lower
    }

    /// The place of what a form can be in a number or a date; 0 for nothing, as nearly all are.
    private func addTermWord(_ bytes: [UInt8], _ folded: [UInt8]) -> Int {
        guard bytes.count <= 24, termWords.count < UInt16.max,
            let found = TermWord.of(bytes, folded: folded)
        else { return 0 }
        termWords.append(found)
        return termWords.count - 1
    }

    /// The readings whose headword's capitals go with the form's, the cheapest first.
    private func fitting(_ readings: [Reading], _ letterCase: LetterCase) -> [Reading] {
        var result: [Reading] = []
        for var reading in readings {
            // AS the country beside as the axle: capitals in the headword ask for capitals in the text.
            if let sense = reading.sense {
                guard let cost = CaseFit.cost(of: letterCase, headword: index.traits(of: sense).letterCase) else {
                    continue
                }
                reading.cost += cost
            }
            // Few, and mostly in order: each goes before those that cost more.
            var place = result.endIndex
            while place > 0, result[place - 1].cost > reading.cost { place -= 1 }
            result.insert(reading, at: place)
        }
        return result
    }

    private func kind(of reading: Reading) -> GlossedToken.Kind {
        if let sense = reading.sense, index.traits(of: sense).isShortForm { return .acronym }
        return reading.upos == .propn ? .name : .word
    }

    /// The sense of a reading; nil for one that a text has made without any.
    func sense(ofReading number: Int32) -> SenseID? {
        if let entry = texts[number] { return entry.meaning.sense }
        return readings[Int(number)].sense
    }

    /// The part of speech of a reading.
    func upos(ofReading number: Int32) -> UPOS { texts[number]?.meaning.upos ?? readings[Int(number)].upos }

    /// Whether a reading has -nya and no other clitic; false for one that a text has made.
    func hasThird(_ number: Int32) -> Bool {
        let number = Int(number)
        return weights.indices.contains(number) && weights[number].hasThird
    }

    private struct OpaqueKey: Hashable {
        var word: SenseID
        var term: SenseID
        var inflection: Inflection
        /// What stands for the mark of a name pattern.
        var name = ""
    }

    /// Whether the English of a term of a text says nothing of a word in it, found out once; `find` tells it.
    func isOpaque(of word: SenseID, in term: Term, _ text: borrowing GlossedText, find: () -> Bool) -> Bool {
        let key: OpaqueKey
        if let pattern = term.pattern {
            key = OpaqueKey(
                word: word, term: pattern.sense, inflection: term.inflection, name: text.flatText(of: pattern.name))
        } else if let sense = term.sense {
            key = OpaqueKey(word: word, term: sense, inflection: term.inflection)
        } else {
            return find()
        }
        return opaque[key] ?? opaque.keep(find(), for: key)
    }

    private struct PatternKey: Hashable {
        var sense: SenseID
        var nameSense: SenseID?
        var name: String
    }

    /// The English of a name pattern with a name as it is written, made once.
    func glosses(of pattern: PatternName, _ name: String, make: () -> [String]) -> [String] {
        let key = PatternKey(sense: pattern.sense, nameSense: pattern.nameSense, name: name)
        return patterns[key] ?? patterns.keep(make(), for: key)
    }

    /// A form as it is written.
    func text(ofForm form: Int) -> String { String(decoding: table.bytes(form), as: UTF8.self) }

    /// The number of a form that has been met; nil for another.
    func number(ofForm bytes: [UInt8]) -> Int32? { table.find(bytes) }

    /// What there is to say of a reading of a form, made once.
    func description(form: Int, reading: Int, isName: Bool = false, use: WordUse = .plain) -> WordDescription {
        let key = WordKey(form, reading, use, isName: isName)
        if let known = descriptions[key] { return known }
        var made =
            texts[Int32(reading)].map { WordDescription(folded[form], $0, index) }
            ?? WordDescription(folded[form], reading < 0 ? nil : readings[reading], index, use: use)
        // What stands in a name keeps its form: Kementerian is no menteri.
        if isName { made.keepWhole(folded[form]) }
        return descriptions.keep(made, for: key)
    }

    /// The English of a reading of a form, made once: a part of its description, for those who need no more.
    func gloss(form: Int, reading: Int, use: WordUse) -> WordGloss {
        let key = WordKey(form, reading, use)
        if let known = glosses[key] { return known }
        let made =
            texts[Int32(reading)].map { WordGloss($0, index) }
            ?? WordGloss(folded[form], reading < 0 ? nil : readings[reading], index, use: use)
        return glosses.keep(made, for: key)
    }
}

/// What the description of a word depends on.
private struct WordKey: Hashable {
    private let place: UInt64
    private let use: UInt8

    init(_ form: Int, _ reading: Int, _ use: WordUse, isName: Bool = false) {
        place = UInt64(form) << 32 | UInt64(UInt32(bitPattern: Int32(reading)))
        self.use = use.rawValue << 1 | (isName ? 1 : 0)
    }
}
