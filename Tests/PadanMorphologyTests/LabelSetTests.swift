import PadanMorphology
import PadanText
import Testing

/// What a label set says of an affix, by its base and by what it makes.
struct LabelSetTests {
    struct Row: Sendable, CustomStringConvertible {
        var form: String
        var base: String
        var trace: [String]
        /// The class of the form, of the form without its outermost affix, and so on.
        var classes: [UPOS?]
        /// The pieces with their marks, and under each label set the same ones.
        var leipzig: String
        var neutral: String

        init(
            _ form: String, _ base: String, _ trace: [String], _ classes: [UPOS?], _ leipzig: String, _ neutral: String
        ) {
            self.form = form
            self.base = base
            self.trace = trace
            self.classes = classes
            self.leipzig = leipzig
            self.neutral = neutral
        }
        var description: String { "\(form) \(classes.map { $0?.name ?? "?" })" }

        func labels(_ labels: LabelSet) -> String? {
            Analyzer().analyses(of: form).first { $0.base == base && $0.steps.map(\.affix.name) == trace }?
                .morphemes(rootGloss: "x", classes: classes).map { $0.joined(labels.gloss(of: $0)) }.joined()
        }
    }

    private static let suffixes: [Row] = [
        Row("besarkan", "besar", ["-kan"], [.verb, .adj], "x-CAUS", "x-KAN"),
        Row("bawakan", "bawa", ["-kan"], [.verb, .verb], "x-APPL", "x-KAN"),
        Row("datangi", "datang", ["-i"], [.verb, .verb], "x-APPL", "x-I"),
        Row("makanan", "makan", ["-an"], [.noun, .verb], "x-NMLZ", "x-AN"),
        Row("ilmuwan", "ilmu", ["-wan"], [.noun, .noun], "x-person", "x-WAN"),
    ]

    private static let prefixes: [Row] = [
        Row("membawa", "bawa", ["meN-"], [.verb, .verb], "AV-x", "MEN-x"),
        Row("dibawa", "bawa", ["di-"], [.verb, .verb], "PASS-x", "DI-x"),
        Row("terbesar", "besar", ["ter-"], [.adj, .adj], "SUP-x", "TER-x"),
        Row("terbawa", "bawa", ["ter-"], [.verb, .verb], "INVOL-x", "TER-x"),
        Row("sebesar", "besar", ["se-"], [.adj, .adj], "as-x", "SE-x"),
        Row("sebuah", "buah", ["se-"], [.num, .noun], "one-x", "SE-x"),
        Row("ketiga", "tiga", ["ke-"], [.adj, .num], "ORD-x", "KE-x"),
        Row("ketua", "tua", ["ke-"], [.noun, .adj], "NMLZ-x", "KE-x"),
        Row("penulis", "tulis", ["peN-"], [.noun, .verb], "AGT.NMLZ-x", "PEN-x"),
        Row("antarkota", "kota", ["antar-"], [.adj, .noun], "inter-x", "ANTAR-x"),
    ]

    private static let circumfixes: [Row] = [
        Row("keamanan", "aman", ["ke- -an"], [.noun, .adj], "NMLZ-x-NMLZ", "KE-x-AN"),
        Row("kehujanan", "hujan", ["ke- -an"], [.verb, .noun], "ADVRS-x-ADVRS", "KE-x-AN"),
        Row("kelihatan", "lihat", ["ke- -an"], [.verb, .verb], "INVOL-x-INVOL", "KE-x-AN"),
        Row("pembacaan", "baca", ["peN- -an"], [.noun, .verb], "NMLZ-x-NMLZ", "PEN-x-AN"),
    ]

    private static let clitics: [Row] = [
        Row("bukunya", "buku", ["-nya"], [.noun, .noun], "x=3.POSS", "x=NYA"),
        Row("besarnya", "besar", ["-nya"], [.noun, .adj], "x=NMLZ", "x=NYA"),
        Row("akhirnya", "akhir", ["-nya"], [.adv, .noun], "x=ADV", "x=NYA"),
        Row("semuanya", "semua", ["-nya"], [.pron, .pron], "x=DEF", "x=NYA"),
        Row("menunggunya", "tunggu", ["-nya", "meN-"], [.verb, .verb, .verb], "AV-x=3", "MEN-x=NYA"),
        Row("dengannya", "dengan", ["-nya"], [.adp, .adp], "x=3", "x=NYA"),
        Row("rumahku", "rumah", ["-ku"], [.noun, .noun], "x=1SG.POSS", "x=KU"),
        Row("rumahmu", "rumah", ["-mu"], [.noun, .noun], "x=2SG.POSS", "x=MU"),
        Row("mencariku", "cari", ["-ku", "meN-"], [.verb, .verb, .verb], "AV-x=1SG", "MEN-x=KU"),
        Row("kubaca", "baca", ["ku-"], [.verb, .verb], "1SG=x", "KU=x"),
    ]

    private static let doubled: [Row] = [
        Row("rumah-rumah", "rumah", ["RED"], [.noun, .noun], "PL~x", "RED~x"),
        Row("lambat-lambat", "lambat", ["RED"], [.adv, .adj], "RED~x", "RED~x"),
        Row("rumah-rumahnya", "rumah", ["-nya", "RED"], [.noun, .noun, .noun], "PL~x=3.POSS", "RED~x=NYA"),
        Row("rumah-rumahan", "rumah", ["-an", "RED"], [.noun, .noun, .noun], "RED~x-NMLZ", "RED~x-AN"),
        Row(
            "kehijau-hijauan", "hijau", ["ke- -an", "RED"], [.adj, .adj, .adj], "ATTEN-RED~x-ATTEN", "KE-RED~x-AN"),
        Row("pukul-memukul", "pukul", ["RED.RECP", "meN-"], [.verb, .verb, .verb], "RECP~AV-x", "RED~MEN-x"),
        Row("terus-menerus", "terus", ["RED.RECP", "meN-"], [.adv, .verb, .verb], "RED~AV-x", "RED~MEN-x"),
    ]

    @Test(arguments: suffixes + prefixes + circumfixes + clitics + doubled)
    func labels(_ row: Row) {
        #expect(row.labels(.leipzig) == row.leipzig)
        #expect(row.labels(.neutral) == row.neutral)
        let sneddon = row.leipzig.split(separator: "AV-", omittingEmptySubsequences: false).joined(separator: "ACT-")
        #expect(row.labels(.sneddon) == sneddon)
    }

    @Test func anUnknownBaseHasTheRulesOwnLabel() {
        let rows = suffixesWithoutClasses.map { $0.labels(.leipzig) }
        #expect(rows == ["x-APPL", "x-APPL", "x-APPL", "x-NMLZ", "x-person"])
    }

    private var suffixesWithoutClasses: [Row] {
        Self.suffixes.map {
            var row = $0
            row.classes = []
            return row
        }
    }
}
