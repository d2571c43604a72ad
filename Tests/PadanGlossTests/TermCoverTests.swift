import PadanGloss
import Testing

/// Where terms overlap, the choice leaves the fewest words over, and none that means something else by itself.
struct TermCoverTests {
    private static let lexicon = """
        ancaman|noun|threat
        ancaman hukuman|noun|threat of punishment
        anggota|noun|member
        badan|noun|body
        badan pusat kota|noun|city center agency
        besar|adj|big
        bunga|noun|flower
        bunga pinjaman|noun|loan interest
        dengan|adp|with
        hukuman|noun|punishment
        hukuman mati|noun|death penalty
        ke|adp|to
        ke rumah|adv|home
        kepala|noun|head
        kepala badan|noun|head of agency
        kerja|noun|work
        kerja sama|noun|cooperation
        kota|noun|city
        kota besar|noun|big city
        mati|verb|die
        pinjaman|noun|loan
        pusat|noun|center
        rumah|noun|house
        rumah sakit|noun|hospital
        sakit|adj|ill
        sama|adj|same
        sama dengan|adp|same as
        suku|noun|tribe
        suku bunga|noun|interest rate
        """

    @Test(arguments: [
        TermRow("ke rumah sakit", "rumah sakit = hospital"), TermRow("ke rumah", "ke rumah = home"),
        TermRow("ancaman hukuman mati", "hukuman mati = death penalty"),
        TermRow("kepala badan pusat kota", "badan pusat kota = city center agency"),
        // A tribe is no part of an interest rate, a loan is one of loan interest.
        TermRow("suku bunga pinjaman", "suku bunga = interest rate"),
        // What no term covers is better a function word.
        TermRow("kerja sama dengan anggota", "kerja sama = cooperation"),
        // A chain of overlaps, up to its end.
        TermRow("kepala badan pusat kota besar", "kepala badan = head of agency", "kota besar = big city"),
        TermRow("ke rumah sakit ancaman hukuman mati", "rumah sakit = hospital", "hukuman mati = death penalty"),
        // Without an overlap all stands as it is found.
        TermRow("suku bunga, bunga pinjaman", "suku bunga = interest rate", "bunga pinjaman = loan interest"),
    ])
    func cover(_ row: TermRow) throws {
        #expect(try HarborGlosser.glosser(Self.lexicon).session().gloss(row.text).shownTerms == row.terms)
    }

    @Test func aLongChainEnds() throws {
        let chain = Array(repeating: "suku bunga pinjaman", count: 200).joined(separator: " ")
        let gloss = try HarborGlosser.glosser(Self.lexicon + "\npinjaman suku|noun|tribal loan").session().gloss(chain)
        #expect(gloss.terms.count > 200)
        #expect(zip(gloss.terms, gloss.terms.dropFirst()).allSatisfy { $0.tokens.upperBound <= $1.tokens.lowerBound })
    }
}
