import PadanGloss
import PadanMorphology
import PadanText

/// CoNLL-U of Universal Dependencies: the root as LEMMA, the part of speech, `Gloss=` in MISC.
///
/// `MSeg` and `MGloss` have the morphemes of a word and their glosses, as many in one as in the other, joined by `-`, a
/// clitic by `=`, and several words under one morpheme by a full stop (universaldependencies.org/misc.html).
struct CoNLLURenderer: Renderer {
    static let name = "conllu"
    static let summary = "CoNLL-U, with the root as LEMMA and Gloss= in MISC"

    private let labels: LabelSet
    private var number = 0

    init(_ options: RenderOptions) { labels = options.labels }

    mutating func render(_ gloss: GlossedText, _ out: inout Output) {
        for sentence in gloss.sentences {
            number += 1
            let range = ByteRange(
                gloss.tokens[sentence.lowerBound].range.start, gloss.tokens[sentence.upperBound - 1].range.end)
            out.line("# sent_id = \(number)")
            out.line("# text = \(Self.flat(gloss.text(range)))")
            gloss.forEachUnit(sentence) { unit in
                for i in unit.tokens { out.line(row(i, gloss, sentence, i == unit.tokens.lowerBound ? unit : nil)) }
            }
            out.line()
        }
    }

    private func row(_ i: Int, _ gloss: GlossedText, _ sentence: Range<Int>, _ unit: GlossUnit?) -> String {
        let word = gloss.word(i)
        let token = gloss.tokens[i]
        let text = gloss.text(of: i)
        var misc: [String] = []
        let first = word?.glosses.first ?? gloss.glosses(ofNumber: i).first ?? ""
        if !first.isEmpty { misc.append("Gloss=\(Self.value(first))") }
        if let unit, unit.tokens.count > 1, !unit.gloss.isEmpty {
            misc.append("Term=\(unit.tokens.count):\(Self.value(unit.gloss))")
        }
        if let word, word.morphemes.count > 1 {
            let tiers = MorphemeTiers(gloss, token: i, labels)
            misc.append("MSeg=\(Self.morphemes(tiers.segmentation))")
            misc.append("MGloss=\(Self.morphemes(tiers.labels))")
        }
        if i + 1 < sentence.upperBound, gloss.tokens[i + 1].range.start == token.range.end {
            misc.append("SpaceAfter=No")
        }
        let lemma = token.upos == .propn ? text : word?.root ?? text
        let columns = [
            String(i - sentence.lowerBound + 1), text, lemma, token.upos.tag, "_", "_", "_", "_", "_",
            misc.isEmpty ? "_" : misc.joined(separator: "|"),
        ]
        return columns.map(Self.flat).joined(separator: "\t")
    }

    /// A value of MISC: no bar, no white space; words joined by a hyphen.
    private static func value(_ text: String) -> String {
        text.isEmpty ? "_" : text.map { $0 == " " ? "-" : $0 == "|" ? "/" : String($0) }.joined()
    }

    /// The documentation of Universal Dependencies has no mark for reduplication.
    private static func morphemes(_ line: String) -> String { value(String(line.map { $0 == "~" ? "-" : $0 })) }

    private static func flat(_ text: String) -> String {
        String(text.map { $0.isNewline || $0 == "\t" || $0 == "\u{A0}" ? " " : $0 })
    }
}
