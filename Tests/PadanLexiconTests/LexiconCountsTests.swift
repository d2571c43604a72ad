import PadanCheck
import Testing

/// Headwords count once, senses each, terms when they have more than one word.
struct LexiconCountsTests {
    @Test func counts() {
        let senses = SmallLexicon.file(
            """
            air|noun|water
            air|noun|juice
            Air|propn|Air
            air mata|noun|tear
            kupu-kupu|noun|butterfly
            """
        ).senses
        let counts = LexiconCounts(senses)
        #expect(counts.headwords == 4 && counts.senses == 5 && counts.terms == 1)
        #expect(LexiconCounts([]).headwords == 0)
    }
}
