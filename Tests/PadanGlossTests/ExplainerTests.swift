import PadanGloss
import PadanLexicon
import PadanText
import TestSupport
import Testing

/// Each reason for a gloss is told where it holds, with the senses that were not chosen.
struct ExplainerTests {
    private static let words = """
        air|noun|water
        akar|noun|root
        akar|noun|radical||mathematics||bilangan; >#; !<tanah
        bilangan|noun|number
        datang|verb|come
        guru|noun|teacher
        jalan|noun|road
        jalan|noun|way
        jalan|verb|walk|jalan
        kapal|noun|ship
        kapal induk|noun|aircraft carrier
        kapal induk|noun|flagship
        mereka|pron|they
        tanah|noun|soil
        tinggi|adj|tall
        """

    private func choice(_ form: String, in text: String) throws -> Choice {
        let gloss = try HarborGlosser.glosser(Self.words).session().gloss(text)
        let i = try #require(gloss.tokens.indices.last { gloss.text(of: $0) == form })
        let explainer = Explainer(gloss)
        return gloss.terms.first { $0.tokens.contains(i) }.map { explainer.choice(of: $0) }
            ?? explainer.choice(ofToken: i)
    }

    private static let near = ContextCue("bilangan"), number = ContextCue(">#"), against = ContextCue("!<tanah")

    @Test func theCuesThatHold() throws {
        let root = try choice("akar", in: "Mereka datang. Bilangan itu akar 7.")
        #expect(root.reasons == [Self.near, Self.number].compactMap { $0 }.map { .cue($0) })
        #expect(root.chosen?.glosses == ["radical"] && root.chosen?.sense.origin.line == 4)
        #expect(root.others.map(\.glosses) == [["root"]] && root.others.first?.sense.origin.line == 3)
        let own = try #require(root.chosen?.cost), other = try #require(root.others.first?.cost)
        #expect(other - own == 1.5)
    }

    @Test func aCueAgainstASenseIsToldWithIt() throws {
        let root = try choice("akar", in: "bilangan tanah akar")
        #expect(root.reasons == [.commonest] && root.chosen?.glosses == ["root"])
        #expect(root.others.first?.cues == [Self.near, Self.against].compactMap { $0 })
    }

    @Test func withoutACueTheCommonestStands() throws {
        let root = try choice("akar", in: "Akar datang. Mereka akar.")
        #expect(root.reasons == [.commonest] && root.others.map(\.glosses) == [["radical"]])
    }

    @Test func thePartOfSpeech() throws {
        let walk = try choice("jalan", in: "Mereka jalan.")
        let upos = try #require(walk.chosen?.upos)
        #expect(walk.reasons == [.partOfSpeech(upos)] && (walk.chosen?.glosses == ["walk"]) == (upos == .verb))
        #expect(walk.others.count == 2 && walk.others.contains { $0.upos != upos })
    }

    @Test func aWordWithOneReadingHasNoOther() throws {
        let water = try choice("air", in: "Mereka melihat air.")
        #expect(water.reasons == [.only] && water.others.isEmpty && water.chosen?.sense.headword == "air")
    }

    @Test func aPhraseGoesBeforeItsWords() throws {
        let carrier = try choice("kapal", in: "Mereka melihat kapal induk.")
        #expect(carrier.reasons == [.phrase] && carrier.chosen?.glosses == ["aircraft carrier"])
        #expect(carrier.others.map(\.glosses) == [["flagship"]] && carrier.others.first?.cost == nil)
    }

    @Test func aDefinitionInTheText() throws {
        let text = "Kapal Guru Tinggi (KGT) datang. Mereka melihat KGT."
        let ship = try choice("KGT", in: text)
        let long = "Kapal Guru Tinggi"
        #expect(ship.reasons == [.definition(long: long), .rule(base: long)])
        #expect(ship.chosen?.glosses == ["KGT", "Tall Teacher Ship"] && ship.chosen?.sense.note == long)
    }

    @Test func namesNumbersAndDates() throws {
        #expect(try choice("Wiguna", in: "Guru Sastro Wiguna datang.").reasons == [.name])
        #expect(try choice("Lasmini", in: "Mereka melihat Lasmini.").reasons == [.name])
        #expect(try choice("5", in: "Harganya Rp5 juta.").reasons == [.number])
        #expect(try choice("7", in: "Akar 7.").reasons == [.number])
        #expect(try choice("22/3/2025", in: "Pada 22/3/2025.").reasons == [.date])
        #expect(try choice(".", in: "Mereka datang.").reasons == [])
    }

    @Test func anEnglishThatARuleMade() throws {
        let choice = try choice("keguruan", in: "Mereka melihat keguruan.")
        #expect(choice.reasons.contains(.rule(base: "guru")))
    }

    @Test(arguments: Repository.articles)
    func everyChoiceOfAnArticleHasItsReason(_ name: String) throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss(try Repository.article(name))
        let explainer = Explainer(gloss)
        for i in gloss.tokens.indices {
            let choice = explainer.choice(ofToken: i)
            guard let word = gloss.word(i), word.sense != nil else { continue }
            #expect(!choice.reasons.isEmpty && choice.chosen?.glosses == word.glosses, "\(gloss.text(of: i))")
            #expect(!choice.others.contains { $0.glosses == word.glosses || $0.glosses.isEmpty })
        }
        for term in gloss.terms {
            let choice = explainer.choice(of: term)
            #expect(!choice.reasons.isEmpty)
            if term.kind == .entry { #expect(choice.chosen?.glosses == gloss.glosses(of: term)) }
        }
    }
}
