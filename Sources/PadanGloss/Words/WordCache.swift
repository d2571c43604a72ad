import PadanLexicon
import PadanMorphology
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

/// A form that has been met: what its letters, the lexicon and the affixes say, whatever its context.
struct Form {
    var letterCase: LetterCase
    var folded: String
    var own: VocabularyID?
    var stems: [(id: VocabularyID, inflection: Inflection)]
    /// Its readings, as a range of the cache's.
    var readings: Range<Int32>
    /// Whether a phrase can begin with it.
    var startsPhrase: Bool
    /// Bit set of the classes of its readings.
    var classes: UInt32
}

/// The forms of a text, each looked up once.
///
/// Keyed by the bytes as written, so that the hot path compares bytes and folds nothing. It only grows; a session
/// starts a new one when it holds too many, which bounds the memory whatever the length of the text.
final class WordCache {
    let index: LexiconIndex
    private let reader: FormReader
    private(set) var forms: [Form] = []
    private(set) var readings: [Reading] = []
    private var slots: [UInt32]
    private var hashes: [UInt32] = []
    private var places: [UInt32] = []
    private var lengths: [UInt32] = []
    private var pool: [UInt8] = []
    private var descriptions: [Int64: WordDescription] = [:]
    private var cueLists: [SenseID: [ContextCue]] = [:]
    /// The lexicons, read once.
    private(set) lazy var lexicons = index.lexicons

    init(index: LexiconIndex) {
        self.index = index
        reader = FormReader(index: index)
        slots = Array(repeating: 0, count: 1 << 14)
    }

    /// The number of a form, which is looked up when it is new.
    func form(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for i in start..<end { hash = (hash ^ UInt64(text[i])) &* 0x0000_0100_0000_01B3 }
        let short = UInt32(truncatingIfNeeded: hash ^ hash >> 32)
        var slot = Int(short) & (slots.count - 1)
        while slots[slot] != 0 {
            let id = Int(slots[slot]) - 1
            if hashes[id] == short, isSame(id, text, start, end) { return id }
            slot = (slot + 1) & (slots.count - 1)
        }
        return add(text, start, end, hash: short)
    }

    @inline(__always)
    private func isSame(_ id: Int, _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard Int(lengths[id]) == end - start else { return false }
        let place = Int(places[id])
        let pool = self.pool
        for i in 0..<end - start where pool[place + i] != text[start + i] { return false }
        return true
    }

    private func add(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, hash: UInt32) -> Int {
        let id = forms.count
        places.append(UInt32(pool.count))
        lengths.append(UInt32(end - start))
        hashes.append(hash)
        for i in start..<end { pool.append(text[i]) }
        let bytes = Array(pool[(pool.count - (end - start))...])
        forms.append(make(bytes))
        if forms.count * 2 > slots.count { grow() } else { insert(id) }
        return id
    }

    private func insert(_ id: Int) {
        var slot = Int(hashes[id]) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(id) + 1
    }

    private func grow() {
        slots = Array(repeating: 0, count: slots.count * 4)
        for id in forms.indices { insert(id) }
    }

    private func make(_ bytes: [UInt8]) -> Form {
        let letterCase = LetterCase(bytes)
        let folded = String(decoding: bytes.count > 4096 ? bytes : bytes.folded, as: UTF8.self)
        let result = bytes.count > 255 ? FormReader.Result() : reader.read(folded)
        let first = Int32(readings.count)
        for var reading in result.readings {
            // AS the country beside as the axle: capitals in the headword ask for capitals in the text.
            if let sense = reading.sense {
                guard
                    let cost = CaseFit.cost(of: letterCase, headword: LetterCase(Array(index.headword(of: sense).utf8)))
                else { continue }
                reading.cost += cost
            }
            readings.append(reading)
        }
        let range = first..<Int32(readings.count)
        let starts = ([result.own].compactMap { $0 } + result.stems.map(\.id)).contains {
            index.phraseChild(0, $0) != nil
        }
        return Form(
            letterCase: letterCase, folded: folded, own: result.own, stems: result.stems, readings: range,
            startsPhrase: starts, classes: readings[Int(first)...].reduce(0) { $0 | 1 << UInt32($1.upos.rawValue) })
    }

    /// The cues of a reading's sense, read once.
    func cues(of reading: Int) -> [ContextCue] {
        guard let sense = readings[reading].sense, index.hasContext(sense) else { return [] }
        if let known = cueLists[sense] { return known }
        let made = index.context(of: sense).compactMap { ContextCue($0) }
        cueLists[sense] = made
        return made
    }

    /// The class of a form's first reading, by cost.
    func firstClass(_ form: Int) -> UPOS? {
        forms[form].readings.min { readings[Int($0)].cost < readings[Int($1)].cost }.map { readings[Int($0)].upos }
    }

    /// Whether a form is a word, or an inflected form of it.
    func isForm(_ form: Int, of word: String) -> Bool {
        let form = forms[form]
        if form.folded == word { return true }
        return form.stems.contains { index.key(of: $0.id) == word }
    }

    /// What there is to say of a reading of a form, made once.
    func description(form: Int, reading: Int) -> WordDescription {
        let key = Int64(form) << 32 | Int64(UInt32(bitPattern: Int32(reading)))
        if let known = descriptions[key] { return known }
        let made = WordDescription(forms[form], reading < 0 ? nil : readings[reading], index)
        descriptions[key] = made
        return made
    }
}

/// Whether the capitals of a form go with those of a headword.
enum CaseFit {
    /// What is against it, in nats; nil when the form cannot be that headword.
    static func cost(of form: LetterCase, headword: LetterCase) -> Float? {
        switch (headword, form) {
        // KIM is no reading of Kim, nor of kim.
        case (.upper, .capital): nil
        case (.upper, .lower): 5
        case (.mixed, .lower), (.mixed, .capital): 2
        case (.capital, .lower): 2
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
