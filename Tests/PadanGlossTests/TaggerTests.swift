import PadanText
import TestSupport
import Testing

@testable import PadanGloss

/// Parts of speech in their places.
struct TaggerTests {
    /// A sentence, a word of it, and its class there.
    private static let rows: [(String, String, UPOS)] = [
        ("Adik saya bisa berenang.", "bisa", .aux), ("Bisa ular itu sangat mematikan.", "Bisa", .noun),
        ("Kami membeli beras di pasar.", "beras", .noun), ("Petani itu menanam padi.", "menanam", .verb),
        ("Rumah yang besar itu mahal.", "besar", .adj), ("Kapal itu berlayar dari pulau kecil.", "dari", .adp),
        ("Dia pulang ketika hujan turun.", "ketika", .sconj), ("Ayah dan ibu pergi.", "dan", .cconj),
        ("Semua murid belajar.", "Semua", .det), ("Ia tidak menjawab.", "tidak", .part),
        ("Mereka datang kemarin.", "Mereka", .pron), ("Tiga ekor kambing hilang.", "Tiga", .num),
    ]

    @Test(arguments: rows)
    func classesInTheirPlaces(_ text: String, _ word: String, _ upos: UPOS) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(text)
        let token = try #require(gloss.tokens.indices.first { gloss.text(of: $0) == word })
        #expect(gloss.tokens[token].upos == upos)
    }

    @Test func aTitleBeforeANameIsNone() throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss("Kemarin nelayan tua Wiryo Kusumo pulang.")
        #expect(gloss.tokens.prefix(5).map(\.upos).suffix(4) == [.noun, .adj, .propn, .propn])
    }

    @Test func everyWordOfTheTableIsFound() {
        let model = TagModel()
        let words = TagTable.words.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
        #expect(words.count > 500)
        #expect(words.filter { model.row($0).isEmpty } == [])
        #expect(zip(words, words.dropFirst()).allSatisfy { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
        #expect(model.row("takadadisini").isEmpty && model.row("").isEmpty)
    }

    @Test func aModelReadsItsLines() {
        let after = TagRows.after(Int(UPOS.noun.rawValue)), before = TagRows.neighbour(.before, Neighbour.firstWord + 1)
        let model = TagModel(
            rows: """
                neighbours: yang di
                readings: 50
                \(after) after noun: verb 25 adj -140
                \(before) before di: noun 90
                no such row: noun 1
                """,
            words: "ikan noun 30 verb -5 | adj -20\nke adp 200\n")
        #expect(model.lexiconWeight == 0.5)
        #expect(model.transition(Int(UPOS.noun.rawValue), Int(UPOS.verb.rawValue)) == -0.25)
        #expect(model.transition(Int(UPOS.noun.rawValue), Int(UPOS.adj.rawValue)) == 1.4)
        #expect(model.transition(Int(UPOS.verb.rawValue), Int(UPOS.adj.rawValue)) == 0)
        #expect(TagRows.neighbour(.before, model.neighbour(Array("di".utf8), .lower, [])) == before)
        #expect(model.weight(before, Int(UPOS.noun.rawValue)) == 0.9)
        let row = model.row("ikan")
        #expect(row.map(\.upos) == [.noun, .verb, .adj] && row.map(\.isMet) == [true, true, false])
        #expect(row.map(\.weight) == [0.3, -0.05, -0.2])
    }

    @Test func rowsHaveNamesOfTheirOwn() {
        let names = TagRows.names(neighbours: ["yang"]).filter { $0 != "none" }
        #expect(Set(names).count == names.count)
    }

    /// A text, a word of it, and the English that its neighbours ask for.
    private static let senses: [(String, String, String)] = [
        ("Negeri itu mengalami krisis keuangan.", "keuangan", "financial"),
        ("Ia mengatur keuangan.", "keuangan", "finance"),
    ]

    @Test(arguments: senses)
    func aNounBehindANounDescribesIt(_ text: String, _ word: String, _ english: String) throws {
        let lines =
            "krisis|noun|crisis\nkeuangan|noun|finance|uang\nkeuangan|adj|financial|uang\nmengatur|verb|manage|atur"
        #expect(try HarborGlosser.glosser(lines).session().gloss(text).gloss(of: word) == english)
    }
}

extension TagModel {
    /// The classes of a word that has a row of its own, in the order of the row.
    fileprivate func row(_ word: String) -> [(upos: UPOS, weight: Float, isMet: Bool)] {
        var row: [(upos: UPOS, weight: Float, isMet: Bool)] = []
        weights(ofWord: Array(word.utf8)) { row.append(($0, $1, $2)) }
        return row
    }
}
