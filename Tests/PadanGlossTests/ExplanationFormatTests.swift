import Foundation
import PadanRender
import Testing

/// The reasons in the formats that can tell them, and nothing of them where nobody asks.
struct ExplanationFormatTests {
    private static let text = "Mereka mengambil bisa ular itu. Kapal Guru Tinggi (KGT) lama.\nKapal induk besar.\n"

    private func rendered(_ format: String, explains: Bool = true, width: Int = 80) throws -> String {
        let session = try HarborGlosser.session()
        return try #require(session.render(Self.text, as: format, RenderOptions(width: width, explains: explains)))
    }

    @Test func belowEachSentenceTheTextSaysWhy() throws {
        #expect(
            try rendered("text", width: 60).hasPrefix(
                """
                Mereka [they] mengambil [take] bisa [venom] ular [snake] itu [that].
                    Mereka     the only sense; pelabuhan:66
                    mengambil  the only sense; pelabuhan:63
                    bisa       ular directly behind (>ular); noun by its
                               neighbors; pelabuhan:20
                               or can (aux, +1.5)
                    ular       the only sense; pelabuhan:81
                    itu        the only sense; pelabuhan:38

                Kapal
                """))
    }

    @Test func noLineOfTheReasonsIsWider() throws {
        for width in [40, 60, 80] {
            let lines = try rendered("text", width: width).split(separator: "\n").filter { $0.hasPrefix("    ") }
            #expect(!lines.isEmpty && lines.allSatisfy { $0.count <= width })
        }
    }

    @Test func theTextStaysInItsOrder() throws {
        let kept = try rendered("text").split(separator: "\n").filter { !$0.hasPrefix("    ") }.joined(separator: " ")
        #expect(kept.replacing(#/ \[[^\]]*\]/#, with: "") == Self.text.split(separator: "\n").joined(separator: " "))
    }

    private func tokens(explains: Bool) throws -> [[String: Any]] {
        let json = try rendered("json", explains: explains)
        let object = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let lists = try ["tokens", "terms"].map { try #require(object[$0] as? [[String: Any]]) }
        return lists.flatMap { $0 }
    }

    @Test func jsonHasTheReasonsAndTheOthers() throws {
        let tokens = try tokens(explains: true)
        let venom = try #require(tokens.first { $0["text"] as? String == "bisa" }?["why"] as? [String: Any])
        let reasons = try #require(venom["reasons"] as? [[String: String]])
        #expect(reasons == [["kind": "cue", "cue": ">ular"], ["kind": "upos", "upos": "NOUN"]])
        #expect(venom["cost"] as? Double == -1.5 && (venom["file"] as? String)?.hasSuffix("/pelabuhan.tsv") == true)
        let others = try #require(venom["others"] as? [[String: Any]])
        #expect(others.count == 1 && others.first?["glosses"] as? [String] == ["can", "be able to"])
        #expect(others.first?["cost"] as? Double == 0 && others.first?["upos"] as? String == "AUX")
        #expect(others.first?["lexicon"] as? String == "pelabuhan" && others.first?["line"] as? Int == 19)
        let carrier = try #require(tokens.last?["why"] as? [String: Any])
        #expect(carrier["reasons"] as? [[String: String]] == [["kind": "phrase"]])
        let short = try #require(tokens.last { $0["text"] as? String == "KGT" }?["why"] as? [String: Any])
        #expect((short["reasons"] as? [[String: String]])?.first?["long"] == "Kapal Guru Tinggi")
    }

    @Test func everyWordSaysWhyOnlyWhenAsked() throws {
        #expect(try tokens(explains: true).allSatisfy { $0["why"] != nil || $0["kind"] as? String == "punctuation" })
        #expect(try tokens(explains: false).allSatisfy { $0["why"] == nil })
        let lines = try rendered("ndjson").split(separator: "\n").filter { !$0.hasPrefix("{\"text\": \"\"") }
        #expect(lines.count == 2 && lines.allSatisfy { $0.contains("\"why\": {\"reasons\": [") })
    }

    @Test func thePageHasTheOtherSensesAlwaysAndTheReasonsWhenAsked() throws {
        let plain = try rendered("html", explains: false), full = try rendered("html")
        #expect(plain.contains("<small class=\"o\">or can (aux)</small>") && !plain.contains("only sense"))
        #expect(full.contains("<small class=\"o\">or can (aux, +1.5)</small>"))
        #expect(full.contains("ular directly behind (&gt;ular); noun by its neighbors; pelabuhan:20"))
    }

    @Test func theFormatsThatExplainSaySo() {
        #expect(Renderers.all.filter { $0.canExplain }.map { $0.name } == ["text", "html", "json", "ndjson"])
    }
}
