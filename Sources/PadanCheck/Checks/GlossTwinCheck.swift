import PadanLexicon
import PadanText

extension LexiconCheck {
    /// No gloss of a sense is another one again: the same, inflected, or in the other spelling.
    static let glossTwin = LexiconCheck(
        id: "gloss-twin", summary: "no gloss again in another form or spelling"
    ) { file, _ in
        file.senses.flatMap { sense in
            sense.glosses.enumerated().compactMap { i, gloss in
                sense.glosses[..<i].lazy.compactMap { first in
                    twin(first, gloss, sense.upos).map { "\"\(gloss)\" is \"\(first)\" \($0); one of them is enough" }
                }.first.map { file.finding("gloss-twin", .warning, $0, at: sense, column: .gloss) }
            }
        }
    }

    /// What one gloss is to another one; nil for two words of their own.
    private static func twin(_ a: String, _ b: String, _ upos: UPOS) -> String? {
        if a == b { return "again" }
        if a.folded == b.folded { return "with other capitals" }
        if EnglishForms.inflected(a, as: upos).contains(b) || EnglishForms.inflected(b, as: upos).contains(a) {
            return "in another form"
        }
        return EnglishForms.american(a) == EnglishForms.american(b) ? "in another spelling" : nil
    }
}
