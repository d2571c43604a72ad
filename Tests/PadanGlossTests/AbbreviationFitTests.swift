import PadanLexicon
import PadanText
import TestSupport
import Testing

@testable import PadanGloss

/// How short forms are made of long ones; the pairs are those of the shipped lexicon.
struct AbbreviationFitTests {
    private static func split(_ text: String) -> [Substring] { text.folded.split { " ,/().'".contains($0) } }

    private static func words(_ texts: some Sequence<Substring>) -> AbbreviationFit.Words {
        var words = AbbreviationFit.Words()
        for text in texts {
            let isOptional = AbbreviationFit.functionWords.contains(String(text))
            for (half, part) in text.split(separator: "-").enumerated() {
                let bytes = Array(part.utf8)
                _ = words.append(
                    bytes.span, bytes.indices, isOptional: half > 0 || isOptional, mayBegin: half == 0)
            }
        }
        return words
    }
    private static func words(_ text: String) -> AbbreviationFit.Words { words(split(text)) }

    private static func fit(_ short: String) -> AbbreviationFit? {
        AbbreviationFit(
            short.folded.utf8.filter { isLetter($0) || isDigit($0) }, isUpper: LetterCase(Array(short.utf8)) == .upper)
    }

    /// The first word of the long form that the letters find, and how it is made.
    private static func edge(_ short: String, in text: String) -> String? {
        let words = words(text)
        guard let best = fit(short)?.best(words) else { return nil }
        return String(decoding: words.letters[words.words[best.first].letters], as: UTF8.self) + " \(best.style)"
    }

    @Test(arguments: [
        ("KPU", "ketua komisi pemilihan umum", "komisi initials"),
        ("Satgas", "komandan satuan tugas", "satuan syllables"),
        ("Dansatgas", "kata komandan satuan tugas", "komandan syllables"),
        ("Polri", "kepala kepolisian republik indonesia", "kepolisian syllables"),
        ("Mendagri", "kepada menteri dalam negeri", "menteri syllables"),
        ("Bappenas", "kantor badan perencanaan pembangunan nasional", "badan syllables"),
        ("PPPK", "calon pegawai pemerintah dengan perjanjian kerja", "pegawai initials"),
        ("P3K", "kotak pertolongan pertama pada kecelakaan", "pertolongan initials"),
        ("3T", "daerah terdepan, terluar, tertinggal", "terdepan initials"),
        ("PBB", "sidang perserikatan bangsa-bangsa", "perserikatan initials"),
        ("Jateng", "provinsi jawa tengah", "jawa syllables"),
        ("KB", "program keluarga berencana", "keluarga initials"),
    ])
    func theLeftEdgeIsFound(_ short: String, _ text: String, _ edge: String) {
        #expect(Self.edge(short, in: text) == edge)
    }

    @Test(arguments: [
        ("KPU", "komisi pemberantasan korupsi"), ("Satgas", "kementerian kesehatan"), ("AB", "anak kapal besar"),
        ("X", "xilem"), ("WHO", "organisasi kesehatan dunia"), ("desa", "kota besar di jawa"),
    ])
    func whatDoesNotFitIsNoLongForm(_ short: String, _ text: String) {
        #expect(Self.edge(short, in: text) == nil)
    }

    private static func pairs() throws -> [(short: String, long: String)] {
        let file = try LexiconFile(path: Repository.lexicons + "/abbreviations.tsv")
        return file.senses.filter { $0.note.contains(" ") }.map { ($0.headword, $0.note) }
    }

    @Test func nearlyAllPairsOfTheLexiconFit() throws {
        let pairs = try Self.pairs()
        let fitting = pairs.filter { Self.fit($0.short)?.best(Self.words($0.long), wholly: true) != nil }
        #expect(pairs.count > 3000)
        #expect(fitting.count * 100 >= pairs.count * 88, "\(fitting.count) of \(pairs.count)")
    }

    @Test func wordsBeforeALongFormAreLeftOut() throws {
        let pairs = try Self.pairs()
        var random = SeededGenerator(seed: 41)
        var right = 0, found = 0
        for pair in pairs {
            let before = Self.split(pairs.randomElement(using: &random)?.long ?? "").suffix(5)
            let long = Self.split(pair.long)
            guard long.count < 12, Self.fit(pair.short)?.best(Self.words(long), wholly: true) != nil,
                let best = Self.fit(pair.short)?.best(Self.words(before + long))
            else { continue }
            found += 1
            if best.first == Self.words(before).words.count { right += 1 }
        }
        #expect(right * 1000 >= found * 985, "\(right) of \(found)")
    }

    @Test func chanceFindsLittle() throws {
        let pairs = try Self.pairs()
        var random = SeededGenerator(seed: 42)
        let found = pairs.count { pair in
            let other = (0..<3).flatMap { _ in Self.split(pairs.randomElement(using: &random)?.long ?? "") }
            return Self.fit(pair.short)?.best(Self.words(other.suffix(12))) != nil
        }
        #expect(found * 100 <= pairs.count, "\(found) of \(pairs.count)")
    }
}
