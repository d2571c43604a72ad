import Foundation
import PadanGloss
import PadanRender
import PadanText
import TestSupport
import Testing

/// The JSON formats keep their contract: offsets in Unicode scalars that give the texts back, tokens in order.
struct JSONTests {
    private struct Broken: Error, CustomStringConvertible {
        var description: String
    }
    private static let kinds: Set<String> = [
        "word", "name", "acronym", "number", "date", "punctuation", "symbol", "url",
    ]
    private static let tags = Set(UPOS.allCases.map(\.tag))

    private func object(_ json: some StringProtocol) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
        guard let object = value as? [String: Any] else { throw Broken(description: "no object") }
        return object
    }

    /// Checks one place and returns its offsets.
    private func place(_ item: [String: Any], in text: [Unicode.Scalar]) throws -> Range<Int> {
        guard let start = item["start"] as? Int, let end = item["end"] as? Int, let own = item["text"] as? String else {
            throw Broken(description: "no place in \(item)")
        }
        guard start >= 0, start < end, end <= text.count else {
            throw Broken(description: "\(start)-\(end) is outside")
        }
        guard Array(own.unicodeScalars) == Array(text[start..<end]) else {
            throw Broken(description: "\(own.debugDescription) is not what stands at \(start)-\(end)")
        }
        return start..<end
    }

    /// Checks one object; returns its text.
    @discardableResult
    private func check(_ object: [String: Any]) throws -> String {
        guard let text = object["text"] as? String, let tokens = object["tokens"] as? [[String: Any]],
            let terms = object["terms"] as? [[String: Any]]
        else { throw Broken(description: "text, tokens or terms are missing") }
        let scalars = Array(text.unicodeScalars)
        var starts: Set<Int> = [], ends: Set<Int> = []
        var at = 0
        for token in tokens {
            let range = try place(token, in: scalars)
            guard range.lowerBound >= at, !scalars[range].contains(where: \.properties.isWhitespace),
                scalars[at..<range.lowerBound].allSatisfy(\.properties.isWhitespace)
            else { throw Broken(description: "the token at \(range) is out of order") }
            at = range.upperBound
            starts.insert(range.lowerBound)
            ends.insert(range.upperBound)
            guard let kind = token["kind"] as? String, Self.kinds.contains(kind), let upos = token["upos"] as? String,
                Self.tags.contains(upos), let lemma = token["lemma"] as? String, let root = token["root"] as? String,
                !lemma.isEmpty, !root.isEmpty, let glosses = token["glosses"] as? [String], !glosses.contains(""),
                let parts = token["morphemes"] as? [[String: String]],
                parts.allSatisfy({ $0["form"]?.isEmpty == false && $0["gloss"] != nil })
            else { throw Broken(description: "\(token)") }
        }
        guard scalars[at...].allSatisfy(\.properties.isWhitespace) else {
            throw Broken(description: "an end without token")
        }
        at = 0
        for term in terms {
            let range = try place(term, in: scalars)
            guard range.lowerBound >= at, starts.contains(range.lowerBound), ends.contains(range.upperBound),
                let headword = term["headword"] as? String, !headword.isEmpty,
                let glosses = term["glosses"] as? [String], !glosses.isEmpty
            else { throw Broken(description: "\(term)") }
            at = range.upperBound
        }
        return text
    }

    @Test(arguments: Repository.articles)
    func anArticleKeepsTheContract(_ name: String) throws {
        let text = try Repository.article(name)
        let session = try HarborGlosser.shipped.get().session()
        let whole = try #require(session.render(text, as: "json"))
        #expect(try check(object(whole)) == text)
        let lines = try #require(session.render(text, as: "ndjson")).split(separator: "\n").map {
            try check(object($0))
        }
        #expect(lines == text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }

    @Test(arguments: 131...136 as ClosedRange<UInt64>)
    func anyTextKeepsTheContract(seed: UInt64) throws {
        let session = try HarborGlosser.session()
        for text in RandomText.texts(60, seed: seed) {
            let json = try #require(session.render(text, as: "json"))
            let read = try check(object(json))
            #expect(Array(read.utf8) == Array(text.utf8))
        }
    }

    @Test func hostileTextsAndLexiconsAreEscaped() throws {
        let session = try HarborGlosser.glosser(RenderedText.hostileLines).session()
        let json = try #require(session.render(RenderedText.hostile, as: "json"))
        #expect(try check(object(json)) == RenderedText.hostile)
        #expect(!json.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test func aTokenAndATermSayWhereTheirGlossIsFrom() throws {
        let session = try HarborGlosser.session()
        let object = try object(try #require(session.render("Kapal-kapal induk diluncurkan.", as: "json")))
        let tokens = try #require(object["tokens"] as? [[String: Any]])
        let launched = try #require(tokens.first { $0["text"] as? String == "diluncurkan" })
        #expect(launched["lemma"] as? String == "luncurkan" && launched["root"] as? String == "luncur")
        #expect(launched["upos"] as? String == "VERB" && launched["lexicon"] as? String == "pelabuhan")
        #expect((launched["glosses"] as? [String])?.first == "be launched")
        #expect((launched["morphemes"] as? [[String: String]])?.map { $0["form"] } == ["di-", "luncur", "-kan"])
        let term = try #require((object["terms"] as? [[String: Any]])?.first)
        #expect(term["headword"] as? String == "kapal induk" && term["domain"] as? String == "military")
        #expect(term["start"] as? Int == 0 && term["end"] as? Int == 17)
    }

    @Test func everyLineIsAnObjectAnEmptyOneToo() throws {
        let lines = try #require(try HarborGlosser.session().render("kapal\n\nrumah", as: "ndjson")).split(
            separator: "\n")
        #expect(try lines.map { try check(object($0)) } == ["kapal", "", "rumah"])
    }
}
