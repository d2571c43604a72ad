import PadanGloss
import PadanMorphology
import TestSupport
import Testing

@testable import PadanRender

/// Words with their two lines.
struct WordMorphemeTests {
    private static let plain: [(String, String, String)] = [
        ("menulis", "men-tulis", "AV-write"), ("Menyapu", "Meny-sapu", "AV-sweep"),
        ("MEMUKUL", "MEM-PUKUL", "AV-hit"), ("diluncurkan", "di-luncur-kan", "PASS-slide-APPL"),
        ("membesarkan", "mem-besar-kan", "AV-big-CAUS"), ("terbesar", "ter-besar", "SUP-big"),
        ("keamanan", "ke-aman-an", "NMLZ-safe-NMLZ"), ("melibatkan", "me-libat-kan", "AV-involve-APPL"),
        ("berpakaian", "ber-pakai-an", "INTR-use-NMLZ"), ("berdatangan", "ber-datang-an", "RECP-come-RECP"),
        ("bagian", "bagi-an", "divide-NMLZ"), ("bagi", "bagi", "for"), ("rumah", "rumah", "house"),
        ("Jakarta", "Jakarta", "Jakarta"),
    ]

    private static let clitics: [(String, String, String)] = [
        ("rumahnya", "rumah=nya", "house=3.POSS"), ("rumahku", "rumah=ku", "house=1SG.POSS"),
        ("melihatnya", "me-lihat=nya", "AV-see=3"), ("dengannya", "dengan=nya", "with=3"),
        ("kulihat", "ku=lihat", "1SG=see"), ("KTP-nya", "KTP=nya", "ID.card=3.POSS"),
        ("bukunyalah", "buku=nya=lah", "book=3.POSS=EMPH"),
        ("ketidakadilannya", "ketidakadilan=nya", "injustice=3.POSS"),
    ]

    private static let doubled: [(String, String, String)] = [
        ("Buku-buku", "Buku~buku", "PL~book"), ("anak-anaknya", "anak~anak=nya", "PL~child=3.POSS"),
        ("kupu-kupu", "kupu~kupu", "RED~butterfly"), ("kemerah-merahan", "ke-merah~merah-an", "ATTEN-RED~red-ATTEN"),
        ("tolong-menolong", "tolong~men-tolong", "RECP~AV-help"), ("menulis-nulis", "men-tulis~nulis", "AV-write~RED"),
        ("berlari-lari", "ber-lari~lari", "INTR-RED~run"), ("sebaik-baiknya", "se-baik~baik-nya", "SUP-RED~good-SUP"),
    ]

    private static let hyphens: [(String, String, String)] = [
        ("sosial-ekonomi", "sosial-ekonomi", "social-economy"), ("ke-72", "ke-72", "ORD-72"),
        ("1960-an", "1960-an", "1960-NMLZ"), ("Su-35", "Su-35", "Su-35"), ("22/3/2025", "22/3/2025", "22.March.2025"),
        ("2025-03-22", "2025-03-22", "2025-03-22"),
    ]

    @Test(arguments: plain + clitics + doubled + hyphens)
    func twoLines(_ form: String, _ segmentation: String, _ labels: String) throws {
        let gloss = try MorphemeLexicon.session().gloss("kata \(form) itu")
        let tiers = MorphemeTiers(gloss, token: 1, .leipzig)
        #expect(gloss.tokens.count == 3)
        #expect(tiers.segmentation == segmentation)
        #expect(tiers.labels == labels)
    }

    @Test func anUnknownWordAndAParticleAreToldApart() throws {
        let gloss = try MorphemeLexicon.session().gloss("buku zzyx sih")
        #expect(gloss.tokens.indices.map { MorphemeTiers(gloss, token: $0, .leipzig).labels } == ["book", "?", "PTCL"])
    }
}
