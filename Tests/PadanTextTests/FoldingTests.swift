import PadanText
import TestSupport
import Testing

/// The form under which words are compared.
struct FoldingTests {
    private static let pairs: [(String, String)] = [
        ("", ""), ("Jakarta", "jakarta"), ("KTP-nya", "ktp-nya"), ("22/3/2025", "22/3/2025"),
        ("ﬁlm", "film"), ("oﬃce", "office"), ("e\u{301}lite", "élite"), ("ÉLITE", "élite"),
        ("per\u{AD}tahan\u{AD}an", "pertahanan"), ("kata\u{200B}kata", "katakata"), ("\u{FEFF}sawah", "sawah"),
        ("Jum’at", "jum'at"), ("Qur\u{2BC}an", "qur'an"), ("‘Asyura", "'asyura"),
        ("anak\u{2011}anak", "anak-anak"), ("anak\u{2010}anak", "anak-anak"),
        ("Straße", "strasse"), ("ＡＢＣ", "abc"), ("kupu²", "kupu2"), ("МОСКВА", "москва"),
    ]

    @Test(arguments: pairs)
    func folds(_ text: String, _ folded: String) {
        #expect(Array(text.folded.utf8) == Array(folded.utf8))
    }

    @Test(arguments: 31...33 as ClosedRange<UInt64>)
    func foldingTwiceIsFoldingOnce(seed: UInt64) {
        for text in RandomText.texts(300, seed: seed) {
            let once = text.folded
            #expect(Array(once.folded.utf8) == Array(once.utf8), "\(text.debugDescription)")
        }
    }

    @Test func canonicalFormsBecomeOne() {
        #expect(Array("e\u{301}".utf8).composed == Array("\u{E9}".utf8))
        #expect(Array("ﬁ".utf8).composed == Array("ﬁ".utf8))
        #expect(Array("biasa".utf8).composed == Array("biasa".utf8))
    }

    @Test(arguments: [
        ("élan", "Élan"), ("anak", "Anak"), ("", ""), ("22 Maret", "22 Maret"), ("ßa", "SSa"), ("ABC", "ABC"),
    ])
    func capitalizesTheFirstLetterOnly(_ text: String, _ capitalized: String) {
        #expect(text.capitalizedFirst == capitalized)
    }

    @Test(arguments: [
        ("", 0), ("sawah", 5), ("学校", 4), ("e\u{301}", 1), ("per\u{AD}tahan", 8), ("ﾊ", 1), ("ＡＢ", 4), ("🙂", 2),
        ("\u{200B}", 0),
    ])
    func columnsOfATerminal(_ text: String, _ columns: Int) {
        #expect(text.columns == columns)
    }

    @Test(arguments: UPOS.allCases)
    func tagsAreReadInEitherCase(_ upos: UPOS) {
        #expect(UPOS(upos.tag) == upos)
        #expect(UPOS(upos.name) == upos)
        #expect(upos.tag == upos.name.uppercased())
    }

    @Test(arguments: ["", "nomina", "nouns", " noun"])
    func whatIsNoTagIsNotRead(_ text: String) {
        #expect(UPOS(text) == nil)
    }
}
