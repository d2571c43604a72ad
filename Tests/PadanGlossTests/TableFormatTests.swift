import PadanGloss
import PadanRender
import PadanText
import TestSupport
import Testing

/// The formats of columns: CoNLL-U and the vocabulary.
struct TableFormatTests {
    /// What is wrong with CoNLL-U; nil when nothing is.
    private func fault(inCoNLLU text: String) -> String? {
        var number = 0
        var comments = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if line.isEmpty {
                if number == 0 { return "an empty sentence" }
                (number, comments) = (0, 0)
                continue
            }
            if line.hasPrefix("# ") && number == 0 {
                comments += 1
                continue
            }
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            if columns.count != 10 { return "\(columns.count) columns: \(line)" }
            number += 1
            if columns[0] != "\(number)" || comments != 2 { return "the number of \(line)" }
            for (i, column) in columns.enumerated() {
                // A lemma may hold spaces, as that of ﷺ does.
                let hasSpace = i != 2 && column.contains { $0.isWhitespace }
                if column.isEmpty || hasSpace { return "column \(i + 1) of \(line)" }
            }
            if UPOS(columns[3]).map({ $0.tag == columns[3] }) != true { return "the tag of \(line)" }
            let misc = columns[9]
            if misc != "_",
                !misc.split(separator: "|", omittingEmptySubsequences: false).allSatisfy({
                    $0.contains(#/^[A-Z][A-Za-z]*=./#)
                })
            {
                return "MISC of \(line)"
            }
        }
        return number == 0 && (text.isEmpty || text.hasSuffix("\n\n")) ? nil : "no empty line at the end"
    }

    /// The forms of CoNLL-U with the spaces that it tells of.
    private func text(ofCoNLLU text: String) -> [String] {
        text.split(separator: "\n\n").map { sentence in
            var result = ""
            for line in sentence.split(separator: "\n") where !line.hasPrefix("# ") || line.contains("\t") {
                let columns = line.split(separator: "\t")
                result += columns[1] + (columns[9].contains("SpaceAfter=No") ? "" : " ")
            }
            return result.hasSuffix(" ") ? String(result.dropLast()) : result
        }
    }

    @Test(arguments: Repository.articles)
    func anArticleIsValidCoNLLU(_ name: String) throws {
        let found = try #require(
            try HarborGlosser.shipped.get().session().render(try Repository.article(name), as: "conllu"))
        #expect(fault(inCoNLLU: found) == nil)
        let texts = found.split(separator: "\n").filter { $0.hasPrefix("# text = ") }.map { String($0.dropFirst(9)) }
        #expect(text(ofCoNLLU: found) == texts)
        #expect(texts.count > 15)
    }

    @Test(arguments: 141...144 as ClosedRange<UInt64>)
    func anyTextIsValidCoNLLU(seed: UInt64) throws {
        let session = try HarborGlosser.session()
        for text in RandomText.texts(60, seed: seed) {
            let found = try #require(session.render(text, as: "conllu"))
            #expect(fault(inCoNLLU: found) == nil, "\(text.debugDescription)")
        }
    }

    @Test func hostileTextsAreValidCoNLLU() throws {
        let session = try HarborGlosser.glosser(RenderedText.hostileLines).session()
        let found = try #require(session.render(RenderedText.hostile, as: "conllu"))
        #expect(fault(inCoNLLU: found) == nil)
    }

    private func table(_ text: String, _ session: GlossSession) throws -> [[String]] {
        let found = try #require(session.render(text, as: "vocabulary"))
        return found.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test func theVocabularyHasEachWordOnceInOrder() throws {
        let rows = try table("Kapal dan rumah; kapal-kapal, rumah, kapal. Kim Jong Un.", try HarborGlosser.session())
        #expect(rows.first == ["headword", "pos", "gloss", "count", "lexicon", "note"])
        #expect(rows.dropFirst().map { $0[0] } == ["kapal", "dan", "rumah", "Kim Jong Un"])
        #expect(rows.dropFirst().map { $0[3] } == ["3", "1", "2", "1"])
    }

    @Test(arguments: 151...153 as ClosedRange<UInt64>)
    func theVocabularyIsATable(seed: UInt64) throws {
        let session = try HarborGlosser.glosser(RenderedText.hostileLines).session()
        for text in [RenderedText.hostile] + RandomText.texts(40, seed: seed) {
            for row in try table(text, session) {
                #expect(row.count == 6)
                // A spreadsheet takes a cell that begins so for a formula; a mark alone is none.
                for cell in row where cell.count > 1 {
                    #expect(!cell.hasPrefix("=") && !cell.contains(#/^[+\-@]/#), "\(cell)")
                }
            }
        }
    }

    @Test func glossesThatLookLikeFormulasAreQuoted() throws {
        let session = try HarborGlosser.glosser(RenderedText.hostileLines).session()
        let cells = try table("rumah buku kota Daerah Istimewa", session).flatMap { $0 }
        for cell in ["'=1+2; @home", "'-5", "'+62", "'+city", "'@region"] { #expect(cells.contains(cell)) }
    }
}
