import PadanText
import TestSupport
import Testing

/// What holds for the tokens of every text.
struct TokenPropertyTests {
    /// The first way in which a text breaks the rule that its tokens ascend, do not overlap, hold no white space, and
    /// have white space and nothing else between them; nil when it does not.
    private func fault(in text: String) -> String? {
        let bytes = Array(text.utf8)
        func string(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }
        func isSpace(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
        var at = 0
        for token in Tokenizer().tokens(of: text) {
            guard token.start >= at, token.end > token.start, token.end <= bytes.count else {
                return "token \(token) comes after byte \(at)"
            }
            if !isSpace(string(at, token.start)) { return "\(string(at, token.start).debugDescription) is in no token" }
            let inside = string(token.start, token.end)
            if inside.unicodeScalars.contains(where: { $0.properties.isWhitespace }) {
                return "\(inside.debugDescription) holds white space"
            }
            if !inside.utf8.elementsEqual(bytes[token.start..<token.end]) { return "token \(token) cuts a character" }
            at = token.end
        }
        return isSpace(string(at, bytes.count)) ? nil : "\(string(at, bytes.count).debugDescription) is in no token"
    }

    @Test(arguments: Repository.articles)
    func articlesAreTheirTokensAndSpace(_ name: String) throws {
        let text = try Repository.article(name)
        #expect(Tokenizer().tokens(of: text).count > 200)
        #expect(fault(in: text) == nil)
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func anyTextIsItsTokensAndSpace(seed: UInt64) {
        for text in RandomText.texts(400, seed: seed) { #expect(fault(in: text) == nil, "\(text.debugDescription)") }
    }

    @Test(arguments: Repository.articles)
    func bothPathsAgreeOnArticles(_ name: String) throws {
        let text = try Repository.article(name)
        #expect(Tokenizer().tokens(of: text) == Tokenizer(usesFastPath: false).tokens(of: text))
    }

    @Test(arguments: 11...18 as ClosedRange<UInt64>)
    func bothPathsAgreeOnAnyText(seed: UInt64) {
        let fast = Tokenizer(), full = Tokenizer(usesFastPath: false)
        for text in RandomText.texts(400, seed: seed) {
            #expect(fast.tokens(of: text) == full.tokens(of: text), "\(text.debugDescription)")
        }
    }

    @Test func aTextOfLettersHasTheSegmentsOfICU() {
        var random = SeededGenerator(seed: 5)
        let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFéüñßàçøжяωאب")
        for _ in 0..<500 {
            var text = ""
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                for _ in 0..<Int.random(in: 1...9, using: &random) { text.append(random.pick(letters)) }
                text += random.pick([" ", "  ", "\n", "\u{A0}"])
            }
            let bytes = Array(text.utf8)
            var segments: [String] = []
            var start = 0
            for end in bytes.wordEnds {
                let segment = String(decoding: bytes[start..<end], as: UTF8.self)
                if !segment.allSatisfy(\.isWhitespace) { segments.append(segment) }
                start = end
            }
            #expect(Tokenizer().pieces(of: text).map(\.text) == segments, "\(text.debugDescription)")
        }
    }

    @Test func tokensComeAfterThoseThatAreThere() {
        let bytes = Array("dua kata".utf8)
        var tokens = [Token(0, 1, .symbol)]
        Tokenizer().tokenize(bytes.span, into: &tokens)
        #expect(tokens == [Token(0, 1, .symbol), Token(0, 3, .word), Token(4, 8, .word)])
    }

    @Test(arguments: ["a", "1-", "a@", "a.", "#", "@a.", "1/", "a-a@", "'", "a'", "“", "1.", "A&", "www.", "-", "🙂"])
    func aHugeRunWithoutSpaceIsCutToo(_ unit: String) {
        #expect(fault(in: String(repeating: unit, count: 20_000)) == nil)
    }
}
