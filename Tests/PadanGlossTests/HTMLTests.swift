import Foundation
import PadanRender
import Testing

/// Nothing of a text, a title or a lexicon is markup in the page.
struct HTMLTests {
    private func page(_ text: String, title: String = "<i>\"A\" & 'B'</i>\u{1}") throws -> String {
        let session = try HarborGlosser.glosser(RenderedText.hostileLines).session()
        return try #require(session.render(text, as: "html", RenderOptions(title: title)))
    }

    /// The tags that the page's own frame is made of.
    private static let frame: Set<String> = [
        "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "span", "b", "small", "aside", "dl",
        "div",
        "dt", "dd",
    ]

    @Test func everyTagIsThePagesOwn() throws {
        let page = try page(RenderedText.hostile)
        for match in page.matches(of: #/<\/?([^ >]*)/#) where match.output.1 != "!DOCTYPE" {
            #expect(Self.frame.contains(String(match.output.1)), "\(match.output.0)")
        }
        #expect(!page.contains("<script") && !page.contains("<i>") && !page.contains("<b>ship"))
    }

    @Test func tagsAreClosedInTheirOrder() throws {
        var open: [Substring] = []
        for match in try page(RenderedText.hostile).matches(of: #/<(\/?)([a-z0-9]+)[^>]*>/#)
        where match.output.2 != "meta" {
            if match.output.1.isEmpty {
                open.append(match.output.2)
            } else {
                #expect(open.popLast() == match.output.2)
            }
        }
        #expect(open == [])
    }

    @Test func everyAmpersandBeginsAnEntity() throws {
        for part in try page(RenderedText.hostile).split(separator: "&").dropFirst() {
            #expect(["amp;", "lt;", "gt;", "quot;", "#39;"].contains { part.hasPrefix($0) }, "\(part.prefix(12))")
        }
    }

    @Test func noControlCharacterIsLeft() throws {
        let page = try page(RenderedText.hostile)
        #expect(!page.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        #expect(page.contains("\u{FFFD}"))
    }

    @Test func attributesHoldNothingOfTheText() throws {
        let page = try page(RenderedText.hostile)
        let body = try #require(page.split(separator: "</style>", maxSplits: 1).last)
        for match in body.matches(of: #/ ([a-z]+)="([^"]*)"/#) {
            #expect(["class", "tabindex", "lang", "role"].contains(String(match.output.1)))
        }
    }

    @Test func titleTextAndGlossAreThereEscaped() throws {
        let page = try page(RenderedText.hostile)
        #expect(page.contains("<title>&lt;i&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/i&gt;\u{FFFD}</title>"))
        #expect(page.contains("&lt;b&gt;ship&lt;/b&gt;; a &amp; b; &quot;quoted&quot;"))
        #expect(page.contains("it&#39;s &lt;script&gt;alert(1)&lt;/script&gt;"))
    }

    @Test func thePageNeedsNothingElse() throws {
        let page = try page(RenderedText.harbor, title: "")
        #expect(page.hasPrefix("<!DOCTYPE html>\n") && page.hasSuffix("</html>\n"))
        #expect(!page.contains("src=") && !page.contains("href=") && !page.contains("url("))
        #expect(page.contains("default-src 'none'"))
        #expect(page.contains("<title>Glossed text</title>"))
        #expect(page.contains("prefers-color-scheme: dark") && page.contains("@media print"))
    }

    @Test func paragraphsAreThoseOfTheText() throws {
        #expect(try page("kapal\n\nrumah\nbuku").count { $0 == "\n" } > 10)
        #expect(try page("kapal\n\nrumah\nbuku").matches(of: #/<p>/#).count == 3)
        #expect(try page("kapal rumah").matches(of: #/<p>/#).count == 1)
        #expect(try page("").matches(of: #/<p>/#).isEmpty)
    }

    @Test func aGlossIsReachedByTheKeyboard() throws {
        let page = try page("kapal")
        #expect(page.contains("tabindex=\"0\">kapal<span class=\"g\" lang=\"en\" role=\"tooltip\">"))
    }
}
