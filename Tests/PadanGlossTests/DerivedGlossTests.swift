import PadanGloss
import PadanText
import TestSupport
import Testing

@testable import PadanRender

/// The English that rules make of words that no lexicon has, and how each format says that a rule made it.
struct DerivedGlossTests {
    private static let lines = """
        biru|adj|blue
        cukur|verb|shave
        curi|verb|steal
        gosong|adj|burnt
        jahit|verb|sew
        lempar|verb|throw
        lokal|adj|local
        menjahit|verb|sew|jahit
        mencukur|verb|shave|cukur
        mencuri|verb|steal|curi
        melempar|verb|throw|lempar
        merebus|verb|boil|rebus
        mogul|noun|magnate
        murni|adj|pure
        negara|noun|country
        peluk|verb|hug
        sumbu|noun|axis
        tipis|adj|thin
        """

    private static let rows: [(String, String)] = [
        // Voice, person, aspect.
        ("dicuri", "be stolen"), ("kujahit", "I sew"), ("kaulempar", "you throw"),
        ("tercuri", "be stolen"), ("melemparku", "throw me"),
        // Nominalisations and agents.
        ("pencurian", "stealing"), ("penjahit", "sewer"), ("pencuri", "stealer"), ("penjahitan", "sewing"),
        ("ketipisan", "thinness"), ("kemurnian", "pureness"),
        // Comparison.
        ("tertipis", "thinnest"), ("setipis", "as thin as"), ("sebiru", "as blue as"),
        ("setipis-tipisnya", "as thin as possible"), ("pertipis", "make thinner"),
        // Becoming and making, having, each other.
        ("membiru", "become blue"), ("murnikan", "make pure"), ("bersumbu", "have axis"),
        ("berpelukan", "hug each other"),
        // Plurals and bound forms.
        ("mogul-mogul", "magnates"), ("antarnegara", "inter-country"), ("lokalisasi", "making local"),
        ("multisumbu", "multi-axis"),
    ]

    private static func gloss(_ text: String) throws -> GlossedText {
        try HarborGlosser.glosser(lines.split(separator: "\n").sorted().joined(separator: "\n")).session().gloss(text)
    }

    @Test(arguments: rows)
    func englishOfAForm(_ form: String, _ english: String) throws {
        #expect(try Self.gloss(form).word(0)?.glosses.first == english)
    }

    /// A format, what it writes of a gloss by rule, and what it does not write of another.
    private static let marks: [(String, String)] = [
        ("text", "ketipisan [by rule: thinness]"), ("interlinear", "thinness°"), ("markdown", "*(by rule: thinness)*"),
        ("html", "made by rule"), ("json", "\"byRule\": true"), ("ndjson", "\"byRule\": true"),
        ("conllu", "Gloss=thinness|ByRule=Yes"), ("latex", "thinness\\textdegree{}"),
        ("vocabulary", "English made by rule"),
    ]

    @Test(arguments: marks)
    func everyFormatSaysThatARuleMadeAGloss(_ format: String, _ mark: String) throws {
        #expect(try rendered("ketipisan", format).contains(mark))
        #expect(!(try rendered("tipis", format).contains { $0 == "°" }))
        for other in ["by rule", "byRule", "ByRule"] { #expect(!(try rendered("tipis", format).contains(other))) }
    }

    @Test func allFormatsAreLookedAt() {
        #expect(Set(Renderers.all.map { $0.name }) == Set(Self.marks.map(\.0)))
    }

    private func rendered(_ text: String, _ format: String) throws -> String {
        let lines = Self.lines.split(separator: "\n").sorted().joined(separator: "\n")
        return try #require(try HarborGlosser.glosser(lines).session().render(text, as: format))
    }
}
