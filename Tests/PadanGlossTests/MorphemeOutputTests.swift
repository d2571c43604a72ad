import PadanGloss
import PadanMorphology
import PadanRender
import Testing

/// The formats that show morphemes.
struct MorphemeOutputTests {
    private func render(_ text: String, as name: String, _ options: RenderOptions) throws -> String {
        let type = try #require(Renderers.named(name))
        return Renderers.render(try MorphemeLexicon.session().gloss(text), as: type, options)
    }

    private func interlinear(_ text: String, _ labels: LabelSet) throws -> [String] {
        try render(text, as: "interlinear", RenderOptions(showsMorphemes: true, labels: labels))
            .split(separator: "\n").map(String.init)
    }

    @Test func interlinearHasFourRowsAndTheKey() throws {
        #expect(
            try interlinear("Adik menulis buku-bukunya.", .leipzig) == [
                "Adik             menulis    buku-bukunya.", "Adik             men-tulis  buku~buku=nya",
                "younger.sibling  AV-write   PL~book=3.POSS", "younger sibling  write      his/her/its books",
                "Abbreviations", "  3     third person", "  AV    actor voice", "  PL    plural", "  POSS  possessive",
            ])
    }

    @Test func interlinearHasTheLabelsOfTheSet() throws {
        #expect(try interlinear("Adik menulis.", .sneddon)[2] == "younger.sibling  ACT-write")
        #expect(try interlinear("Adik menulis.", .sneddon).last == "  ACT  active voice")
        #expect(try interlinear("Adik menulis.", .neutral)[2] == "younger.sibling  MEN-write")
        #expect(try interlinear("Adik menulis.", .neutral).last == "  MEN  meN-")
    }

    @Test func withoutMorphemesThereIsNoKey() throws {
        let text = try render("Adik menulis.", as: "interlinear", RenderOptions())
        #expect(text == "Adik             menulis.\nyounger sibling  write\n\n")
    }

    @Test(arguments: ["json", "ndjson"])
    func jsonHasTheLabelsOfTheSet(_ format: String) throws {
        let ours = try render("dibacanya", as: format, RenderOptions())
        let parts =
            #"{"form": "di-", "gloss": "PASS"}, {"form": "baca", "gloss": "read"}, {"form": "=nya", "gloss": "3"}"#
        #expect(ours.contains("\"morphemes\": [\(parts)]"))
        let neutral = try render("dibacanya", as: format, RenderOptions(labels: .neutral))
        #expect(neutral.contains(#"{"form": "=nya", "gloss": "NYA"}"#))
    }

    @Test func conlluHasAsManyMorphemesInBothValues() throws {
        let text = "Menteri-menterinya menulis dengan KTP-nya; rumah-rumah itu dibesarkan, kata penulisnya."
        let lines = try render(text, as: "conllu", RenderOptions()).split(separator: "\n")
        var count = 0
        for line in lines where line.contains("MSeg=") {
            let misc = line.split(separator: "\t")[9].split(separator: "|")
            let values = ["MSeg=", "MGloss="].compactMap { name in
                misc.first { $0.hasPrefix(name) }.map { $0.dropFirst(name.count) }
            }
            #expect(values.count == 2)
            #expect(Set(values.map { $0.filter { $0 == "-" || $0 == "=" } }).count == 1, "\(line)")
            #expect(!values.contains { $0.contains("~") })
            count += 1
        }
        #expect(count > 3)
        #expect(lines.contains { $0.contains("MSeg=Menteri-menteri=nya|MGloss=PL-minister=3.POSS") })
    }
}
