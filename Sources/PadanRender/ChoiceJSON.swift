import PadanGloss
import PadanLexicon
import PadanText

/// The JSON of a choice among senses: its reasons, and the other senses with their cost.
struct ChoiceJSON {
    /// The file of each lexicon, by its id; of two of one id the first to be asked.
    private let files: [String: String]

    init(_ gloss: GlossedText) {
        files = Dictionary(gloss.lexicons.map { ($0.id, $0.path) }, uniquingKeysWith: { first, _ in first })
    }

    /// Writes it as the last member of an object.
    func write(_ choice: Choice, _ out: inout Output) {
        out.write(", \"why\": {\"reasons\": [")
        for (i, reason) in choice.reasons.enumerated() {
            if i > 0 { out.write(", ") }
            write(reason, &out)
        }
        out.write("]")
        if let chosen = choice.chosen {
            if let cost = chosen.cost { out.write(", \"cost\": \(Self.decimal(cost))") }
            if let file = files[chosen.sense.origin.lexicon], !file.isEmpty {
                out.write(", \"file\": ")
                JSONWriter.string(file, &out)
            }
        }
        out.write(", \"others\": [")
        for (i, other) in choice.others.enumerated() {
            if i > 0 { out.write(", ") }
            write(other, &out)
        }
        out.write("]}")
    }

    private func write(_ reason: Choice.Reason, _ out: inout Output) {
        func member(_ kind: String, _ name: String, _ value: String) {
            out.write("{\"kind\": \"\(kind)\", \"\(name)\": ")
            JSONWriter.string(value, &out)
            out.write("}")
        }
        switch reason {
        case .definition(let long): member("definition", "long", long)
        case .cue(let cue): member("cue", "cue", cue.description)
        case .field(let field): member("field", "field", field)
        case .partOfSpeech(let upos): member("upos", "upos", upos.tag)
        case .rule(let base): member("rule", "base", base)
        case .phrase, .name, .head, .number, .date, .commonest, .only: out.write("{\"kind\": \"\(reason)\"}")
        }
    }

    private func write(_ option: Choice.Option, _ out: inout Output) {
        out.write("{\"headword\": ")
        JSONWriter.string(option.sense.headword, &out)
        out.write(", \"upos\": \"\(option.upos.tag)\", \"glosses\": ")
        JSONWriter.strings(option.glosses, &out)
        if let cost = option.cost { out.write(", \"cost\": \(Self.decimal(cost))") }
        if !option.cues.isEmpty {
            out.write(", \"cues\": ")
            JSONWriter.strings(option.cues.map(\.description), &out)
        }
        out.write(", \"lexicon\": ")
        JSONWriter.string(option.sense.origin.lexicon, &out)
        out.write(", \"line\": \(option.sense.origin.line)}")
    }

    /// A number with two decimals.
    private static func decimal(_ value: Float) -> String {
        let hundredths = Int((value * 100).rounded())
        let digits = hundredths.magnitude % 100
        return "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100).\(digits < 10 ? "0" : "")\(digits)"
    }
}
