import Foundation
import PadanRender
import TestSupport
import Testing

@testable import PadanGloss

/// Four times the text takes four times the time, whatever stands in it.
///
/// A sentence has no more than 2,000 tokens, so that what grows faster shows inside one.
struct LinearTimeTests {
    /// What is repeated; each is a text in which some rule could look far.
    private static let pieces = [
        // The heads of names.
        "Kabupaten", "Gedung", "Jalan", "Universitas", "PT", "Kabupaten Gedung", "Kabupaten Utara", "Jalan Barat Daya",
        "Madrasah Aliyah Negeri", "SMA Negeri 3", "PT Semen (Persero)",
        // Names and titles.
        "Ibrahim", "Pak", "Budi", "Kim Jong", "Wahyu \"", "Budi bin", "Muara Jaya adalah sebuah desa di Kecamatan",
        // Definitions.
        "Komisi Pemberantasan Korupsi (KPK)", "KPK (Komisi Pemberantasan Korupsi)", "KPK (", "(a, b",
        // Numbers, dates and times.
        "dua setengah", "22 Maret", "Jumat lalu", "16.00-17.30", "Rp5-7 juta/kg", "2-3", "juta", "1.", "ke-1",
        // Phrases, ambiguous words, marks.
        "ke rumah sakit jiwa", "sekretaris dewan", "bisa beruang", "A.", "(", ")", "\"", "- ", "a/",
    ]

    @Test(arguments: pieces)
    func fourTimesTheTextTakesFourTimesTheTime(_ piece: String) throws {
        let session = try HarborGlosser.shipped.get().session()
        let tokens = session.gloss("\(piece) ").tokens.count
        func time(_ count: Int) -> Double {
            let text = Array(String(repeating: "\(piece) ", count: count / tokens).utf8)
            return Self.leastSeconds { _ = session.gloss(text) }
        }
        let short = time(450), long = time(1_800)
        #expect(long < short * 9 + 0.01, "\(short) s, then \(long) s")
    }

    @Test func manyTermsAreWrittenInLinearTime() throws {
        let syllables = ["ba", "co", "de", "fu", "gi", "ha", "jo", "ke", "lu", "mi"]
        // Names for ships of which no lexicon knows anything.
        let names = (0..<6_000).map { number in
            "z" + String(number).map { syllables[$0.wholeNumberValue ?? 0] }.joined()
        }
        let lexicon = names.map { "kapal \($0)|noun|ship \($0); \(String(repeating: "a", count: 600))" }
        let glosser = try HarborGlosser.glosser("kapal|noun|ship\n" + lexicon.joined(separator: "\n"))
        func time(_ count: Int) throws -> Double {
            let gloss = glosser.session().gloss(names.prefix(count).map { "kapal \($0)" }.joined(separator: ", "))
            #expect(gloss.terms.count > count * 9 / 10)
            let ndjson = try #require(Renderers.named("ndjson"))
            return Self.leastSeconds {
                var renderer = ndjson.init(RenderOptions())
                var out = Output()
                renderer.render(gloss, &out)
            }
        }
        let few = try time(1_500), many = try time(6_000)
        #expect(many < few * 7, "\(few) s, then \(many) s")
    }

    /// The least time of this thread that some work takes, which what else the machine does has little part in.
    private static func leastSeconds(_ work: () -> Void) -> Double {
        work()
        return (0..<3).map { _ in
            let start = threadSeconds()
            work()
            return threadSeconds() - start
        }.min() ?? 0
    }

    private static func threadSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
