import PadanGloss
import Testing

/// One question, in either language and any form.
struct LookupTests {
    private func look(_ query: String) throws -> Lookup { Lookup(query, in: try HarborGlosser.session()) }

    private static let indonesian: [(String, String, String)] = [
        ("kapal", "kapal", "ship"), ("Kapal", "kapal", "ship"), ("diluncurkan", "meluncurkan", "be launched"),
        ("anak-anak", "anak", "children"), ("rudal antipesawatnya", "rudal antipesawat", "its anti-aircraft missile"),
        ("kapal-kapal induk", "kapal induk", "aircraft carriers"),
        ("Dewan Keamanan", "Dewan Keamanan", "Security Council"),
        ("AS", "AS", "United States"), ("KTP-nya", "KTP", "its identity card"), ("pembaca", "membaca", "reader"),
        ("gencatan\u{A0}senjata", "gencatan senjata", "ceasefire"), ("dll.", "dll.", "etc."),
    ]

    @Test(arguments: indonesian)
    func anIndonesianTermInAnyForm(_ query: String, _ headword: String, _ gloss: String) throws {
        let result = try look(query)
        #expect(result.indonesian.first?.sense.headword == headword)
        #expect(result.indonesian.first?.glosses.first == gloss)
        #expect(!result.isEmpty && result.suggestions.isEmpty)
    }

    @Test(arguments: [
        ("ceasefire", "gencatan senjata"), ("Truce", "gencatan senjata"), ("aircraft carrier", "kapal induk"),
        ("to launch", "meluncurkan"), ("carrier", "kapal induk"), ("battlefield", "medan perang"),
        ("Teachers", "guru"), ("teacher", "guru"), ("launched", "meluncurkan"), ("released", "meluncurkan"),
    ])
    func anEnglishTerm(_ query: String, _ headword: String) throws {
        let result = try look(query)
        #expect(result.english.first?.sense.headword == headword)
        #expect(!result.isEmpty && result.indonesian.isEmpty)
    }

    @Test func allSensesAnswer() throws {
        #expect(try look("bisa").indonesian.map { $0.glosses.first } == ["can", "venom"])
    }

    @Test func theTraceTellsHowTheFormCameAbout() throws {
        let answer = try #require(try look("diluncurkan").indonesian.first)
        #expect(answer.trace.map(\.form) == ["di-", "luncur", "-kan"])
        #expect(try look("kapal").indonesian.first?.trace.map(\.form) == [])
        #expect(try look("pembaca").indonesian.first?.isByRule == true)
    }

    @Test(arguments: [
        ("gencatan senjatta", "gencatan senjata"), ("meluncrkan", "meluncurkan"), ("pelabuan", "pelabuhan"),
    ])
    func aMisspeltTermHasSuggestions(_ query: String, _ headword: String) throws {
        let result = try look(query)
        #expect(result.isEmpty)
        #expect(result.suggestions.first?.sense.headword == headword)
    }

    @Test func anUnknownPhraseIsAnsweredWordByWord() throws {
        let result = try look("kapal tinggi")
        #expect(result.isEmpty)
        #expect(result.parts.map { $0.glosses.first } == ["ship", "high"])
    }

    @Test(arguments: ["", "qqqqqqqq", "...", "🙂", "7", "\u{0}", "22/3/2025"])
    func whatNobodyKnowsHasNoAnswer(_ query: String) throws {
        let result = try look(query)
        #expect(result.isEmpty && result.suggestions.isEmpty)
    }

    @Test func noMoreThanTheLimit() throws {
        let lines = (0..<50).map { "kata\($0)|noun|thing number \($0)" }.joined(separator: "\n")
        let session = try HarborGlosser.glosser(lines).session()
        #expect(Lookup("thing", in: session).english.count == 20)
        #expect(Lookup("thing", in: session, limit: 3).english.count == 3)
        #expect(Lookup("kata", in: session).suggestions.count == 5)
    }
}
