import PadanGloss
import Testing

/// Texts that are no running prose: headings, lists, tables, captions, datelines, messages.
struct TextKindTests {
    private static let lexicon = """
        beras|noun|rice
        bilang|verb|say
        datang|verb|come
        di|adp|in
        foto|noun|photo
        gula|noun|sugar
        harga|noun|price
        induk|noun|parent
        Jakarta|propn|Jakarta
        kapal|noun|ship
        kapal induk|noun|aircraft carrier
        kiri|adj|left
        kota|noun|city
        naik|verb|rise
        nama|noun|name
        pulang|verb|go home
        wali kota|noun|mayor
        """

    /// The glosses of the words that have one, and the terms.
    private func shown(_ text: String) throws -> [String] {
        let gloss = try HarborGlosser.glosser(Self.lexicon).session().gloss(text)
        return gloss.tokens.indices.compactMap { gloss.word($0)?.glosses.first } + gloss.shownTerms
    }

    @Test(
        arguments: [
            // A heading has no stop; the next line begins anew.
            ("Harga Beras\n\nKapal datang.", ["price", "rice", "ship", "come"]),
            ("Kapal\nInduk datang.", ["ship", "parent", "come"]),
            // Lists.
            ("1. Kapal\n2. Induk", ["ship", "parent"]), ("- Kapal\n- Induk", ["ship", "parent"]),
            ("a) Beras\nb) Gula", ["rice", "sugar"]),
            // Tables pasted as text: nothing goes from column to column.
            ("Nama\tKapal\tInduk", ["name", "ship", "parent"]), ("Nama   Kapal   Induk", ["name", "ship", "parent"]),
            ("Harga\t20\tribu", ["price"]),
            // A wide space inside a phrase is no column.
            ("kapal  induk", ["ship", "parent", "kapal  induk = aircraft carrier"]),
            // Quotations inside a quotation.
            (
                "\"Harga naik, 'Pulang', bilang wali kota.\"",
                ["price", "rise", "go home", "say", "city", "wali kota = mayor"]
            ),
            (
                "“Harga naik, ‘Pulang’, bilang wali kota.”",
                ["price", "rise", "go home", "say", "city", "wali kota = mayor"]
            ),
            // Datelines: what follows the dash begins a sentence.
            ("JAKARTA - Harga beras naik.", ["Jakarta", "price", "rice", "rise", "JAKARTA = Jakarta"]),
            ("Jakarta, WARTA.com - Harga beras naik.", ["Jakarta", "price", "rice", "rise", "Jakarta = Jakarta"]),
            ("JAKARTA (Zenda) — Harga naik.", ["Jakarta", "price", "rise", "JAKARTA = Jakarta"]),
            // A caption.
            (
                "Foto: Wali kota Zulvan Markesh (kiri) di Jakarta.",
                [
                    "photo", "city", "left", "in", "Jakarta", "Wali kota = mayor", "Zulvan Markesh = Zulvan Markesh",
                    "Jakarta = Jakarta",
                ]
            ),
        ] as [(String, [String])])
    func isRead(_ text: String, _ expected: [String]) throws {
        #expect(try shown(text) == expected)
    }

    @Test(arguments: [
        ("gue gak tau knp", ["I", "not", "know", "why"]), ("dia blm dtg", ["he", "not yet", "come"]),
        ("udh mkn blm?", ["already", "eat", "not yet"]),
    ])
    func messages(_ text: String, _ glosses: [String]) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(text)
        #expect(gloss.tokens.indices.compactMap { gloss.word($0)?.glosses.first } == glosses)
    }
}
