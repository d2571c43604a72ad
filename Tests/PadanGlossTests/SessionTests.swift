import PadanText
import TestSupport
import Testing

@testable import PadanGloss

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

    /// The first headword of each tenth line of the shipped lexicons.
    private static let headwords = Result {
        try Repository.shippedLexicons().flatMap { path in
            try Repository.text(path).split(separator: "\n").enumerated().compactMap { number, line -> String? in
                guard number % 10 == 5, line.first != "#", !line.contains("…") else { return nil }
                return line.split(separator: "\t").first.map(String.init)
            }
        }
    }

    /// Texts as treebanks have them, texts that nobody would write, and the articles.
    private static func manyTexts(seed: UInt64) throws -> [String] {
        var random = SeededGenerator(seed: seed)
        let words = try headwords.get()
        let made = (0..<40).map { _ in RandomText.sentences(5, of: words, using: &random) }
        let article = try Repository.article(random.pick(Repository.articles))
        return made + RandomText.texts(40, seed: seed) + [article]
    }

    @Test(arguments: 131...136 as ClosedRange<UInt64>)
    func theFastWayAndThePlainWayGlossAlike(seed: UInt64) throws {
        let index = try HarborGlosser.shipped.get().index
        let fast = Glosser(index: index).session(), plain = Glosser(index: index, usesFastPath: false)
        for text in try Self.manyTexts(seed: seed) {
            // The plain way has met no word before.
            #expect(fast.gloss(text).decisions == plain.session().gloss(text).decisions, "\(text.debugDescription)")
        }
    }

    @Test(arguments: 151...154 as ClosedRange<UInt64>)
    func noRuleHasATermOfABareNumber(seed: UInt64) throws {
        let session = try HarborGlosser.shipped.get().session()
        var random = SeededGenerator(seed: seed)
        let known = TermVocabulary.all.words.sorted(), words = try Self.headwords.get()
        let numbers = (0..<400).map { _ in
            let number = random.pick(["0", "3", "07", "12", "31", "100", "2025", "120000", "24"])
            let mark = random.pick(["", "", ".", ",", ";", "(", " (", ")", ":", "-", "/", "%", "?"])
            let gap = random.pick([" ", " ", ""])
            return "\(random.pick(known)) \(number)\(mark)\(gap)\(random.pick(known)) \(number) \(random.pick(words))"
        }
        var bare = 0
        for text in try Self.manyTexts(seed: seed) + numbers {
            var room = Sentence.Room()
            let gloss = session.begin(Array(text.utf8), &room)
            var sentence = Sentence(room, in: gloss.bytes, gloss.cache)
            for range in gloss.sentences {
                sentence.move(to: range)
                for i in range where TermRules.isBare(i, sentence) {
                    bare += 1
                    let isTerm = TermRules.longest(at: i, byAllRules: sentence) != nil
                    #expect(!isTerm, "\(gloss.text(of: i)) in \(text.debugDescription)")
                }
            }
        }
        #expect(bare > 0)
    }

    @Test(arguments: 141...144 as ClosedRange<UInt64>)
    func noPhraseIsPassedOver(seed: UInt64) throws {
        let glosser = try HarborGlosser.shipped.get()
        let session = glosser.session()
        let matcher = PhraseMatcher(index: glosser.index)
        var found = 0
        for text in try Self.manyTexts(seed: seed) {
            var room = Sentence.Room()
            let gloss = session.begin(Array(text.utf8), &room)
            var sentence = Sentence(room, in: gloss.bytes, gloss.cache)
            for range in gloss.sentences {
                sentence.move(to: range)
                for i in range where sentence.forms[i] >= 0 && matcher.longest(i, sentence) != nil {
                    found += 1
                    let mayMatch = matcher.mayMatch(at: i, in: sentence)
                    #expect(mayMatch, "\(gloss.text(of: i)) in \(text.debugDescription)")
                }
            }
        }
        #expect(found > 50)
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
