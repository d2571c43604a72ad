import PadanGloss
import Testing

/// English words that no Indonesian analysis explains stand for themselves, and say that they are English.
struct EnglishWordTests {
    private static let lexicon = """
        buku|noun|book; volume
        kota|noun|city
        mendaftar|verb|list
        merencanakan|verb|plan
        Wulan|propn|moonshine
        """

    @Test(arguments: ["book", "cities", "listed", "listing", "planned", "planning", "plan"])
    func standsForItself(_ word: String) throws {
        let gloss = try HarborGlosser.glosser(Self.lexicon).session().gloss("buku \(word) kota")
        let found = try #require(gloss.word(1))
        #expect(found.isEnglish && found.glosses == [word])
        #expect(gloss.tokens[1].upos == .x && found.sense?.labels == ["foreign"])
    }

    /// An Indonesian analysis goes first; a name in a gloss, a capital and an unknown word say nothing.
    @Test(arguments: ["buku", "bukunya", "moonshine", "zarvan", "listedly", "Planning"])
    func isNotEnglish(_ word: String) throws {
        let gloss = try HarborGlosser.glosser(Self.lexicon).session().gloss("kota \(word) kota")
        #expect(gloss.word(1)?.isEnglish == false)
    }

    @Test(arguments: [
        ("text", "listed [English]"), ("markdown", "English"), ("html", "English"),
        ("interlinear", "English"), ("vocabulary", "english"), ("latex", "English"), ("json", "\"foreign\": \"en\""),
        ("conllu", "Foreign=Yes"),
    ])
    func everyFormatSaysSo(_ format: String, _ expected: String) throws {
        let session = try HarborGlosser.glosser(Self.lexicon).session()
        #expect(session.render("kota listed", as: format)?.contains(expected) == true)
    }
}

/// What its place makes of a word with -nya.
struct WordUseTests {
    private static let lexicon = """
        akibat|adp|due to
        buku|noun|book
        dengan|adp|by
        harga|noun|price
        itu|det|that
        lesu|adj|sluggish
        melihat|verb|see
        membelikan|verb|buy
        memulangkan|verb|send home; look for
        menguat|verb|strengthen
        mereka|pron|they
        pasar|noun|market
        selesai|adj|done
        menyelesaikan|verb|finish|selesai
        menyatakan|verb|state|nyata
        turun|verb|fall
        untuk|sconj|for
        """

    @Test(arguments: [
        ("turunnya harga", "turunnya", "falling"), ("turunnya itu", "turunnya", "its falling"),
        ("Mereka melihat menguatnya pasar.", "menguatnya", "strengthening"),
        ("Mereka menguatnya pasar.", "menguatnya", "strengthen it"),
        ("Untuk menguatnya pasar.", "menguatnya", "strengthen it"), ("lesunya pasar", "lesunya", "sluggishness"),
        ("Dengan diselesaikannya buku itu.", "diselesaikannya", "being finished"),
        ("Buku diselesaikannya itu.", "diselesaikannya", "be finished by it"),
        ("\"Itu harga,\" dinyatakannya.", "dinyatakannya", "state"),
        ("Mereka membelikannya buku.", "membelikannya", "buy it"),
        ("Mereka memulangkannya.", "memulangkannya", "send it home"),
    ])
    func gloss(_ text: String, _ form: String, _ expected: String) throws {
        #expect(try HarborGlosser.glosser(Self.lexicon).session().gloss(text).gloss(of: form) == expected)
    }

    @Test func aPronounStandsBeforeAnAdverbAndBehindAPreposition() throws {
        let word = try #require(HarborGlosser.glosser(Self.lexicon).session().gloss("Mereka memulangkannya.").word(1))
        #expect(word.glosses == ["send it home", "look for it"])
        #expect(word.display == "send him/her/it home")
    }

    @Test func seGoesOntoNoShortForm() throws {
        let session = try HarborGlosser.glosser("RA|noun|kindergarten||abbreviation\nbuku|noun|book").session()
        #expect(session.gloss("buku SERA").gloss(of: "SERA") == "")
        #expect(session.gloss("buku sebuku").gloss(of: "sebuku") == "one book")
    }
}
