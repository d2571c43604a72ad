import PadanLexicon
import PadanText
import Testing

/// Headwords are found with their senses, in the order of layers and lines.
struct HeadwordTests {
    @Test func aHeadwordIsFoundByItsFoldedForm() throws {
        let index = try #require(
            SmallLexicon.index("Bandung|propn|Bandung\nJum'at|propn|Friday\nkupu-kupu|noun|butterfly"))
        #expect(index.answers("bandung") == ["kata0: Bandung"])
        #expect(index.answers("jum'at") == ["kata0: Friday"])
        #expect(index.answers("kupu-kupu") == ["kata0: butterfly"])
        #expect(index.find("Bandung") == nil)
        #expect(index.find("") == nil)
        #expect(index.find("tidak ada") == nil)
    }

    @Test func everyHeadwordOfManyIsFound() throws {
        let words = (0..<3000).map { "kata\($0 * 7919 % 10_007)" }
        let index = try #require(SmallLexicon.index(words.map { "\($0)|noun|word" }.joined(separator: "\n")))
        #expect(index.vocabularyCount == 3000 && index.senseCount == 3000)
        for word in words {
            let id = try #require(index.find(word))
            #expect(index.key(of: id) == word)
        }
        #expect(index.find("kata20000") == nil)
    }

    @Test func sensesKeepTheOrderOfTheirLines() throws {
        let index = try #require(SmallLexicon.index("bisa|aux|can; be able to\nbisa|noun|venom\nair|noun|water"))
        #expect(index.answers("bisa") == ["kata0: can; be able to", "kata0: venom"])
        let sense = try #require(index.find("bisa").flatMap { index.senses(of: $0).last })
        #expect(index.line(of: sense) == 3)
        #expect(index.upos(of: sense) == .noun)
    }

    @Test func aSenseKeepsAllItsFields() throws {
        let index = try #require(
            SmallLexicon.index("Berlabuh|verb|anchor; drop anchor|labuh|maritime; formal|of ships|>di; kapal"))
        let id = try #require(index.find("berlabuh").flatMap { index.senses(of: $0).first })
        #expect(
            index.sense(id)
                == Sense(
                    headword: "Berlabuh", upos: .verb, glosses: ["anchor", "drop anchor"], root: "labuh",
                    labels: ["maritime", "formal"], note: "of ships", context: [">di", "kapal"],
                    origin: .init(lexicon: "kata0", line: 2)))
        #expect(index.hasGloss(id) && Array(index.cues(of: id)).count == 2)
    }

    @Test func aHigherLayerComesFirst() throws {
        let index = try #require(
            SmallLexicon.index([("kali|noun|river", 1), ("kali|noun|time", 3), ("kali|noun|multiplication", 2)]))
        #expect(index.answers("kali") == ["kata1: time", "kata2: multiplication", "kata0: river"])
        #expect(index.lexicons.map(\.rank) == [3, 2, 1])
        #expect(index.lexicons.map(\.senses) == [1, 1, 1])
    }

    @Test func inOneLayerThePriorityDecidesAndThenTheName() throws {
        func layer(_ name: String, _ priority: Int, _ gloss: String) -> IndexBuilder.Layer {
            let text = "#priority\t\(priority)\n" + SmallLexicon.columns + "kali\tnoun\t\(gloss)\n"
            return IndexBuilder.Layer(LexiconFile(Array(text.utf8), path: name), rank: 1)
        }
        let layers = [layer("c.tsv", 0, "third"), layer("b.tsv", 0, "second"), layer("d.tsv", 5, "first")]
        let index = try #require(LexiconIndex(MappedBytes(IndexBuilder(layers).build(digest: 1)), digest: 1))
        #expect(index.answers("kali") == ["d: first", "b: second", "c: third"])
    }

    @Test func aPersonsEntryHidesOthersOnlyWhenItSaysSo() throws {
        let shipped = "kali|noun|river\nkali|noun|time\nbisa|aux|can"
        let added = try #require(SmallLexicon.index([(shipped, 1), ("kali|noun|stream", 3)]))
        #expect(added.answers("kali") == ["kata1: stream", "kata0: river", "kata0: time"])
        let replaced = try #require(
            SmallLexicon.index([(shipped, 1), ("kali|noun|stream||replaces\nkali|noun|brook", 3)]))
        #expect(replaced.answers("kali") == ["kata1: stream", "kata1: brook"])
        #expect(replaced.answers("bisa") == ["kata0: can"])
    }

    @Test func aWordThatStandsOnlyInsidePhrasesHasNoSense() throws {
        let index = try #require(SmallLexicon.index("kereta api|noun|train"))
        let id = try #require(index.find("api"))
        #expect(index.senses(of: id).isEmpty)
        #expect(index.answers("kereta api") == ["kata0: train"])
    }

    @Test func aWordOfACueIsKnownThoughItIsNoHeadword() throws {
        let index = try #require(SmallLexicon.index("bisa|noun|venom||||>ularnya; !Sinta; >#"))
        for word in ["ularnya", "sinta"] {
            let id = try #require(index.find(word))
            #expect(index.senses(of: id).isEmpty)
        }
        #expect(index.vocabularyCount == 3)
    }

    @Test func headwordsThatEndInAStopAreKept() throws {
        let index = try #require(
            SmallLexicon.index("kec.|noun|subdistrict\nS.Ag.|noun|degree\nair|noun|water\ndsb. lagi|adv|x"))
        #expect(index.dottedHeadwords.sorted() == ["kec.", "s.ag."])
        #expect(index.answers("kec.") == ["kata0: subdistrict"])
    }

    @Test func lexiconsTellWhatTheyAre() throws {
        let text = "#title\tHarbor\n#domain\tmaritime\n" + SmallLexicon.columns + "air\tnoun\twater\n"
        let file = LexiconFile(Array(text.utf8), path: "/tmp/pelabuhan.tsv")
        let bytes = IndexBuilder([.init(file, rank: 2)]).build(digest: 1)
        let lexicon = try #require(LexiconIndex(MappedBytes(bytes), digest: 1)?.lexicons.first)
        #expect(lexicon.id == "pelabuhan" && lexicon.title == "Harbor" && lexicon.domain == "maritime")
        #expect(lexicon.path == "/tmp/pelabuhan.tsv" && lexicon.rank == 2 && lexicon.senses == 1)
    }

    @Test func anIndexOfNothingAnswersNothing() throws {
        let index = try #require(SmallLexicon.index(""))
        #expect(index.find("air") == nil && index.senseCount == 0 && index.vocabularyCount == 0)
        #expect(index.headwords(withPrefix: "").isEmpty && index.headwords(near: "air").isEmpty)
        #expect(index.senses(english: "water").isEmpty && index.phrase("air") == nil)
    }
}
