import PadanLexicon
import PadanText

/// The cues of the readings of forms, those of a form beside each other.
///
/// A form has, one behind the other: the cues that look for something else than a word; a filter of the words that the
/// others look for, which all of them and few others pass; the hashes of those words, sorted; and their cues. So a word
/// that no cue looks for, as nearly all are, costs one place of memory.
struct CuePool {
    /// Where a form's cues stand.
    struct Cues: BitwiseCopyable {
        fileprivate var first: UInt32 = 0
        /// How many look for something else than a word, and how many for one.
        fileprivate(set) var plainCount: UInt8 = 0
        /// By how much they can change what two readings cost beside each other, in tenths of a nat.
        private var tenths: UInt8 = 0
        fileprivate(set) var wordCount: UInt16 = 0

        /// Whether there are none.
        @inline(__always) var isEmpty: Bool { plainCount == 0 && wordCount == 0 }
        /// By how much they can change what two readings cost beside each other.
        @inline(__always) var most: Cost {
            get { Cost(tenths) * 10 }
            set { tenths = UInt8(clamping: (newValue + 9) / 10) }
        }
        /// Those that look for something else than a word, in the pool.
        @inline(__always) var plain: Range<Int> { Int(first)..<Int(first) &+ Int(plainCount) }
        /// Where the filter begins; it is what is looked at first.
        @inline(__always) var filter: Int { Int(first) &+ Int(plainCount) }
        /// A filter has sixteen bits for a word, so that one in sixteen others passes; this is how many bits are left of
        /// a hash beside the number of one.
        @inline(__always) var filterShift: UInt32 {
            UInt32(min(26, (UInt32(wordCount) &* 16 &- 1).leadingZeroBitCount))
        }
        /// Where the words begin, and behind them their cues.
        @inline(__always) var words: Range<Int> {
            let start = filter &+ 1 &<< (27 &- Int(filterShift))
            return start..<start &+ Int(wordCount)
        }
    }

    private var pool: [UInt32] = []

    /// The cues of words of a form at hand, the hash of the word above the cue, so that they sort by it.
    private var found: [UInt64] = []

    /// Adds the cues of the readings of a form.
    mutating func add(_ readings: ArraySlice<Reading>, _ index: LexiconIndex) -> Cues {
        var cues = Cues()
        cues.first = UInt32(pool.count)
        var best: Cost = 0, against: Cost = 0
        found.removeAll(keepingCapacity: true)
        for (place, reading) in readings.enumerated() {
            guard let sense = reading.sense else { continue }
            index.forEachCue(of: sense) { kind, word in
                let cue = ReadingCue(bits: kind | UInt32(truncatingIfNeeded: place) << 16)
                if cue.isAgainst { against = max(against, cue.weight) } else { best = max(best, cue.weight) }
                if cue.isOfWord {
                    if found.count < UInt16.max { found.append(UInt64(Self.hash(word)) << 32 | UInt64(cue.bits)) }
                } else if pool.count - Int(cues.first) < UInt8.max {
                    pool.append(cue.bits)
                }
            }
        }
        cues.most = best + against
        cues.plainCount = UInt8(pool.count - Int(cues.first))
        guard !found.isEmpty else { return cues }
        cues.wordCount = UInt16(found.count)
        found.sort()
        let filter = cues.filter
        for _ in filter..<cues.words.lowerBound { pool.append(0) }
        for cue in found {
            let hash = UInt32(truncatingIfNeeded: cue >> 32)
            let bit = Int(hash &>> cues.filterShift)
            pool[filter + bit >> 5] |= 1 << UInt32(bit & 31)
            pool.append(hash)
        }
        for cue in found { pool.append(UInt32(truncatingIfNeeded: cue)) }
        return cues
    }

    /// Asks for the memory of a form's cues.
    @inline(__always)
    func prefetch(_ cues: Cues) {
        pool.prefetch(cues.filter)
        if cues.wordCount > 0 { pool.prefetch(cues.words.lowerBound &+ Int(cues.wordCount) &>> 1) }
    }

    /// A cue that looks for something else than a word.
    @inline(__always)
    subscript(plain place: Int) -> ReadingCue { ReadingCue(bits: pool[place]) }

    /// What the filters know a word by.
    @inline(__always)
    static func hash(_ word: VocabularyID) -> UInt32 { word &* 0x85EB_CA6B }

    /// The tokens that some of a form's cues may look for, a bit for each: by its own word, and because it is a form of
    /// others.
    @inline(__always)
    func wordsLookedFor(_ cues: Cues, among company: Span<CueCompany>) -> (own: UInt32, forms: UInt32) {
        let filter = pool.span.extracting(droppingFirst: cues.filter), shift = cues.filterShift
        var own: UInt32 = 0, forms: UInt32 = 0
        for k in company.indices {
            let place = UInt32(truncatingIfNeeded: k)
            own |= Self.bit(company[k].hash &>> shift, filter) &<< place
            forms |= UInt32(company[k].isForm) &<< place
        }
        return (own, forms)
    }

    /// Whether some of a form's cues may look for a word.
    @inline(__always)
    func mayLookFor(_ word: VocabularyID, _ cues: Cues) -> Bool {
        Self.bit(Self.hash(word) &>> cues.filterShift, pool.span.extracting(droppingFirst: cues.filter)) != 0
    }

    @inline(__always)
    private static func bit(_ number: UInt32, _ filter: Span<UInt32>) -> UInt32 {
        filter[Int(truncatingIfNeeded: number &>> 5)] &>> (number & 31) & 1
    }

    /// Hands over those of a form's cues that look for a word.
    func find(_ word: VocabularyID, _ cues: Cues, _ body: (ReadingCue) -> Void) {
        let words = cues.words, hash = Self.hash(word)
        // Hashes lie evenly, so that their size tells about where one stands.
        var place = words.lowerBound &+ Int((UInt64(hash) &* UInt64(words.count)) &>> 32)
        while place > words.lowerBound, pool[place &- 1] >= hash { place &-= 1 }
        while place < words.upperBound, pool[place] < hash { place &+= 1 }
        while place < words.upperBound, pool[place] == hash {
            body(ReadingCue(bits: pool[place &+ words.count]))
            place &+= 1
        }
    }
}

/// What the cues of other words see of a token, or of an edge beside a sentence.
struct CueCompany {
    /// What the filters know its word by.
    let hash: UInt32
    /// 1 where it is a form of other words.
    let isForm: UInt8
    /// The number of the class that a cue finds in it; `noClass` for an edge, and for a word without a reading.
    private(set) var upos: UInt8

    private static let noClass = UInt8.max

    /// A word.
    @inline(__always)
    init(_ form: Form) {
        hash = CuePool.hash(form.own)
        isForm = form.stemCount > 0 ? 1 : 0
        upos = form.readingCount > 0 ? form.firstClass.rawValue : Self.noClass
    }

    /// A token that is no word.
    @inline(__always)
    init(_ kind: Token.Kind) {
        self.init(Form.mark)
        upos = UPOS(of: kind)?.rawValue ?? Self.noClass
    }

    static let edge = CueCompany(.edge)
}

extension UPOS {
    /// The class of a token that is no word; nil for a word.
    @inline(__always)
    init?(of kind: Token.Kind) {
        switch kind {
        case .word: return nil
        case .number, .date: self = .num
        case .punctuation: self = .punct
        case .symbol, .url: self = .sym
        }
    }
}

/// A cue of one of a form's readings, but for the word that it looks for.
struct ReadingCue {
    /// As an index keeps a cue, and from the 17th bit on the reading.
    fileprivate let bits: UInt32

    fileprivate init(bits: UInt32) { self.bits = bits }

    /// The cue, without its word.
    var cue: CompiledCue { CompiledCue(packed: bits, 0) }
    /// Where it looks.
    @inline(__always) var place: ContextCue.Place { CompiledCue.place(packed: bits) }
    /// What it is worth.
    @inline(__always) var weight: Cost { place == .near ? ContextRules.near : ContextRules.beside }
    /// Whether it speaks against the reading.
    @inline(__always) var isAgainst: Bool { CompiledCue.isAgainst(packed: bits) }
    /// Whether it looks for a word.
    @inline(__always) fileprivate var isOfWord: Bool { CompiledCue.isOfWord(packed: bits) }
    /// Whether it looks for a class, and the number of that.
    @inline(__always) var isOfClass: Bool { CompiledCue.isOfClass(packed: bits) }
    @inline(__always) var upos: UInt8 { CompiledCue.upos(packed: bits) }
    /// The reading's place among the form's.
    @inline(__always) var reading: Int { Int(bits &>> 16) }
}
