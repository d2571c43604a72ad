import PadanGloss
import PadanMorphology
import PadanText

/// CoNLL-U of Universal Dependencies: the root as LEMMA, the part of speech, `Gloss=` in MISC.
///
/// `ByRule=Yes` stands at a gloss that a rule made. `MSeg` and `MGloss` have the morphemes of a word and their glosses,
/// as many in one as in the other, joined by `-`, a clitic by `=`, and several words under one morpheme by a full stop
/// (universaldependencies.org/misc.html).
struct CoNLLURenderer: SeparableRenderer {
    static let name = "conllu"
    static let summary = "CoNLL-U, with the root as LEMMA and Gloss= in MISC"

    private let labels: LabelSet
    var sentencesBefore = 0
    /// The columns behind the number, up to `Gloss=` and behind it: `ByRule=`, `MSeg=`.
    private var words = RenderedPieces.ofWords
    private var marks = RenderedPieces.ofMarks
    /// The English of terms as a value of MISC, and folded.
    private var terms = RenderedPieces.ofWords

    init(_ options: RenderOptions) { labels = options.labels }

    mutating func render(_ gloss: GlossedText, _ out: inout Output) {
        var next = 0
        for sentence in gloss.sentences {
            sentencesBefore += 1
            out.write(fixed: "# sent_id = ")
            out.write(decimal: sentencesBefore)
            out.write(fixed: "\n# text = ")
            let start = gloss.tokens[sentence.lowerBound].range.start
            Self.writeFlat(
                gloss.bytes.span, start, gloss.tokens[sentence.upperBound - 1].range.end, &out)
            out.write(byte: 0x0A)
            for i in sentence {
                while next < gloss.terms.count, gloss.terms[next].tokens.lowerBound < i { next += 1 }
                let hasTerm = next < gloss.terms.count && gloss.terms[next].tokens.lowerBound == i
                if (i - sentence.lowerBound) % RenderedPieces.ahead == 0 {
                    words.prefetch(i..<min(i + RenderedPieces.ahead, sentence.upperBound)) { gloss.key(ofWord: $0) }
                }
                out.write(decimal: i - sentence.lowerBound + 1)
                let isGlued =
                    i + 1 < sentence.upperBound && gloss.tokens[i + 1].range.start == gloss.tokens[i].range.end
                row(i, gloss, hasTerm ? gloss.terms[next] : nil, isGlued: isGlued, &out)
            }
            out.write(byte: 0x0A)
        }
    }

    /// The columns behind the number.
    @inline(__always)
    private mutating func row(_ i: Int, _ gloss: GlossedText, _ term: Term?, isGlued: Bool, _ out: inout Output) {
        var hasMisc: Bool
        var rest: RenderedPieces.Piece?
        if let key = gloss.key(ofWord: i) {
            let labels = labels
            let piece = words[key] ?? words.add(key) { out in Self.word(i, gloss, labels, &out) }
            out.write(words.pool.span, Int(piece.start), Int(piece.middle))
            hasMisc = words.pool[Int(piece.middle) - 1] != UInt8(ascii: "\t")
            rest = piece
        } else if let key = gloss.key(ofMark: i) {
            let piece = marks[key] ?? marks.add(key) { out in Self.mark(i, gloss, &out) ? out.count : 0 }
            out.write(piece, of: marks)
            hasMisc = piece.middle > piece.start
        } else {
            hasMisc = Self.mark(i, gloss, &out)
        }
        if let term, term.tokens.count > 1, term.kind != .name {
            hasMisc = self.term(term, gloss, hasMisc, &out) || hasMisc
        }
        if let rest, rest.middle < rest.end {
            if hasMisc { out.write(byte: UInt8(ascii: "|")) }
            out.write(words.pool.span, Int(rest.middle), Int(rest.end))
            hasMisc = true
        }
        if isGlued {
            if hasMisc { out.write(byte: UInt8(ascii: "|")) }
            out.write(fixed: "SpaceAfter=No\n")
        } else {
            out.write(fixed: hasMisc ? "\n" : "_\n")
        }
    }

    /// The columns of a mark, a number or an address; whether there is something in MISC.
    private static func mark(_ i: Int, _ gloss: GlossedText, _ out: inout Output) -> Bool {
        let token = gloss.tokens[i]
        for _ in 0..<2 {
            out.write(byte: UInt8(ascii: "\t"))
            out.write(gloss.bytes.span, token.range.start, token.range.end)
        }
        middle(token.upos, &out)
        guard token.kind == .number || token.kind == .date, let first = gloss.glosses(ofNumber: i).first, !first.isEmpty
        else { return false }
        out.write(fixed: "Gloss=")
        writeValue(first, &out)
        return true
    }

    /// The columns of a word; where `Gloss=` ends.
    private static func word(_ i: Int, _ gloss: GlossedText, _ labels: LabelSet, _ out: inout Output) -> Int {
        let text = gloss.text(of: i)
        let token = gloss.tokens[i], word = gloss.word(i)
        for column in [text, token.upos == .propn ? text : word?.root ?? text] {
            out.write(byte: UInt8(ascii: "\t"))
            let bytes = column.utf8Span.span
            writeFlat(bytes, 0, bytes.count, &out)
        }
        middle(token.upos, features: word?.isEnglish == true ? "Foreign=Yes" : "_", &out)
        if let first = word?.telling, !first.isEmpty {
            out.write(fixed: "Gloss=")
            writeValue(first, &out)
        }
        if word?.isEnglish == true { out.write(fixed: "|Lang=en") }
        let end = out.count
        let isByRule = word?.isByRule == true && word?.glosses.isEmpty == false
        if isByRule { out.write(fixed: "ByRule=Yes") }
        if let word, word.morphemes.count > 1 {
            let tiers = MorphemeTiers(gloss, token: i, labels)
            if isByRule { out.write(fixed: "|") }
            out.write(fixed: "MSeg=")
            writeValue(tiers.segmentation, hasCopies: true, &out)
            out.write(fixed: "|MGloss=")
            writeValue(tiers.labels, hasCopies: true, &out)
        }
        return end
    }

    private static func middle(_ upos: UPOS, features: StaticString = "_", _ out: inout Output) {
        out.write(byte: UInt8(ascii: "\t"))
        out.write(upos.tag)
        out.write(fixed: "\t_\t")
        out.write(fixed: features)
        out.write(fixed: "\t_\t_\t_\t")
    }

    /// `Term=`, with the number of tokens and the English; whether there is anything to say.
    private mutating func term(_ term: Term, _ gloss: GlossedText, _ hasMisc: Bool, _ out: inout Output) -> Bool {
        let range = gloss.range(of: term)
        func head(_ out: inout Output) {
            out.write(fixed: hasMisc ? "|Term=" : "Term=")
            out.write(decimal: term.tokens.count)
            out.write(byte: UInt8(ascii: ":"))
        }
        guard let key = gloss.key(of: term) else {
            let english = GlossUnit(source: gloss, tokens: term.tokens, term: term).gloss
            guard !english.isEmpty else { return false }
            head(&out)
            Self.writeValue(english, &out)
            return true
        }
        let piece =
            terms[key]
            ?? terms.add(key) { out in
                let shown = gloss.display(of: term)
                if !shown.isEmpty { Self.writeValue(shown, &out) }
                let end = out.count
                out.write(shown.folded)
                return end
            }
        // English that is the text itself tells nothing.
        let folded = terms.pool[Int(piece.middle)..<Int(piece.end)]
        guard piece.middle > piece.start, !Self.isSame(gloss.bytes, range, folded) else { return false }
        head(&out)
        out.write(terms.pool.span, Int(piece.start), Int(piece.middle))
        return true
    }

    /// Whether a text is what has been folded.
    private static func isSame(_ bytes: [UInt8], _ range: ByteRange, _ folded: ArraySlice<UInt8>) -> Bool {
        var isASCII = true
        for i in range.start..<range.end where bytes[i] >= 0x80 { isASCII = false }
        guard isASCII else { return Array(bytes[range.start..<range.end]).folded[...] == folded }
        guard folded.count == range.count else { return false }
        for i in 0..<range.count {
            let b = bytes[range.start + i]
            if (isUpper(b) ? b | 0x20 : b) != folded[folded.startIndex + i] { return false }
        }
        return true
    }

    /// Writes a value of MISC: no bar, no white space; words joined by a hyphen, and with `hasCopies` the halves of a
    /// reduplication too, for which the documentation of Universal Dependencies has no mark.
    private static func writeValue(_ text: String, hasCopies: Bool = false, _ out: inout Output) {
        if text.isEmpty { return out.write(byte: UInt8(ascii: "_")) }
        var bytes = Array(text.utf8)
        for i in bytes.indices {
            switch bytes[i] {
            case 0x20: bytes[i] = UInt8(ascii: "-")
            case UInt8(ascii: "~") where hasCopies: bytes[i] = UInt8(ascii: "-")
            case UInt8(ascii: "|"): bytes[i] = UInt8(ascii: "/")
            default: break
            }
        }
        writeFlat(bytes.span, 0, bytes.count, &out)
    }

    /// Whether eight bytes are ASCII and none is below 0x20.
    @inline(__always)
    private static func isFlat(_ some: UInt64) -> Bool {
        // What is less than 0x20 borrows from its highest bit (Hacker's Delight, 6-1).
        (some | (some &- 0x2020_2020_2020_2020)) & 0x8080_8080_8080_8080 == 0
    }

    /// Writes a stretch of a text as one line: a space for a line's end, a tab, a space that does not break.
    private static func writeFlat(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ out: inout Output) {
        var i = start
        var clean = start
        while i < end {
            if end &- i >= 8, isFlat(unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self)) {
                i &+= 8
                continue
            }
            let b = bytes[i]
            if b >= 0x20, b != 0xC2, b != 0xE2 {
                i &+= 1
                continue
            }
            let length: Int
            switch b {
            case 0x0D where i + 1 < end && bytes[i + 1] == 0x0A: length = 2
            case 0x09...0x0D: length = 1
            case 0xC2 where bytes[i + 1] == 0xA0 || bytes[i + 1] == 0x85: length = 2
            case 0xE2 where bytes[i + 1] == 0x80 && bytes[i + 2] & 0xFE == 0xA8: length = 3
            default:
                i += 1
                continue
            }
            out.write(bytes, clean, i)
            out.write(byte: 0x20)
            i += length
            clean = i
        }
        out.write(bytes, clean, end)
    }
}
