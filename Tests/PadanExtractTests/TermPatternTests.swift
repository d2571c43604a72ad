import PadanExtract
import PadanText
import Testing

/// Each pattern finds the phrase that it names as its example.
struct TermPatternTests {
    @Test(arguments: TermPattern.all.map(\.example))
    func theExampleIsFound(_ example: String) throws {
        var classes: [Substring: UPOS] = [:]
        for pattern in TermPattern.all {
            for (word, upos) in zip(pattern.example.split(separator: " "), pattern.classes) { classes[word] = upos }
        }
        let lines = classes.sorted { $0.key < $1.key }.map { "\($0.key)|\($0.value.name)|word" }
        let extractor = try SmallExtractor(lines.joined(separator: "\n"))
        let found = extractor.candidates(blocks: [["\(example).\n\(example).\n"]])
        #expect(found.first?.sense.headword == example)
        #expect(found.first?.kind == .term && found.first?.count == 2)
    }

    @Test func patternsDiffer() {
        #expect(Set(TermPattern.all.map(\.classes)).count == TermPattern.all.count)
        for pattern in TermPattern.all {
            #expect(pattern.example.split(separator: " ").count == pattern.classes.count)
            #expect(pattern.classes.first == .noun)
        }
    }
}
