import Foundation
import PadanRender
import PadanText
import TestSupport
import Testing

/// The formats for a terminal and for Markdown.
struct PlainFormatTests {
    private func render(_ text: String, _ format: String, _ options: RenderOptions = RenderOptions()) throws -> String {
        try #require(try HarborGlosser.session().render(text, as: format, options))
    }

    private func withoutColor(_ text: String) -> String { text.replacing(#/\u{1B}\[[0-9]+m/#, with: "") }

    @Test func textWithoutItsGlossesIsTheText() throws {
        let found = try render(RenderedText.harbor, "text")
        #expect(found.replacing(#/ \[[^\]]*\]/#, with: "") == RenderedText.harbor + "\n")
    }

    @Test func textGlossesAWordOnce() throws {
        let found = try render("Kapal itu, kapal itu, kapal-kapal itu.", "text")
        #expect(found == "Kapal [ship] itu [that], kapal itu, kapal-kapal itu.\n")
    }

    @Test(arguments: ["text", "interlinear"])
    func colorIsAddedToTheSameText(_ format: String) throws {
        let plain = try render(RenderedText.harbor, format)
        let colored = try render(RenderedText.harbor, format, RenderOptions(usesColor: true))
        #expect(!plain.contains("\u{1B}"))
        #expect(colored.contains("\u{1B}["))
        #expect(withoutColor(colored) == plain)
    }

    @Test(arguments: Renderers.names.filter { $0 != "text" && $0 != "interlinear" })
    func otherFormatsHaveNoColor(_ format: String) throws {
        let options = RenderOptions(usesColor: true)
        #expect(try render(RenderedText.harbor, format, options) == render(RenderedText.harbor, format))
    }

    @Test(arguments: [20, 33, 60, 80, 200])
    func interlinearLinesFitTheWidth(_ width: Int) throws {
        let found = try render(RenderedText.harbor, "interlinear", RenderOptions(width: width))
        for line in found.split(separator: "\n") {
            // A word or a gloss that is wider by itself stands alone.
            let isAlone = !line.contains("  ")
            #expect(String(line).columns <= width || isAlone, "\(line)")
        }
        let words = found.split(separator: "\n").joined(separator: " ").split(separator: " ")
        for word in RenderedText.harbor.split(whereSeparator: \.isWhitespace) { #expect(words.contains(word)) }
    }

    @Test func interlinearPutsAGlossUnderItsWord() throws {
        #expect(
            try render("学校 kapal élite rumah 🙂 kota", "interlinear")
                == "学校  kapal  élite  rumah  🙂  kota\n      ship          house      city\n\n")
    }

    @Test func interlinearShowsMorphemes() throws {
        let found = try render("Kapal diluncurkan.", "interlinear", RenderOptions(showsMorphemes: true))
        let rows = found.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(rows.first == ["Kapal", "diluncurkan."])
        #expect(rows.contains { $0.contains("di-luncur-kan") })
        #expect(rows.contains { $0.contains { $0.hasPrefix("PASS-") && $0.hasSuffix("-APPL") } })
        #expect(rows.contains(["ship", "be", "launched"]))
        #expect(rows.last == ["PASS", "passive"])
    }

    @Test func markdownLeavesNothingToMarkdown() throws {
        let session = try HarborGlosser.glosser(RenderedText.hostileLines).session()
        let options = RenderOptions(title: "<b> *a* # | [x](y)\nz")
        let found = try #require(session.render(RenderedText.hostile, as: "markdown", options))
        // What stands bare is what the format itself writes.
        let escaped = found.replacing(#/\\./#, with: "")
        let own = escaped.replacing(#/\*\([^*]*\)\*/#, with: "").split(separator: "\n")
        for line in own where !line.hasPrefix("|") && !line.hasPrefix("#") {
            #expect(!line.contains { "<>*_`[]|#~&".contains($0) }, "\(line)")
            #expect(!line.hasPrefix("- ") && !line.hasPrefix("+ "))
        }
        for line in own where line.hasPrefix("|") { #expect(line.count { $0 == "|" } == 5, "\(line)") }
        #expect(own.first == "# b a    z" || own.first?.hasPrefix("# ") == true)
    }
}
