import PadanText
import TestSupport
import Testing

@testable import PadanLexicon

/// Look-up from English, by prefix and by likeness.
struct SearchTests {
    private let index: LexiconIndex

    init() throws {
        index = try #require(
            SmallLexicon.index(
                """
                air|noun|water
                air mata|noun|tear
                kapal|noun|ship; vessel
                kapal induk|noun|aircraft carrier; carrier
                kapal selam|noun|submarine
                kapal selam nuklir|noun|nuclear submarine
                kapur|noun|lime; chalk
                membawa|verb|carry; bring
                pengangkut|noun|carrier
                pesawat|noun|aircraft; plane
                tanda air|noun|watermark; water mark
                """))
    }

    private func keys(_ ids: [VocabularyID]) -> [String] { ids.map { index.key(of: $0) } }

    private func english(_ term: String) -> [String] {
        index.senses(english: term).map { "\(index.headword(of: $0.sense)) \($0.place)\($0.isWhole ? "" : " in it")" }
    }

    @Test func aWholeGlossComesBeforeAPartOfOne() {
        #expect(english("carrier") == ["pengangkut 0", "kapal induk 1", "kapal induk 0 in it"])
        #expect(english("Water") == ["air 0", "tanda air 1 in it"])
        #expect(english("aircraft") == ["pesawat 0", "kapal induk 0 in it"])
        #expect(english("nuclear submarine") == ["kapal selam nuklir 0"])
        #expect(english("vessel") == ["kapal 1"])
    }

    @Test(arguments: ["", "kapal", "wat", "of", "aircraft  carrier", "zebra"])
    func whatNoGlossHoldsIsNotFound(_ term: String) {
        #expect(english(term).isEmpty)
    }

    @Test(arguments: [
        ("kap", ["kapal", "kapal induk", "kapal selam", "kapal selam nuklir", "kapur"]),
        ("kapal s", ["kapal selam", "kapal selam nuklir"]),
        ("kapur", ["kapur"]), ("x", []), ("zzz", []),
    ])
    func headwordsBeginWithAPrefix(_ prefix: String, _ expected: [String]) {
        #expect(keys(index.headwords(withPrefix: prefix)) == expected)
    }

    @Test func prefixesLeaveOutWordsThatAreNoHeadwords() {
        #expect(keys(index.headwords(withPrefix: "induk")) == [])
        #expect(index.headwords(withPrefix: "").count == 11)
        #expect(keys(index.headwords(withPrefix: "", limit: 2)) == ["air", "air mata"])
    }

    /// A misspelt word, and the headword that has to come first.
    private static let misspelt: [(String, String)] = [
        ("ari", "air"), ("airr", "air"), ("ir", "air"), ("kapl", "kapal"), ("kapak", "kapal"), ("kpaal", "kapal"),
        ("kaoak", "kapal"), ("pesswatt", "pesawat"), ("pesawat", "pesawat"), ("pengankgut", "pengangkut"),
        ("kapal seam", "kapal selam"), ("kpal indk", "kapal induk"), ("kapal selma nukir", "kapal selam nuklir"),
        ("kpal slam nukilr", "kapal selam nuklir"),
    ]

    @Test(arguments: misspelt)
    func aMisspeltWordIsNearItsHeadword(_ word: String, _ headword: String) {
        #expect(keys(index.headwords(near: word)).first == headword)
    }

    @Test(arguments: ["", "xyz", "aqwr", "kepolisian", "kpl selm nuklr", String(repeating: "a", count: 100)])
    func whatIsTooFarIsNotOffered(_ word: String) {
        #expect(index.headwords(near: word).isEmpty)
    }

    @Test func theNearestComeFirstAndNoMoreThanTheLimit() {
        #expect(keys(index.headwords(near: "kapar")).prefix(2) == ["kapal", "kapur"])
        #expect(index.headwords(near: "kapar", limit: 1).count == 1)
    }

    /// The distance by its definition, to hold the fast one against.
    private func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in 0...a.count { rows[i][0] = i }
        for j in 0...b.count { rows[0][j] = j }
        for i in a.indices {
            for j in b.indices {
                var d = min(rows[i][j + 1] + 1, rows[i + 1][j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { d = min(d, rows[i - 1][j - 1] + 1) }
                rows[i + 1][j + 1] = d
            }
        }
        return rows[a.count][b.count]
    }

    @Test(arguments: 0...3)
    func theDistanceIsThatOfItsDefinition(_ most: Int) {
        var random = SeededGenerator(seed: 61)
        for _ in 0..<400 {
            let word = (0..<Int.random(in: 1...9, using: &random)).map { _ in random.pick(Array("abc".utf8)) }
            var measure = EditDistance(to: word, atMost: most)
            for _ in 0..<3 {
                let other = (0..<Int.random(in: 0...9, using: &random)).map { _ in random.pick(Array("abc".utf8)) }
                let expected = distance(word, other)
                #expect(measure.measure(other) == (expected <= most ? expected : nil), "\(word) \(other)")
            }
        }
    }
}
