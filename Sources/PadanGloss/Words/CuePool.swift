import PadanLexicon

/// The cues of the readings of forms, those of a form beside each other.
///
/// A form has, one behind the other: the cues that look for something else than a word; a filter of the words that the
/// others look for, which all of them and few others pass; those words, sorted; and their cues. So a word that no cue
/// looks for, as nearly all are, costs one place of memory.
struct CuePool {
    /// Where a form's cues stand.
    struct Cues {
        fileprivate var first: UInt32 = 0
        /// How many look for something else than a word, and how many for one.
        fileprivate(set) var plainCount: UInt16 = 0
        fileprivate(set) var wordCount: UInt16 = 0

        /// Whether there are none.
        @inline(__always) var isEmpty: Bool { plainCount == 0 && wordCount == 0 }
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

    /// The cues of words of a form at hand, the word above the cue, so that they sort by the word.
    private var found: [UInt64] = []

    /// Adds the cues of the readings of a form.
    mutating func add(_ readings: ArraySlice<Reading>, _ index: LexiconIndex) -> Cues {
        var cues = Cues()
        cues.first = UInt32(pool.count)
        found.removeAll(keepingCapacity: true)
        for (place, reading) in readings.enumerated() {
            guard let sense = reading.sense else { continue }
            index.forEachCue(of: sense) { kind, word in
                let cue = ReadingCue(bits: kind | UInt32(place) << 16)
                if cue.cue.target == .word {
                    found.append(UInt64(word) << 32 | UInt64(cue.bits))
                } else {
                    pool.append(cue.bits)
                }
            }
        }
        cues.plainCount = UInt16(clamping: pool.count - Int(cues.first))
        guard !found.isEmpty else { return cues }
        cues.wordCount = UInt16(clamping: found.count)
        found.sort()
        let filter = cues.filter
        for _ in filter..<cues.words.lowerBound { pool.append(0) }
        for cue in found {
            let word = VocabularyID(truncatingIfNeeded: cue >> 32)
            let bit = Self.bit(word, cues.filterShift)
            pool[filter + bit >> 5] |= 1 << UInt32(bit & 31)
            pool.append(word)
        }
        for cue in found { pool.append(UInt32(truncatingIfNeeded: cue)) }
        return cues
    }

    /// A cue that looks for something else than a word.
    @inline(__always)
    subscript(plain place: Int) -> ReadingCue { ReadingCue(bits: pool[place]) }

    @inline(__always)
    private static func bit(_ word: VocabularyID, _ shift: UInt32) -> Int {
        Int(truncatingIfNeeded: (word &* 0x85EB_CA6B) &>> shift)
    }

    /// Whether some of a form's cues may look for a word.
    @inline(__always)
    func mayHave(_ word: VocabularyID, _ filter: Int, _ shift: UInt32) -> Bool {
        let bit = Self.bit(word, shift)
        return pool[filter &+ bit &>> 5] & 1 &<< UInt32(truncatingIfNeeded: bit & 31) != 0
    }

    /// Hands over those of a form's cues that look for a word.
    func find(_ word: VocabularyID, _ cues: Cues, _ body: (ReadingCue) -> Void) {
        let words = cues.words
        var low = words.lowerBound, high = words.upperBound
        while low < high {
            let middle = (low &+ high) &>> 1
            if pool[middle] < word { low = middle &+ 1 } else { high = middle }
        }
        while low < words.upperBound, pool[low] == word {
            body(ReadingCue(bits: pool[low &+ words.count]))
            low &+= 1
        }
    }
}

/// A cue of one of a form's readings, but for the word that it looks for.
struct ReadingCue {
    /// As an index keeps a cue, and from the 17th bit on the reading.
    fileprivate let bits: UInt32

    fileprivate init(bits: UInt32) { self.bits = bits }

    /// The cue, without its word.
    @inline(__always) var cue: CompiledCue { CompiledCue(packed: bits, 0) }
    /// The reading's place among the form's.
    @inline(__always) var reading: Int { Int(bits &>> 16) }
}
