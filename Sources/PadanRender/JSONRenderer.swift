import PadanGloss
import PadanLexicon
import PadanMorphology
import PadanText

/// One JSON object for the whole text; an array of them for several texts.
struct JSONRenderer: Renderer {
    private var json: GlossJSON
    private let isArray: Bool
    private var isFirst = true

    static let name = "json"
    static let summary = "JSON: text, tokens, terms; an array of such for several files"
    static let unit = BlockUnit.text
    static let canExplain = true

    init(_ options: RenderOptions) {
        json = GlossJSON(options)
        isArray = options.texts > 1
    }

    mutating func begin(_ out: inout Output) {
        if isArray { out.write(byte: UInt8(ascii: "[")) }
    }

    mutating func render(_ gloss: GlossedText, _ out: inout Output) {
        if isArray, !isFirst { out.write(fixed: ",\n") }
        isFirst = false
        json.write(gloss, separator: ",\n  ", &out)
        if !isArray { out.write(byte: 0x0A) }
    }

    mutating func end(_ out: inout Output) {
        if isArray { out.write(fixed: "]\n") }
    }
}

/// One JSON object for every line of the text, an empty line included.
///
/// A document has its members as they came, and behind them `tokens` and `terms`.
struct NDJSONRenderer: SeparableRenderer {
    private var json: GlossJSON

    static let name = "ndjson"
    static let summary = "one JSON object for every line of the text"
    static let unit = BlockUnit.line
    static let canExplain = true
    var sentencesBefore = 0

    init(_ options: RenderOptions) { json = GlossJSON(options) }

    mutating func render(_ gloss: GlossedText, _ out: inout Output) { render(gloss, TextPart(), &out) }

    mutating func render(_ gloss: GlossedText, _ part: TextPart, _ out: inout Output) {
        if part.members.isEmpty {
            json.write(gloss, separator: ", ", isContinued: part.isContinued, &out)
        } else {
            out.write(fixed: "{")
            out.write(part.members.span)
            out.write(fixed: ", ")
            json.writeBody(gloss, separator: ", ", &out)
            out.write(fixed: "}")
        }
        out.write(byte: 0x0A)
    }
}

/// The JSON of a glossed text.
///
/// What it says of a word or a term behind its place is made once.
struct GlossJSON {
    /// How affixes are labelled.
    private let labels: LabelSet
    private let explains: Bool
    private var words = RenderedPieces.ofWords
    private var marks = RenderedPieces.ofMarks
    private var terms = RenderedPieces.ofWords

    init(_ options: RenderOptions) {
        labels = options.labels
        explains = options.explains
    }

    mutating func write(
        _ gloss: GlossedText, separator: StaticString, isContinued: Bool = false, _ out: inout Output
    ) {
        out.write(fixed: "{\"text\": ")
        JSONWriter.string(gloss.bytes.span, 0, gloss.bytes.count, &out)
        out.write(fixed: ", ")
        writeBody(gloss, separator: separator, &out)
        out.write(fixed: isContinued ? ", \"continued\": true}" : "}")
    }

    /// Writes the members `tokens` and `terms`.
    mutating func writeBody(_ gloss: GlossedText, separator: StaticString, _ out: inout Output) {
        let bytes = gloss.bytes.span
        // Asked for where `explains` holds alone: a look at it is a copy.
        let explanations = explains ? (Explainer(gloss), ChoiceJSON(gloss)) : nil
        out.write(fixed: "\"tokens\": [")
        var offsets = ScalarOffsets()
        for i in gloss.tokens.indices {
            if i % RenderedPieces.ahead == 0 {
                words.prefetch(i..<min(i + RenderedPieces.ahead, gloss.tokens.count)) { gloss.key(ofWord: $0) }
            }
            if i > 0 { out.write(fixed: separator) }
            let range = gloss.tokens[i].range
            offsets.place(range, in: bytes, &out)
            token(i, gloss, &out)
            if explains, gloss.tokens[i].kind != .punctuation, let (explainer, json) = explanations {
                json.write(explainer.choice(ofToken: i), &out)
            }
            out.write(byte: UInt8(ascii: "}"))
        }
        out.write(fixed: "], \"terms\": [")
        offsets = ScalarOffsets()
        for i in gloss.terms.indices {
            if i % RenderedPieces.ahead == 0 {
                terms.prefetch(i..<min(i + RenderedPieces.ahead, gloss.terms.count)) { gloss.key(of: gloss.terms[$0]) }
            }
            if i > 0 { out.write(fixed: separator) }
            let term = gloss.terms[i]
            let range = gloss.range(of: term)
            offsets.place(range, in: bytes, &out)
            out.write(fixed: ", \"text\": ")
            JSONWriter.string(bytes, range.start, range.end, &out)
            if let key = gloss.key(of: term) {
                let piece =
                    terms[key]
                    ?? terms.add(key) { out in
                        Self.term(term, gloss, &out)
                        return 0
                    }
                out.write(piece, of: terms)
            } else if term.kind == .name {
                Self.name(range, bytes, &out)
            } else {
                Self.term(term, gloss, &out)
            }
            if explains, let (explainer, json) = explanations { json.write(explainer.choice(of: term), &out) }
            out.write(byte: UInt8(ascii: "}"))
        }
        out.write(fixed: "]")
    }

    @inline(__always)
    private mutating func token(_ i: Int, _ gloss: GlossedText, _ out: inout Output) {
        if let key = gloss.key(ofWord: i) {
            let labels = labels
            let piece =
                words[key]
                ?? words.add(key) { out in
                    Self.head(i, gloss, &out)
                    if let word = gloss.word(i) { Self.word(word, labels, &out) }
                    return 0
                }
            out.write(piece, of: words)
        } else if let key = gloss.key(ofMark: i) {
            let piece =
                marks[key]
                ?? marks.add(key) { out in
                    Self.mark(i, gloss, &out)
                    return 0
                }
            out.write(piece, of: marks)
        } else {
            Self.mark(i, gloss, &out)
        }
    }

    /// A mark, a number, an address.
    private static func mark(_ i: Int, _ gloss: GlossedText, _ out: inout Output) {
        let range = gloss.tokens[i].range
        head(i, gloss, &out)
        out.write(fixed: "\", \"lemma\": ")
        JSONWriter.string(gloss.bytes.span, range.start, range.end, &out)
        out.write(fixed: ", \"root\": ")
        JSONWriter.string(gloss.bytes.span, range.start, range.end, &out)
        out.write(fixed: ", \"morphemes\": [], \"glosses\": ")
        switch gloss.tokens[i].kind {
        case .number, .date: JSONWriter.strings(gloss.glosses(ofNumber: i), &out)
        default: out.write(fixed: "[]")
        }
    }

    /// The text, the kind and the part of speech of a token.
    private static func head(_ i: Int, _ gloss: GlossedText, _ out: inout Output) {
        let token = gloss.tokens[i]
        out.write(fixed: ", \"text\": ")
        JSONWriter.string(gloss.bytes.span, token.range.start, token.range.end, &out)
        out.write(fixed: ", \"kind\": \"")
        out.write(kinds[Int(token.kind.rawValue)])
        out.write(fixed: "\", \"upos\": \"")
        out.write(token.upos.tag)
    }

    private static func word(_ word: WordDescription, _ labels: LabelSet, _ out: inout Output) {
        out.write(fixed: "\", \"lemma\": ")
        JSONWriter.string(word.lemma, &out)
        out.write(fixed: ", \"root\": ")
        JSONWriter.string(word.root, &out)
        out.write(fixed: ", \"morphemes\": [")
        for (k, morpheme) in word.morphemes.enumerated() {
            if k > 0 { out.write(fixed: ", ") }
            out.write(fixed: "{\"form\": ")
            JSONWriter.string(morpheme.form, &out)
            out.write(fixed: ", \"gloss\": ")
            JSONWriter.string(labels.gloss(of: morpheme), &out)
            out.write(fixed: "}")
        }
        out.write(fixed: "], \"glosses\": ")
        JSONWriter.strings(word.glosses, &out)
        origin(word.sense, &out)
        if word.isByRule { out.write(fixed: ", \"byRule\": true") }
        if word.isEnglish { out.write(fixed: ", \"foreign\": \"en\"") }
    }

    /// A name that no lexicon has, which is its own headword and its own gloss.
    private static func name(_ range: ByteRange, _ bytes: borrowing Span<UInt8>, _ out: inout Output) {
        out.write(fixed: ", \"kind\": \"name\", \"headword\": ")
        JSONWriter.string(bytes, range.start, range.end, &out)
        out.write(fixed: ", \"glosses\": [")
        JSONWriter.string(bytes, range.start, range.end, &out)
        out.write(byte: UInt8(ascii: "]"))
    }

    private static func term(_ term: Term, _ gloss: GlossedText, _ out: inout Output) {
        let sense = gloss.sense(of: term)
        out.write(fixed: ", \"kind\": \"")
        out.write(termKinds[Int(term.kind.rawValue)])
        out.write(fixed: "\", \"headword\": ")
        JSONWriter.string(sense?.headword ?? gloss.text(gloss.range(of: term)), &out)
        out.write(fixed: ", \"glosses\": ")
        JSONWriter.strings(gloss.glosses(of: term), &out)
        if term.kind == .number || term.kind == .date {
            if let value = term.value {
                out.write(fixed: ", \"value\": ")
                out.write(value)
            }
            if let iso = term.iso {
                out.write(fixed: ", \"iso\": \"")
                out.write(iso)
                out.write(byte: UInt8(ascii: "\""))
            }
            if term.isAmbiguous { out.write(fixed: ", \"ambiguous\": true") }
        }
        if let domain = gloss.domain(of: term) {
            out.write(fixed: ", \"domain\": ")
            JSONWriter.string(domain, &out)
        }
        origin(sense, &out)
    }

    /// Where the entry of a word or a term stands.
    private static func origin(_ sense: Sense?, _ out: inout Output) {
        guard let origin = sense?.origin else { return }
        out.write(fixed: ", \"lexicon\": ")
        JSONWriter.string(origin.lexicon, &out)
        out.write(fixed: ", \"line\": ")
        out.write(decimal: origin.line)
    }

    private static let kinds = GlossedToken.Kind.allCases.map { "\($0)" }
    private static let termKinds = Term.Kind.allCases.map { "\($0)" }
}

/// Turns byte offsets, asked for in ascending order, into offsets in Unicode scalars.
struct ScalarOffsets {
    /// An offset that has been asked for, and how many scalars stand before it.
    private var byte = 0
    private var count = 0
    /// The first byte behind it that is not ASCII; all before are a scalar each.
    private var behindASCII = 0

    /// Writes where a range begins and ends, which begins at or behind the end of the last one.
    @inline(__always)
    mutating func place(_ range: ByteRange, in bytes: borrowing Span<UInt8>, _ out: inout Output) {
        out.write(fixed: "{\"start\": ", decimal: scalar(range.start, bytes))
        out.write(fixed: ", \"end\": ", decimal: scalar(range.end, bytes))
    }

    @inline(__always)
    private mutating func scalar(_ offset: Int, _ bytes: borrowing Span<UInt8>) -> Int {
        if offset > behindASCII { pass(offset, bytes) }
        count &+= offset &- byte
        byte = offset
        return count
    }

    /// Counts all up to an offset, and looks for the next byte behind it that is not ASCII.
    private mutating func pass(_ offset: Int, _ bytes: borrowing Span<UInt8>) {
        while byte < offset {
            count &+= bytes[byte] & 0xC0 != 0x80 ? 1 : 0
            byte &+= 1
        }
        behindASCII = offset
        while behindASCII &+ 8 <= bytes.count,
            unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: behindASCII, as: UInt64.self)
                & 0x8080_8080_8080_8080 == 0
        {
            behindASCII &+= 8
        }
        while behindASCII < bytes.count, bytes[behindASCII] < 0x80 { behindASCII &+= 1 }
    }
}
