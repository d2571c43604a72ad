import Foundation
import TestSupport
import Testing

@testable import padan

/// Documents as JSON lines.
struct DocumentTests {
    @Test func membersAreCarriedThroughAsTheyStand() throws {
        let lines = """
            {"id": 1e400, "text": "Kapal\\u00a0besar.", "meta": {"a": [1, 2.50, null, true, {}]}, "z": "\\ud83d\\ude42"}

            {"text":"Rumah \\"lama\\" \\ud83d\\ude42 guru","tokens":3}
            """
        let outcome = try Installation().padan(
            "gloss", "--input", "ndjson", "-f", "ndjson", input: lines.replacing("\n", with: "\r\n"))
        #expect(outcome.status == 0 && outcome.complaints == "")
        let found = outcome.text.split(separator: "\n")
        #expect(found.count == 2)
        #expect(
            found[0].hasPrefix(
                "{\"id\": 1e400, \"text\": \"Kapal\\u00a0besar.\", \"meta\": {\"a\": [1, 2.50, null, true, {}]}, \"z\": \"\\ud83d\\ude42\", \"tokens\": [{\"start\": 0, \"end\": 5,"
            ))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(found[1].utf8)) as? [String: Any])
        let tokens = try #require(object["tokens"] as? [[String: Any]])
        #expect(tokens.compactMap { $0["text"] as? String } == ["Rumah", "\"", "lama", "\"", "🙂", "guru"])
        #expect(tokens.compactMap { $0["start"] as? Int } == [0, 6, 7, 11, 13, 15])
    }

    @Test func theTextIsInTheMemberThatIsNamed() throws {
        let outcome = try Installation().padan(
            "gloss", "--input", "ndjson", "--format", "ndjson", "--text-field", "isi",
            input: "{\"text\": 5, \"isi\": \"Rumah.\"}")
        #expect(outcome.text.hasPrefix("{\"text\": 5, \"isi\": \"Rumah.\", \"tokens\": [{\"start\": 0"))
    }

    @Test func aBrokenLineIsReportedAndLeftOut() throws {
        let installation = try Installation()
        try installation.folder.write(
            "d.ndjson",
            """
            {"text": "Rumah."}
            {"text": 5}

            rusak
            {"text": "Kapal."} x
            {"text": "Guru.", "n": 01}
            {"text": "Kota."}

            """)
        let outcome = try installation.padan("gloss", "--input", "ndjson", "-f", "ndjson", "d.ndjson")
        #expect(outcome.status == 1)
        #expect(outcome.text.split(separator: "\n").count == 2)
        #expect(
            outcome.complaints == """
                padan: d.ndjson:2:1: error: the object has no string called "text"; left out. [document]
                padan: d.ndjson:4:1: error: no JSON object: expected an object; left out. [document]
                padan: d.ndjson:5:20: error: no JSON object: expected nothing behind the object; left out. [document]
                padan: d.ndjson:6:25: error: no JSON object: expected a comma or a closing brace; left out. [document]

                """)
    }

    @Test func eachDocumentIsATextOfItsOwn() throws {
        let define = "Kemarin Kapal Guru Tinggi (KGT) berlayar.", use = "KGT besar."
        let input = [define, use].map { "{\"text\": \"\($0)\"}" }.joined(separator: "\n")
        let alone = try Installation().padan(
            "gloss", "--input", "ndjson", "-f", "ndjson", input: "{\"text\": \"\(use)\"}")
        let both = try Installation().padan("gloss", "--input", "ndjson", "-f", "ndjson", input: input)
        #expect(both.text.hasSuffix(alone.text))
    }

    @Test(arguments: [
        "{", "{}", "[]", "{\"text\"}", "{\"text\": \"a}", "{\"text\": \"\\x\"}", "{\"text\": \"\\u12g4\"}",
        "{\"text\": \"a\",}", "{\"text\": \"a\", \"n\": +1}", "{\"text\": \"a\", \"n\": 1.}", "{\"text\": \"a\tb\"}",
        "{\"text\": \"a\", \"n\": tru}", "{'text': 'a'}", "{\"text\": null}", "{\"text\": \"a\", \"n\": [1 2]}",
        "{\"text\": \"a\", \"n\": 1e}", "\"text\"", "{\"text\" \"a\"}",
    ])
    func whatIsNoDocumentIsFound(_ line: String) {
        #expect(throws: DocumentReader.Fault.self) {
            try DocumentReader(textField: "text").read(Array(line.utf8))
        }
    }

    @Test func whatIsAJSONObjectIsRead() throws {
        for line in [
            "{\"text\": \"a\", \"n\": -0.5e+10}", " { \"a\" : [ ] , \"text\" : \"\" } ", "{\"text\":\"\\\\ \\/ \\b\"}",
            "{\"te\\u0078t\": \"x\"}", "{\"text\": \"\\ud800 x\"}",
        ] {
            let document = try #require(try DocumentReader(textField: "text").read(Array(line.utf8)))
            // Half a surrogate pair is U+FFFD here, and nothing in Foundation.
            let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            if let text = object?["text"] as? String { #expect(String(decoding: document.text, as: UTF8.self) == text) }
        }
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: DocumentReader.Fault.self) {
            try DocumentReader(textField: "text").read(Array("{\"text\": \"a\", \"n\": \(deep)".utf8))
        }
    }

    @Test func documentsGoWithNDJSONOnly() throws {
        let outcome = try Installation().padan("gloss", "--input", "ndjson", input: "{\"text\": \"Rumah.\"}")
        #expect(outcome.status == 2 && outcome.complaints.contains("--input ndjson goes with --format ndjson"))
    }
}
