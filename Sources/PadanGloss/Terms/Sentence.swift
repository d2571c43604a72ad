import PadanLexicon
import PadanText

/// What the term rules see: the tokens of one sentence with their forms.
struct Sentence: ~Copyable {
    let bytes: [UInt8]
    let tokens: [Token]
    /// The form of each token of the text, -1 for what is no word.
    let forms: [Int32]
    let cache: WordCache
    /// What the cache knows of each form, reading and stem.
    let known: [Form]
    let weights: [ReadingWeight]
    let stems: [Stem]
    let tags: [TagModel.Weight]
    let cues: [ReadingCue]
    let cueWords: [VocabularyID]
    let cueFilters: [CueFilter]
    let termWords: [TermWord]
    /// The sentence's first token.
    let start: Int
    /// Behind its last.
    let end: Int

    /// A range of the tokens of a text, with what a cache knows of their forms now.
    init(_ range: Range<Int>, of tokens: [Token], _ forms: [Int32], in bytes: [UInt8], _ cache: WordCache) {
        self.bytes = bytes
        self.tokens = tokens
        self.forms = forms
        self.cache = cache
        known = cache.forms
        weights = cache.weights
        stems = cache.stems
        tags = cache.tags
        cues = cache.cues
        cueWords = cache.cueWords
        cueFilters = cache.cueFilters
        termWords = cache.termWords
        start = range.lowerBound
        end = range.upperBound
    }

    /// The form of a word; nil for what is none.
    @inline(__always) func form(_ i: Int) -> Form? { forms[i] >= 0 ? known[Int(forms[i])] : nil }
    /// What a word can be, or begin; nothing for what is no word.
    @inline(__always) func roles(_ i: Int) -> Form.Roles { forms[i] >= 0 ? known[Int(forms[i])].roles : [] }
    func kind(_ i: Int) -> Token.Kind { tokens[i].kind }
    func text(_ i: Int) -> String { String(decoding: bytes[tokens[i].start..<tokens[i].end], as: UTF8.self) }
    /// The folded form of a word; the text of anything else.
    func folded(_ i: Int) -> String { forms[i] >= 0 ? cache.folded[Int(forms[i])] : text(i) }
    func letterCase(_ i: Int) -> LetterCase { forms[i] >= 0 ? known[Int(forms[i])].letterCase : .lower }
    func isCapital(_ i: Int) -> Bool { letterCase(i) != .lower }
    /// Whether a token stands directly behind the one before it.
    func touches(_ i: Int) -> Bool { i > start && i < end && tokens[i].start == tokens[i - 1].end }
}
