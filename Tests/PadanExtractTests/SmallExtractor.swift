import PadanExtract
import PadanGloss
import TestSupport

@testable import PadanLexicon

/// Extraction over a lexicon that a test writes; in its lines a bar stands for a tab.
struct SmallExtractor {
    private let index: LexiconIndex
    private let session: GlossSession

    /// A few words of a harbor.
    static let words = """
        air|noun|water
        besar|adj|big
        dan|cconj|and
        datang|verb|come
        di|adp|in; at
        dari|adp|from
        guru|noun|teacher
        itu|det|that
        kapal|noun|ship
        kapal induk|noun|aircraft carrier
        induk|noun|mother
        ketua|noun|chairman
        kota|noun|city
        lama|adj|old
        melihat|verb|see|lihat
        mereka|pron|they
        pelabuhan|noun|harbor
        rumah|noun|house
        tinggi|adj|tall; high
        KTP|noun|identity card||abbreviation|kartu tanda penduduk
        """

    init(_ lines: String = words) throws {
        let folder = try TemporaryFolder(), cache = try TemporaryFolder()
        let columns = "headword\tpos\tgloss\troot\tlabels\tnote\tcontext\n"
        let path = try folder.write("kata.tsv", columns + lines.replacing("|", with: "\t"))
        index = try LexiconStore(sources: [.init(path: path, rank: 1)], cache: cache.path).open().index
        session = Glosser(index: index).session()
    }

    /// The candidates of some texts, each given as its blocks.
    func candidates(
        blocks texts: [[String]], least: Int = 2, _ kinds: Set<Candidate.Kind> = Set(Candidate.Kind.allCases)
    ) -> [Candidate] {
        var extractor = Extractor(index: index, least: least)
        for blocks in texts {
            var memory = TextMemory()
            extractor.beginText()
            for block in blocks { extractor.add(session.gloss(Array(block.utf8), continuing: &memory)) }
        }
        return extractor.candidates(kinds)
    }

    func candidates(_ texts: String..., least: Int = 2) -> [Candidate] {
        candidates(blocks: texts.map { [$0] }, least: least)
    }
}

extension [Candidate] {
    /// Each candidate as `headword count`, those of one kind.
    func shown(_ kind: Candidate.Kind) -> [String] {
        filter { $0.kind == kind }.map { "\($0.sense.headword) \($0.count)" }
    }

    subscript(headword: String) -> Candidate? { first { $0.sense.headword == headword } }
}
