import PadanMorphology
import Testing

/// The pieces of a doubled word spell it, in their order.
struct ReduplicationPieceTests {
    private static let rows: [(String, String, String)] = [
        ("kapal-kapal", "kapal", "kapal~kapal"), ("kupu2", "kupu", "kupu~2"),
        ("kejadian-kejadian", "jadi", "kejadian~ke-jadi-an"), ("gunung-gunungnya", "gunung", "gunung~gunung=nya"),
        ("berjalan-jalan", "jalan", "ber-jalan~jalan"), ("melompat-lompat", "lompat", "me-lompat~lompat"),
        ("menyanyi-nyanyi", "nyanyi", "me-nyanyi~nyanyi"), ("memukul-mukul", "pukul", "mem-pukul~mukul"),
        ("mengeja-ngejakan", "eja", "meng-eja~ngeja-kan"), ("kebiru-biruan", "biru", "ke-biru~biru-an"),
        ("dorong-mendorong", "dorong", "dorong~men-dorong"),
        ("kunjung-mengunjungi", "kunjung", "kunjung~meng-kunjung-i"),
        ("warna-warni", "warna", "warna~warni"), ("bolak-balik", "balik", "bolak~balik"), ("lelaki", "laki", "le~laki"),
    ]

    @Test(arguments: rows)
    func spellTheWord(_ form: String, _ base: String, _ pieces: String) {
        let analyses = Analyzer().analyses(of: form).filter { $0.base == base && !$0.steps.isEmpty }
        let spelt = analyses.map { $0.morphemes(rootGloss: "x").map(\.form).joined() }
        #expect(spelt.contains(pieces), "\(spelt)")
    }

    /// Whatever the analysis, its pieces and their labels have the same boundaries.
    @Test(arguments: rows.map(\.0))
    func labelsHaveTheBoundariesOfThePieces(_ form: String) {
        for morphemes in Analyzer().analyses(of: form).map({ $0.morphemes(rootGloss: "x") }) {
            #expect(morphemes.count { $0.boundary == nil } == 1)
            #expect(morphemes.allSatisfy { ($0.boundary == nil) == ($0.use == nil) })
        }
    }
}
