import PadanGloss
import PadanText
import TestSupport
import Testing

/// What a text gets depends on the text alone, and any text gets something.
struct SessionTests {
    private static let texts = [
        "Kapal-kapal induk AS meluncurkan rudal antipesawat di pelabuhan itu, Jumat lalu.",
        "Pak Budi membaca bukunya; Pak Jong Chon melihat bisa ular.",
        "GENCATAN SENJATA DI KOTA BARU",
        "Harga rumahku Rp11.000,50 sejak 22 Maret 2025.",
        "as kapal itu, AS, dan As",
    ]

    @Test func aTextIsTheSameWhateverCameBefore() throws {
        let glosser = try HarborGlosser.fixture.get()
        let alone = Self.texts.map { glosser.session().gloss($0).decisions }
        let session = glosser.session()
        #expect(Self.texts.map { session.gloss($0).decisions } == alone)
        #expect(Self.texts.reversed().map { session.gloss($0).decisions } == alone.reversed())
        for text in RandomText.texts(50, seed: 111) { _ = session.gloss(text) }
        #expect(Self.texts.map { session.gloss($0).decisions } == alone)
    }

    @Test func aResultStaysWhenTheSessionGoesOn() throws {
        let session = try HarborGlosser.session()
        let first = session.gloss(Self.texts[0])
        let before = first.decisions
        for text in Self.texts + RandomText.texts(20, seed: 112) { _ = session.gloss(text) }
        #expect(first.decisions == before)
    }

    @Test func theCacheIsGivenUpWhenItIsFullAndNothingElseChanges() throws {
        let session = try HarborGlosser.session()
        let first = session.gloss(Self.texts[0])
        let before = first.decisions
        // Forms too long to be taken apart, so that filling the cache takes little time.
        let tail = String(repeating: "a", count: 70)
        for part in 0..<5 {
            let words = (0..<GlossSession.mostForms / 5).map { "k\(part)x\($0)\(tail)" }
            let gloss = session.gloss(words.joined(separator: " "))
            #expect(gloss.tokens.count == words.count)
        }
        #expect(session.gloss(Self.texts[0]).decisions == before)
        #expect(first.decisions == before)
        #expect(
            Self.texts.map { session.gloss($0).decisions }
                == (try Self.texts.map { try HarborGlosser.session().gloss($0).decisions }))
    }

    @Test func bothPathsOfTheTokenizerGlossAlike() throws {
        let index = try HarborGlosser.fixture.get().index
        let fast = Glosser(index: index).session(), full = Glosser(index: index, usesFastPath: false).session()
        for text in Self.texts { #expect(fast.gloss(text).decisions == full.gloss(text).decisions) }
    }

    @Test func sessionsInParallelGlossAlike() async throws {
        let glosser = try HarborGlosser.fixture.get()
        let alone = Self.texts.map { glosser.session().gloss($0).decisions }
        await withTaskGroup(of: [[String]].self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let session = glosser.session()
                    return Self.texts.map { session.gloss($0).decisions }
                }
            }
            for await found in group { #expect(found == alone) }
        }
    }

    @Test(arguments: [
        "", " ", "\n\n", ".", "\u{0}", "-", "🙂", "\u{FFFD}", "ku", "nya", "Rp", "@", "2-2-2", "Kim", "Pak Jong",
    ])
    func smallTextsGetSomething(_ text: String) throws {
        let gloss = try HarborGlosser.session().gloss(text)
        #expect(gloss.bytes == Array(text.utf8))
        #expect(gloss.tokens.map(\.token) == Tokenizer().tokens(of: text))
        #expect(gloss.tokens.indices.allSatisfy { gloss.word($0)?.root != "" })
    }

    /// Sums, ranges, dates and times, each of which a text may break off inside.
    private static let brokenOff = [
        "2-3 tahun lalu, Rp5-7 juta/kg, 65 - 130 km per jam.", "Sabtu (22/3/2025) pukul 16.00-17.30 WIB, 2019-2024.",
        "22-25 Maret 2025 s.d. akhir Mei; US$5,5 miliar (Rp82 triliun) atau 70%.",
        "ke-72 dari 1960-an, dua setengah juta.",
        "Jumat lalu, 3 bulan terakhir, tahun 2024/2025, -5 °C, Pak Jong Chon-Kim Jong Un.",
    ]

    @Test(arguments: brokenOff)
    func everyBeginningOfATextGetsSomething(_ text: String) throws {
        let session = try HarborGlosser.session()
        for count in 0...text.count {
            for end in ["", " -", "-", "/", " (", "\n5"] {
                let beginning = text.prefix(count) + end
                let gloss = session.gloss(String(beginning))
                #expect(gloss.terms.allSatisfy { !gloss.glosses(of: $0).isEmpty }, "\(beginning)")
            }
        }
    }

    @Test(arguments: 121...124 as ClosedRange<UInt64>)
    func anyTextGetsSomething(seed: UInt64) throws {
        let session = try HarborGlosser.session()
        for text in RandomText.texts(60, seed: seed) {
            let gloss = session.gloss(text)
            #expect(gloss.terms.allSatisfy { !gloss.glosses(of: $0).isEmpty })
            for i in gloss.tokens.indices {
                let isWord = [.word, .name, .acronym].contains(gloss.tokens[i].kind)
                #expect((gloss.word(i) != nil) == isWord, "\(gloss.text(of: i))")
            }
        }
    }

    @Test func aVeryLongWordIsOneWordWithoutGloss() throws {
        let word = String(repeating: "memper", count: 20_000)
        let gloss = try HarborGlosser.session().gloss("Mereka \(word) kapal")
        #expect(gloss.tokens.count == 3)
        #expect(gloss.word(1)?.glosses == [] && gloss.word(1)?.root == word)
    }
}
