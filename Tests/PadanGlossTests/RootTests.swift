import PadanGloss
import TestSupport
import Testing

/// The roots that words are shown with.
struct RootTests {
    private static let lines = """
        anggun|adj|elegant
        km²|noun|square kilometer
        belum|part|not yet
        global|adj|global
        globalisasi|noun|globalization|global
        huruf|noun|letter
        ilmu|noun|science
        ilmuwan|noun|scientist|ilmu
        izin|noun|permission
        ijin|noun|permission|izin|nonstandard
        final|noun|final
        semifinal|noun|semifinal|final
        seijin|adp|with the permission of|izin|nonstandard
        sebelum|sconj|before|belum
        sebelumnya|adj|previous
        akhir|noun|end
        akhirnya|adv|finally
        sosial|adj|social
        ekonomi|noun|economy
        uang|noun|money
        keuangan|noun|finance|uang
        """

    private static let rows: [(String, String)] = [
        ("globalisasi", "globalisasi"), ("globalisasinya", "globalisasi"), ("ilmuwan", "ilmuwan"),
        ("semifinal", "semifinal"), ("semifinalnya", "semifinal"), ("ijin", "ijin"), ("seijin", "ijin"),
        ("keuangan", "uang"), ("keuangannya", "uang"), ("non-keuangan", "non-keuangan"),
        ("non-keuangannya", "non-keuangan"), ("antarhuruf", "antarhuruf"), ("sosial-ekonomi", "sosial-ekonomi"),
        ("sebelumnya", "belum"), ("akhirnya", "akhirnya"), ("keanggunan", "anggun"),
        ("km²", "km²"),
    ]

    @Test(arguments: rows)
    func rootOfAForm(_ form: String, _ root: String) throws {
        let gloss = try HarborGlosser.glosser(Self.lines.split(separator: "\n").sorted().joined(separator: "\n"))
            .session().gloss(form)
        #expect(gloss.word(0)?.root == root)
    }

    @Test func aCapitalInsideASentenceKeepsTheForm() throws {
        let gloss = try HarborGlosser.shipped.get().session().gloss("Kemarin dia menemui Kepala Pembangunan desa.")
        #expect(
            gloss.tokens.indices.first { gloss.text(of: $0) == "Pembangunan" }.flatMap { gloss.word($0)?.root }
                == "pembangunan")
        let small = try HarborGlosser.shipped.get().session().gloss("Pembangunan desa itu berjalan.")
        #expect(small.word(0)?.root == "bangun")
    }
}
