import PadanText
import TestSupport
import Testing

@testable import PadanLexicon

/// The phrases of an index as a tree of words.
struct PhraseTreeTests {
    @Test func aPhraseEndsAtItsNode() throws {
        let index = try #require(
            SmallLexicon.index(
                "Dewan Keamanan|propn|Security Council\ndewan|noun|council\nDewan Keamanan PBB|propn|UNSC"))
        #expect(index.phrase("dewan", "keamanan") == "dewan keamanan")
        #expect(index.phrase("dewan", "keamanan", "pbb") == "dewan keamanan pbb")
        #expect(index.phrase("dewan") == nil)
        #expect(index.phrase("keamanan", "dewan") == nil)
        #expect(index.phrase("dewan", "pbb") == nil)
        #expect(index.phrase("dewan", "keamanan", "pbb", "dewan") == nil)
    }

    @Test func marksAndNumbersInsideAPhraseAreWordsOfIt() throws {
        let index = try #require(SmallLexicon.index("AS-Korsel|propn|x\nPerang Dunia 2|propn|WW2\nS1 (gelar)|noun|y"))
        #expect(index.phrase("as", "-", "korsel") == "as - korsel")
        #expect(index.phrase("perang", "dunia", "2") == "perang dunia 2")
        #expect(index.phrase("s1", "(", "gelar", ")") == "s1 ( gelar )")
    }

    @Test func twoSpellingsOfAPhraseAreOne() throws {
        let index = try #require(SmallLexicon.index("kerja sama|noun|cooperation\nKerja  Sama|noun|Cooperation"))
        #expect(index.answers("kerja sama").count == 2)
        #expect(index.phrase("kerja", "sama") == "kerja sama")
    }

    @Test func everyPhraseOfManyIsFoundAndNoOther() throws {
        var random = SeededGenerator(seed: 71)
        let words = (0..<60).map { "k\($0)a" }
        var phrases: Set<[String]> = []
        for _ in 0..<2000 {
            phrases.insert((0..<Int.random(in: 2...4, using: &random)).map { _ in random.pick(words) })
        }
        let lines = phrases.map { "\($0.joined(separator: " "))|noun|x" }.joined(separator: "\n")
        let index = try #require(SmallLexicon.index(lines))
        func phrase(_ words: [String]) -> String? {
            var node: UInt32 = 0
            for word in words {
                guard let id = index.find(word), let child = index.phraseChild(node, id) else { return nil }
                node = child
            }
            return index.phrase(at: node).map { index.key(of: $0.id) }
        }
        for words in phrases { #expect(phrase(words) == words.joined(separator: " ")) }
        for _ in 0..<2000 {
            let other = (0..<Int.random(in: 1...4, using: &random)).map { _ in random.pick(words) }
            #expect((phrase(other) != nil) == phrases.contains(other))
        }
    }

    @Test func aNodeThatIsNotThereIsNoPhrase() throws {
        let index = try #require(SmallLexicon.index("kerja sama|noun|cooperation"))
        #expect(index.phrase(at: 0) == nil)
        #expect(index.phrase(at: 99_999) == nil)
        #expect(index.phrase(at: .max) == nil)
        #expect(index.phraseChild(99_999, 0) == nil)
        #expect(index.phraseChild(0, .max) == nil)
    }
}
