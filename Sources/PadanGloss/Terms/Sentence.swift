import PadanLexicon
import PadanText

/// What the rules see of a text: the tokens of one sentence with their forms.
///
/// It moves over the sentences of a text. The forms of the sentence at hand lie beside each other, between a few edges
/// on both sides, so that looking at a neighbour costs neither a bound nor a far place of memory.
struct Sentence: ~Copyable {
    let bytes: [UInt8]
    let tokens: [Token]
    /// The form of each token of the text, -1 for what is no word.
    let forms: [Int32]
    let cache: WordCache
    /// What the cache knows of each reading, stem, class and cue.
    let weights: [ReadingWeight]
    let stems: [Stem]
    let classCosts: AlignedArray<ClassCosts>
    let fields: [Field]
    let cues: CuePool
    let termWords: [TermWord]
    private let known: AlignedArray<Form>
    private let index: LexiconIndex
    /// The forms of the sentence's tokens behind `margin` edges, and as many edges.
    private var words: [Form]
    /// What cues see of them, in the same places.
    private var company: [CueCompany]
    /// The sentence's first token.
    private(set) var start = 0
    /// Behind its last.
    private(set) var end = 0
    /// How far forms have been asked for, and how far ahead of a sentence they are.
    private var fetched = 0
    private static let ahead = 32
    /// The words with a capital.
    private(set) var capitals: [Int]
    /// Whether any word has a capital.
    var hasCapital: Bool { !capitals.isEmpty }
    /// Whether it is a headline in capitals, which say nothing of names.
    private(set) var isInCapitals = false
    /// Whether it is a headline whose capitals say nothing: nearly all words that headlines write with one have it.
    private(set) var isHeadline = false

    /// How far beside a token of the sentence a form can be asked for.
    static let margin = 3

    /// The memory that it takes for a text, to be used again for the next.
    struct Room {
        /// The text's tokens, and the form of each.
        var tokens: [Token] = []
        var forms: [Int32] = []
        fileprivate var words: [Form] = []
        fileprivate var company: [CueCompany] = []
        fileprivate var capitals: [Int] = []

        init(tokens: [Token] = [], forms: [Int32] = []) {
            self.tokens = tokens
            self.forms = forms
        }
    }

    /// Gives the memory back.
    consuming func leave() -> Room {
        var room = Room(tokens: tokens, forms: forms)
        room.words = words
        room.company = company
        room.capitals = capitals
        return room
    }

    /// A text's tokens, with what a cache knows of their forms now; nothing can be asked before it is moved to a
    /// sentence.
    init(_ room: consuming Room, in bytes: [UInt8], _ cache: WordCache) {
        self.bytes = bytes
        tokens = room.tokens
        forms = room.forms
        words = room.words
        company = room.company
        capitals = room.capitals
        self.cache = cache
        known = cache.forms
        index = cache.index
        weights = cache.weights
        stems = cache.stems
        classCosts = cache.classCosts
        fields = cache.fields
        cues = cache.cues
        termWords = cache.termWords
    }

    /// Goes to a sentence.
    mutating func move(to range: Range<Int>) {
        start = range.lowerBound
        end = range.upperBound
        while words.count < range.count + 2 * Self.margin {
            words.append(.edge)
            company.append(.edge)
        }
        Self.lay(known, by: forms, range, into: &words)
        // The forms of the next sentence are on their way while this one is worked through.
        let ahead = min(end + Self.ahead, forms.count)
        if fetched < ahead {
            for i in max(fetched, end)..<ahead where forms[i] >= 0 { known.prefetch(Int(forms[i])) }
            fetched = ahead
        }
        capitals.removeAll(keepingCapacity: true)
        let count = look(range)
        isInCapitals = count.words > 2 && count.upper * 10 >= count.words * 9
        isHeadline = count.long > 3 && count.small * 8 <= count.long
    }

    /// Lays the forms of some tokens beside each other, with edges behind them.
    private static func lay(
        _ known: AlignedArray<Form>, by forms: [Int32], _ range: Range<Int>, into words: inout [Form]
    ) {
        var words = words.mutableSpan
        var k = margin
        for i in range {
            let number = forms[i]
            words[k] = number >= 0 ? known[Int(number)] : .mark
            k &+= 1
        }
        for k in k..<k &+ margin { words[k] = .edge }
    }

    /// The words of a sentence, those in capitals, of five bytes or more, and of these in small letters.
    private typealias Count = (words: Int, upper: Int, long: Int, small: Int)

    /// Counts what the words of the sentence are, notes what cues see of them, and asks for the memory of the readings of
    /// those that have several.
    private mutating func look(_ range: Range<Int>) -> Count {
        var count: Count = (0, 0, 0, 0)
        var k = Self.margin
        for i in range {
            if forms[i] >= 0 {
                company[k] = CueCompany(words[k])
                let letterCase = words[k].letterCase
                count.words &+= 1
                if letterCase != .lower { capitals.append(i) }
                if letterCase == .upper { count.upper &+= 1 }
                if tokens[i].end &- tokens[i].start > 4 {
                    count.long &+= 1
                    if letterCase == .lower { count.small &+= 1 }
                }
                if words[k].phraseMask & words[k &+ 1].mask != 0 {
                    index.prefetchChild(words[k].node, words[k &+ 1].own)
                }
                if words[k].readingCount > 1 {
                    weights.prefetch(Int(words[k].firstReading))
                    if words[k].classes != 0 { classCosts.prefetch(Int(words[k].classPlace)) }
                    if !words[k].cues.isEmpty { cues.prefetch(words[k].cues) }
                }
            } else {
                company[k] = CueCompany(tokens[i].kind)
            }
            k &+= 1
        }
        for k in k..<k &+ Self.margin { company[k] = .edge }
        return count
    }

    /// What cues see of a token, or of an edge beside the sentence.
    @inline(__always)
    func company(_ i: Int) -> CueCompany { company[i &- start &+ Self.margin] }
    /// Hands over what they see of some, edges among them.
    @inline(__always)
    func company<R>(from first: Int, to last: Int, _ body: (Span<CueCompany>) -> R) -> R {
        let first = first &- start &+ Self.margin, last = last &- start &+ Self.margin
        return body(company.span.extracting(first...last))
    }

    /// The form of a token, or of an edge beside the sentence; that of what is no word is `Form.mark`.
    @inline(__always)
    subscript(i: Int) -> Form { words[i &- start &+ Self.margin] }

    /// The form of a word; nil for what is none.
    @inline(__always) func form(_ i: Int) -> Form? { forms[i] >= 0 ? self[i] : nil }
    /// What a word can be, or begin; nothing for what is no word.
    @inline(__always) func roles(_ i: Int) -> Form.Roles { self[i].roles }
    func kind(_ i: Int) -> Token.Kind { tokens[i].kind }
    func text(_ i: Int) -> String { String(decoding: bytes[tokens[i].start..<tokens[i].end], as: UTF8.self) }
    /// The folded form of a word; the text of anything else.
    func folded(_ i: Int) -> String { forms[i] >= 0 ? cache.folded[Int(forms[i])] : text(i) }
    @inline(__always) func letterCase(_ i: Int) -> LetterCase { self[i].letterCase }
    @inline(__always) func isCapital(_ i: Int) -> Bool { letterCase(i) != .lower }
    /// Whether a token stands directly behind the one before it.
    func touches(_ i: Int) -> Bool { i > start && i < end && tokens[i].start == tokens[i - 1].end }
}
