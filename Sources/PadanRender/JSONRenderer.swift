import PadanGloss
import PadanMorphology
import PadanText

/// One JSON object for the whole text.
struct JSONRenderer: Renderer {
    private var json: GlossJSON

    static let name = "json"
    static let summary = "one JSON object: text, tokens, terms"
    static let unit = BlockUnit.text
    static let canExplain = true

    init(_ options: RenderOptions) { json = GlossJSON(options) }

    mutating func render(_ gloss: GlossedText, _ out: inout Output) {
        json.write(gloss, separator: ",\n  ", &out)
        out.line()
    }
}

/// One JSON object for every line of the text, an empty line included.
struct NDJSONRenderer: Renderer {
    private var json: GlossJSON

    static let name = "ndjson"
    static let summary = "one JSON object for every line of the text"
    static let unit = BlockUnit.line
    static let canExplain = true

    init(_ options: RenderOptions) { json = GlossJSON(options) }

    mutating func render(_ gloss: GlossedText, _ out: inout Output) {
        json.write(gloss, separator: ", ", &out)
        out.line()
    }
}

/// The JSON of a glossed text.
///
/// What it says of a word behind its place is the same wherever the word has the same reading; it is made once.
struct GlossJSON {
    /// How affixes are labelled.
    private let labels: LabelSet
    private let explains: Bool
    private var words: [GlossedText.WordKey: [UInt8]] = [:]
    /// The most words that are kept.
    private static let mostWords = 50_000

    init(_ options: RenderOptions) {
        labels = options.labels
        explains = options.explains
    }

    mutating func write(_ gloss: GlossedText, separator: String, _ out: inout Output) {
        let explanations = explains ? (Explainer(gloss), ChoiceJSON(gloss)) : nil
        out.write("{\"text\": ")
        JSONWriter.string(gloss.bytes.span, 0, gloss.bytes.count, &out)
        out.write(", \"tokens\": [")
        var offsets = ScalarOffsets(gloss.bytes)
        for i in gloss.tokens.indices {
            if i > 0 { out.write(separator) }
            place(gloss, gloss.tokens[i].range, offsets.scalars(of: gloss.tokens[i].range), &out)
            token(i, gloss, &out)
            if let (explainer, json) = explanations, gloss.tokens[i].kind != .punctuation {
                json.write(explainer.choice(ofToken: i), &out)
            }
            out.write("}")
        }
        out.write("], \"terms\": [")
        offsets = ScalarOffsets(gloss.bytes)
        for (i, term) in gloss.terms.enumerated() {
            if i > 0 { out.write(separator) }
            place(gloss, gloss.range(of: term), offsets.scalars(of: gloss.range(of: term)), &out)
            self.term(term, gloss, &out)
            if let (explainer, json) = explanations { json.write(explainer.choice(of: term), &out) }
            out.write("}")
        }
        out.write("]}")
    }

    private mutating func token(_ i: Int, _ gloss: GlossedText, _ out: inout Output) {
        let token = gloss.tokens[i]
        out.write(", \"kind\": \"")
        out.write(Self.kinds[Int(token.kind.rawValue)])
        out.write("\", \"upos\": \"")
        out.write(token.upos.tag)
        guard let key = gloss.key(ofWord: i) else {
            let text = gloss.text(of: i)
            out.write("\", \"lemma\": ")
            JSONWriter.string(text, &out)
            out.write(", \"root\": ")
            JSONWriter.string(text, &out)
            out.write(", \"morphemes\": [], \"glosses\": ")
            JSONWriter.strings(gloss.glosses(ofNumber: i), &out)
            return
        }
        if let known = words[key] {
            out.write(known, 0..<known.count)
            return
        }
        var made = Output()
        if let word = gloss.word(i) { self.word(word, &made) }
        if words.count >= Self.mostWords { words.removeAll(keepingCapacity: true) }
        words[key] = made.bytes
        out.write(made.bytes, 0..<made.bytes.count)
    }

    private func word(_ word: WordDescription, _ out: inout Output) {
        out.write("\", \"lemma\": ")
        JSONWriter.string(word.lemma, &out)
        out.write(", \"root\": ")
        JSONWriter.string(word.root, &out)
        out.write(", \"morphemes\": [")
        for (k, morpheme) in word.morphemes.enumerated() {
            if k > 0 { out.write(", ") }
            out.write("{\"form\": ")
            JSONWriter.string(morpheme.form, &out)
            out.write(", \"gloss\": ")
            JSONWriter.string(labels.gloss(of: morpheme), &out)
            out.write("}")
        }
        out.write("], \"glosses\": ")
        JSONWriter.strings(word.glosses, &out)
        if let origin = word.sense?.origin {
            out.write(", \"lexicon\": ")
            JSONWriter.string(origin.lexicon, &out)
            out.write(", \"line\": \(origin.line)")
        }
        if word.isByRule { out.write(", \"byRule\": true") }
    }

    private func term(_ term: Term, _ gloss: GlossedText, _ out: inout Output) {
        let sense = gloss.sense(of: term)
        out.write(", \"kind\": \"\(term.kind)\", \"headword\": ")
        JSONWriter.string(sense?.headword ?? gloss.text(gloss.range(of: term)), &out)
        out.write(", \"glosses\": ")
        JSONWriter.strings(gloss.glosses(of: term), &out)
        if let value = term.value { out.write(", \"value\": \(value)") }
        if let iso = term.iso { out.write(", \"iso\": \"\(iso)\"") }
        if term.isAmbiguous { out.write(", \"ambiguous\": true") }
        if let domain = gloss.domain(of: term) {
            out.write(", \"domain\": ")
            JSONWriter.string(domain, &out)
        }
        if let origin = sense?.origin {
            out.write(", \"lexicon\": ")
            JSONWriter.string(origin.lexicon, &out)
            out.write(", \"line\": \(origin.line)")
        }
    }

    private func place(_ gloss: GlossedText, _ range: ByteRange, _ scalars: Range<Int>, _ out: inout Output) {
        out.write("{\"start\": ")
        out.write(decimal: scalars.lowerBound)
        out.write(", \"end\": ")
        out.write(decimal: scalars.upperBound)
        out.write(", \"text\": ")
        JSONWriter.string(gloss.bytes.span, range.start, range.end, &out)
    }

    private static let kinds = GlossedToken.Kind.allCases.map { "\($0)" }
}

/// Turns byte offsets, asked for in ascending order, into offsets in Unicode scalars.
struct ScalarOffsets {
    private let bytes: [UInt8]
    private var byte = 0
    private var count = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The offsets in scalars of a range that begins at or behind the end of the last one.
    mutating func scalars(of range: ByteRange) -> Range<Int> {
        let start = scalar(range.start)
        return start..<scalar(range.end)
    }

    private mutating func scalar(_ offset: Int) -> Int {
        while byte < offset {
            if bytes[byte] & 0xC0 != 0x80 { count += 1 }
            byte += 1
        }
        return count
    }
}
