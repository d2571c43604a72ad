import PadanText
import TestSupport
import Testing

/// Where sentences end.
struct SentenceTests {
    struct Row: Sendable, CustomStringConvertible {
        var name: String
        var text: String
        var sentences: [String]

        init(_ name: String, _ text: String, _ sentences: [String]) {
            self.name = name
            self.text = text
            self.sentences = sentences
        }
        var description: String { name }
    }

    private static let rows: [Row] = [
        Row("none", "", []),
        Row("one without a stop", "tanpa titik", ["tanpa titik"]),
        Row(
            "stops", "Hujan reda. Kami pulang! Mengapa? Lapar.", ["Hujan reda.", "Kami pulang!", "Mengapa?", "Lapar."]),
        Row("an abbreviation", "Dr. Sari datang. Ia dokter.", ["Dr. Sari datang.", "Ia dokter."]),
        Row("initials", "A.H. Nasution lahir di sana. Ia jenderal.", ["A.H. Nasution lahir di sana.", "Ia jenderal."]),
        Row("a number", "Harganya 11.000 rupiah. Murah.", ["Harganya 11.000 rupiah.", "Murah."]),
        Row("an address", "Lihat kabar.com sekarang. Segera.", ["Lihat kabar.com sekarang.", "Segera."]),
        Row("a small letter goes on", "“Mengapa?” tanya ibu. Diam.", ["“Mengapa?” tanya ibu.", "Diam."]),
        Row("a quote closes behind", "“Kami siap.” Ia duduk.", ["“Kami siap.”", "Ia duduk."]),
        Row("straight quotes", "\"Kami siap.\" Ia duduk.", ["\"Kami siap.\"", "Ia duduk."]),
        Row("brackets", "Ia datang (kemarin.) Lalu pergi.", ["Ia datang (kemarin.)", "Lalu pergi."]),
        Row("an ellipsis", "Ia ragu… Lalu pergi.", ["Ia ragu…", "Lalu pergi."]),
        Row("an ellipsis inside", "Ia ragu... lalu pergi.", ["Ia ragu... lalu pergi."]),
        Row("a list", "1. Beras dan gula\n2. Minyak goreng", ["1. Beras dan gula", "2. Minyak goreng"]),
        Row("a heading", "Harga Beras Naik\n\nJAKARTA – Harga naik.", ["Harga Beras Naik", "JAKARTA – Harga naik."]),
        Row("short lines", "Satu\nDua\nTiga", ["Satu", "Dua", "Tiga"]),
        Row("Windows line ends", "Judul\r\n\r\nIsi berita.\r\nLagi.", ["Judul", "Isi berita.", "Lagi."]),
        Row(
            "wrapped lines",
            "Kapal itu berlayar dari pelabuhan kecil di ujung timur\npulau sejak pagi buta dan baru tiba menjelang malam di\nkota. Awaknya lelah.",
            [
                "Kapal itu berlayar dari pelabuhan kecil di ujung timur\npulau sejak pagi buta dan baru tiba menjelang malam di\nkota.",
                "Awaknya lelah.",
            ]),
        Row(
            "an empty line ends it",
            "Kapal itu berlayar dari pelabuhan kecil di ujung timur\n\npulau sejak pagi",
            ["Kapal itu berlayar dari pelabuhan kecil di ujung timur", "pulau sejak pagi"]),
    ]

    private func sentences(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        let tokens = Tokenizer().tokens(of: text)
        return SentenceRules().sentences(of: tokens, in: bytes.span).map {
            String(decoding: bytes[tokens[$0.lowerBound].start..<tokens[$0.upperBound - 1].end], as: UTF8.self)
        }
    }

    @Test(arguments: rows)
    func rules(_ row: Row) {
        #expect(sentences(row.text) == row.sentences)
    }

    @Test(arguments: 21...24 as ClosedRange<UInt64>)
    func sentencesTogetherAreAllTokens(seed: UInt64) {
        for text in RandomText.texts(300, seed: seed) {
            let bytes = Array(text.utf8)
            let tokens = Tokenizer().tokens(of: text)
            let found = SentenceRules().sentences(of: tokens, in: bytes.span)
            #expect(found.allSatisfy { !$0.isEmpty })
            #expect(found.flatMap { Array($0) } == Array(tokens.indices), "\(text.debugDescription)")
        }
    }

    private static let prose = """
        Sungai itu membelah kota menjadi dua bagian. Di sebelah barat berdiri rumah-rumah tua, sedangkan di sebelah \
        timur orang membangun pasar baru. Siapa yang mau pindah? Tidak seorang pun! Mereka sudah lama tinggal di sana, \
        dan anak-anak mereka bersekolah di tepi sungai. Setiap pagi perahu kecil lewat. Penumpangnya membawa sayur, \
        ikan, dan kain. Pedagang itu berkata, "Kami tidak takut banjir." Air memang sering naik pada bulan Januari.
        """

    @Test func plainProseHasTheSentencesOfICU() {
        expectICU(Self.prose)
    }

    /// Apart from abbreviations, and from “!” and “?” before a small letter, which ICU takes for the end.
    @Test(arguments: Repository.articles)
    func plainLinesOfArticlesHaveTheSentencesOfICU(_ name: String) throws {
        var count = 0
        for line in try Repository.article(name).split(separator: "\n").map(String.init) {
            let tokens = Tokenizer().pieces(of: line)
            if tokens.contains(where: { $0.text.count > 1 && $0.text.hasSuffix(".") })
                || line.contains(where: { "!?".contains($0) })
            {
                continue
            }
            expectICU(line)
            count += 1
        }
        #expect(count > 3)
    }

    private func expectICU(_ text: String) {
        let bytes = Array(text.utf8)
        var expected: [String] = []
        var start = 0
        for end in bytes.sentenceEnds {
            var sentence = String(decoding: bytes[start..<end], as: UTF8.self)
            while sentence.last?.isWhitespace == true { sentence.removeLast() }
            expected.append(sentence)
            start = end
        }
        #expect(sentences(text) == expected)
    }
}
