import PadanCheck
import Testing

/// A first gloss that a table of translations speaks against is noted.
struct EvidenceCheckTests {
    private static let lexicon = CheckedLexicon(
        """
        air|noun|liquid; water
        besar|adj|big
        ekonomi|noun|economy
        harga|noun|price
        kali|part|maybe
        KTP|noun|identity card||abbreviation
        meluncurkan|verb|launch|luncur
        semifinal|noun|semifinal
        """)

    private func notes(_ row: String) -> [String] {
        let table = "form|zipf|count|translations\n\(row)\n"
        return Self.lexicon.with(evidence: table).findings("evidence").map { "\($0.line ?? 0): \($0.message)" }
    }

    @Test(arguments: [
        "harga|5|400|price 0.8; cost 0.1", "harga|5|400|cost 0.4; price 0.3", "harga|5|400|harga 0.7; cost 0.1",
        "harga|5|400|the 0.6; cost 0.1", "harga|5|30|cost 0.9", "harga|5|400|cost 0.3",
        "diluncurkan|5|400|launch 0.9", "ekonomi|5|400|economic 0.7", "besar|5|400|bigger 0.7",
        "semifinal|5|400|semi-final 0.9", "kali|5|400|time 0.9", "ktp|5|400|document 0.9", "lain|5|400|other 0.9",
    ])
    func passes(_ row: String) {
        #expect(notes(row) == [])
    }

    @Test func finds() {
        #expect(
            notes("air|5|400|water 0.8; liquid 0.1")
                == ["2: air (400 times) is \"liquid\", and is translated by water 0.8, liquid 0.1"])
        #expect(
            notes("diluncurkan|5|400|release 0.8")
                == ["8: diluncurkan (400 times) is \"be launched\", and is translated by release 0.8"])
    }

    @Test func withoutATableNothingIsFound() {
        #expect(Self.lexicon.findings("evidence") == [])
    }

    @Test func aLineThatCannotBeReadIsTold() {
        let table = "form|zipf|count|translations\nair|5|many|water 0.8\nharga|5|2|cost\nbesar|5||\nkali|5|7|time 1"
        let context = Self.lexicon.with(evidence: table).context
        #expect(context.evidence?.rows.map(\.form) == ["besar", "kali"])
        #expect(context.findings.map(\.line) == [2, 3])
        #expect(context.findings.map(\.check) == ["evidence", "evidence"])
    }
}
