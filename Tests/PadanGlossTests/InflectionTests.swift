import PadanGloss
import PadanText
import Testing

/// What affixes and clitics make of the English.
struct InflectionTests {
    /// A word, a text that holds it, and its first gloss there.
    private static let rows: [(String, String, String)] = [
        ("diluncurkan", "Rudal itu diluncurkan.", "be launched"), ("dilihat", "Kapal itu dilihat.", "be seen"),
        ("dibaca", "Buku itu dibaca.", "be read"), ("terlihat", "Kapal itu terlihat.", "be seen"),
        ("ditemukan", "Kapal itu ditemukan.", "be found"), ("diambilnya", "Buku itu diambilnya.", "be taken by it"),
        ("kubaca", "Buku itu kubaca.", "I read"), ("kaubaca", "Buku itu kaubaca.", "you read"),
        ("membacanya", "Mereka membacanya.", "read it"), ("melihatku", "Mereka melihatku.", "see me"),
        ("melihatmu", "Mereka melihatmu.", "see you"), ("luncurkan", "Mereka luncurkan rudal.", "launch"),
        ("anak-anak", "Mereka melihat anak-anak.", "children"), ("guru-guru", "Guru-guru dan guru-guru.", "teachers"),
        ("Pasukan-pasukan", "Pasukan-pasukan itu datang.", "troops"), ("kota2", "di kota2 besar", "cities"),
        ("bukunya", "Mereka membaca bukunya.", "its book"), ("istrinya", "Mereka melihat istrinya.", "his wife"),
        ("bukuku", "di bukuku", "my book"), ("bukumu", "di bukumu", "your book"),
        ("rumahlah", "di rumahlah", "house"), ("rumahkah", "di rumahkah", "house"),
        ("kepadanya", "Buku itu kepadanya.", "to it"), ("kepadaku", "Buku itu kepadaku.", "to me"),
        ("terbesar", "kapal terbesar", "biggest"), ("tertinggi", "rumah tertinggi", "highest"),
        ("setinggi", "kapal setinggi rumah", "as high as"), ("ketiga", "hari ketiga", "third"),
        ("kedua", "kapal kedua", "second"), ("seorang", "seorang guru", "one person"),
        ("pembaca", "pembaca buku", "reader"), ("antarkota", "kapal antarkota", "inter-city"),
        ("pembacaan", "pembacaan buku", "reading"),
    ]

    @Test(arguments: rows)
    func glossesOfForms(_ form: String, _ text: String, _ gloss: String) throws {
        let found = try HarborGlosser.session().gloss(text)
        #expect(found.gloss(of: form) == gloss)
    }

    @Test func aReaderSeesEveryoneThatNyaCanBe() throws {
        let gloss = try HarborGlosser.session().gloss("bukunya membacanya istrinya diambilnya")
        #expect(
            gloss.tokens.indices.map { gloss.word($0)?.display } == [
                "his/her/its book", "read him/her/it", "his/her/its wife", "be taken by him/her/it",
            ])
    }

    private static let analyses: [(String, String, String, UPOS, String)] = [
        ("diluncurkan", "luncurkan", "luncur", .verb, "di- luncur -kan"),
        ("membaca", "baca", "baca", .verb, "mem- baca"),
        ("anak-anak", "anak", "anak", .noun, "anak~ anak"), ("bukunya", "buku", "buku", .noun, "buku =nya"),
        ("keamanan", "keamanan", "aman", .noun, "ke- aman -an"), ("berlayar", "berlayar", "layar", .verb, "ber- layar"),
        ("rumah", "rumah", "rumah", .noun, "rumah"),
    ]

    @Test(arguments: analyses)
    func lemmaRootAndParts(_ form: String, _ lemma: String, _ root: String, _ upos: UPOS, _ parts: String) throws {
        let gloss = try HarborGlosser.session().gloss(form)
        let word = try #require(gloss.word(0))
        #expect(word.lemma == lemma && word.root == root && gloss.tokens[0].upos == upos)
        #expect(word.morphemes.map(\.form).joined(separator: " ") == parts)
    }

    @Test func whatARuleMadeIsMarked() throws {
        let session = try HarborGlosser.session()
        #expect(session.gloss("pembaca").word(0)?.isByRule == true)
        #expect(session.gloss("bukunya").word(0)?.isByRule == false)
        #expect(session.gloss("keamanan").word(0)?.isByRule == false)
    }

    @Test func aWordThatNobodyKnowsHasNoGloss() throws {
        let word = try #require(try HarborGlosser.session().gloss("blorong").word(0))
        #expect(word.glosses == [] && word.root == "blorong" && word.lemma == "blorong" && word.sense == nil)
    }

    @Test func aWordWithoutEnglishKeepsItsNote() throws {
        let word = try #require(try HarborGlosser.session().gloss("Mereka datang sih").word(2))
        #expect(word.glosses == [] && word.sense?.note == "softens a question" && word.display == "")
    }

    @Test func theOtherReadingsFollowTheChosenOne() throws {
        let gloss = try HarborGlosser.session().gloss("Mereka melihat bisa ular itu.")
        #expect(gloss.readings(of: 2).map { $0.glosses.first } == ["venom", "can"])
    }
}
