import PadanGloss
import PadanMorphology
import TestSupport
import Testing

@testable import PadanRender

/// Both lines of an interlinear gloss have the same boundaries, whatever the text.
struct MorphemeTierTests {
    private func boundaries(_ line: String) -> String { line.filter { "-=~".contains($0) } }

    private func check(_ gloss: GlossedText) {
        for labels in LabelSet.allCases {
            for i in gloss.tokens.indices {
                let tiers = MorphemeTiers(gloss, token: i, labels)
                #expect(
                    boundaries(tiers.segmentation) == boundaries(tiers.labels),
                    "\(gloss.text(of: i)): \(tiers.segmentation) \(tiers.labels)")
                #expect(!tiers.labels.contains { $0.isWhitespace } || tiers.segmentation.contains { $0.isWhitespace })
                #expect(!tiers.pieces.contains { $0.label.isEmpty || $0.morpheme.text.isEmpty })
            }
        }
    }

    @Test(arguments: Repository.articles)
    func allFormsOfAnArticle(_ name: String) throws {
        check(try HarborGlosser.shipped.get().session().gloss(try Repository.article(name)))
    }

    @Test(arguments: 81...84 as ClosedRange<UInt64>)
    func anyText(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let session = try HarborGlosser.shipped.get().session()
        let parts =
            AffixRule.all.flatMap { $0.right.map(\.form) } + ["-", "~", "=", "--", "1960-an", "non-", "-nya", "a-b-c"]
        for _ in 0..<40 {
            let words = (0..<6).map { _ in random.pick(parts) + random.pick(["", "-", "nya", "-ku", "-kan", "~", "=x"])
            }
            check(session.gloss(words.joined(separator: " ")))
            check(session.gloss(RandomText.text(pieces: 30, using: &random)))
        }
    }

    /// The pieces have the letters of the text, apart from the consonant that a nasal took the place of.
    @Test(arguments: Repository.articles)
    func thePiecesSpellTheWord(_ name: String) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(try Repository.article(name))
        for i in gloss.tokens.indices where gloss.word(i) != nil {
            let text = gloss.text(of: i).filter { !"-=~".contains($0) }
            var rest = text[...]
            for letter in gloss.morphemes(of: i).map(\.text).joined() where rest.first == letter { rest.removeFirst() }
            #expect(rest.isEmpty, "\(text): \(gloss.morphemes(of: i).map(\.form))")
        }
    }
}
