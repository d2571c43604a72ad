import PadanExtract
import PadanLexicon
import TestSupport
import Testing

/// What texts have and no lexicon has is found, counted and weighed; what a lexicon has is not.
struct ExtractorTests {
    @Test func aPhraseOfKnownWordsIsATerm() throws {
        let found = try SmallExtractor().candidates(
            "Mereka melihat kapal guru. Kapal guru itu datang. Di kota itu kapal guru besar.")
        #expect(found.shown(.term) == ["kapal guru 3"])
        let term = try #require(found["kapal guru"])
        #expect(term.sense.upos == .noun && term.sense.glosses.isEmpty && term.weight == 3)
        #expect(term.example == "Kapal guru itu datang.")
    }

    @Test func whatALexiconHasIsNoCandidate() throws {
        let text = "Kapal induk itu datang. Mereka melihat kapal induk. KTP guru dan KTP ketua."
        #expect(try SmallExtractor().candidates(text).filter { $0.kind != .term } == [])
        #expect(try SmallExtractor().candidates(text)["kapal induk"] == nil)
    }

    @Test func noCandidateEndsInsideAKnownPhrase() throws {
        let found = try SmallExtractor().candidates(
            "Rumah kapal induk besar. Rumah kapal induk lama. Rumah kapal induk tinggi.")
        #expect(found["rumah kapal"] == nil && found["induk besar"] == nil)
        #expect(found["rumah kapal induk"]?.count == 3)
    }

    @Test func aPartOfALongerTermAloneIsNoTerm() throws {
        let found = try SmallExtractor().candidates(
            "Mereka melihat rumah guru kota. Rumah guru kota itu besar.")
        #expect(found.shown(.term) == ["rumah guru kota 2"])
    }

    @Test func formsOfAnUnknownWordAreOne() throws {
        let found = try SmallExtractor().candidates(
            "Mereka memviralkan kapal itu. Kapal itu diviralkan guru. Guru itu viral.")
        #expect(found.shown(.term) == ["viral 3"])
        #expect(found["viral"]?.example.isEmpty == false)
    }

    @Test func aShortFormThatTheTextExplainsCountsFromItsFirstUse() throws {
        let found = try SmallExtractor().candidates("Kapal Guru Tinggi (KGT) datang. Mereka melihat KGT-nya.")
        let short = try #require(found["KGT"])
        #expect(short.kind == .abbreviation && short.count == 2 && !short.isKnown)
        #expect(short.sense.note == "Kapal Guru Tinggi" && short.sense.labels == ["abbreviation"])
        #expect(short.sense.glosses == ["KGT", "Tall Teacher Ship"] && short.sense.upos == .propn)
        #expect(try SmallExtractor().candidates("Kapal Guru Tinggi (KGT) datang.")["KGT"]?.count == 1)
    }

    @Test func aShortFormThatALexiconHasIsSaidToBeKnown() throws {
        let found = try SmallExtractor().candidates("Ketua melihat kartu tanda penduduk (KTP) guru.")
        #expect(found["KTP"]?.isKnown == true && found["KTP"]?.sense.glosses == ["identity card"])
    }

    @Test func capitalsThatNothingExplainsAreAShortFormWithoutALongOne() throws {
        let found = try SmallExtractor().candidates("Ketua PKKR datang. Mereka melihat PKKR. Ketua ZZ datang.")
        #expect(found.shown(.abbreviation) == ["PKKR 2"])
        #expect(found["PKKR"]?.sense.note == "" && found["PKKR"]?.sense.glosses == [])
    }

    @Test func whatATextDefinesHoldsInThatText() throws {
        let extractor = try SmallExtractor()
        let found = extractor.candidates(
            "Kapal Guru Tinggi (KGT) datang.", "Kota Guru Tua (KGT) besar. Mereka melihat KGT.",
            "Ketua KGT datang. KGT itu besar.")
        let notes = found.filter { $0.sense.headword == "KGT" }.map { "\($0.sense.note) \($0.count)" }
        #expect(notes.sorted() == [" 2", "Kapal Guru Tinggi 1", "Kota Guru Tua 2"])
    }

    @Test func namesAreFoundWithHowTheyAreWritten() throws {
        let found = try SmallExtractor().candidates(
            "Ketua Sastro Wiguna datang. Mereka melihat Sastro Wiguna. Guru itu melihat Lasmini dan Lasmini.")
        #expect(found.shown(.name) == ["Lasmini 2", "Sastro Wiguna 2"] || found.shown(.name).count == 2)
        #expect(found["Sastro Wiguna"]?.sense.upos == .propn && found["Sastro Wiguna"]?.sense.labels == ["name"])
        #expect(found["ketua Sastro Wiguna"] == nil && found["Sastro"] == nil)
    }

    @Test func lettersInitialsAndNumeralsAreNothing() throws {
        let found = try SmallExtractor().candidates(
            "Guru A dan guru A. Kapal II dan kapal II. Kota XIV dan kota XIV. Ketua R. Wiguna dan ketua R. Wiguna.")
        for text in ["A", "II", "XIV", "R.", "R"] { #expect(found[text] == nil, "\(text)") }
    }

    @Test func numbersEndAPhrase() throws {
        let found = try SmallExtractor().candidates("Rumah 12 guru. Rumah 12 guru. Kota 22/3/2025 kapal.")
        #expect(found == [])
    }

    @Test func whatOccursTooSeldomIsLeftOut() throws {
        let text = "Kapal guru datang. Mereka melihat kapal guru. Rumah guru besar."
        #expect(try SmallExtractor().candidates(text).shown(.term) == ["kapal guru 2"])
        #expect(try SmallExtractor().candidates(text, least: 3).shown(.term) == [])
        #expect(try SmallExtractor().candidates(text, least: 1)["rumah guru besar"]?.count == 1)
    }

    @Test func theWeightiestComesFirst() throws {
        let found = try SmallExtractor().candidates(
            String(repeating: "Mereka melihat rumah guru kota. ", count: 3)
                + String(repeating: "Kapal guru datang. ", count: 3)
                + String(repeating: "Ketua PKKR datang. ", count: 4))
        #expect(found.map(\.weight) == found.map(\.weight).sorted(by: >))
        #expect(found.map(\.sense.headword).prefix(3) == ["rumah guru kota", "PKKR", "kapal guru"])
    }

    @Test func onlyTheKindsThatAreAskedForComeBack() throws {
        let text = "Ketua Sastro Wiguna dan PKKR. Ketua Sastro Wiguna dan PKKR. Kapal guru. Kapal guru."
        let extractor = try SmallExtractor()
        for kind in Candidate.Kind.allCases {
            let found = extractor.candidates(blocks: [[text]], [kind])
            #expect(!found.isEmpty && found.allSatisfy { $0.kind == kind })
        }
    }

    @Test func blocksGiveWhatTheWholeTextGives() throws {
        let blocks = [
            "Kapal Guru Tinggi (KGT) datang.\n", "KGT itu besar. Kapal guru itu viral.\n",
            "Mereka memviralkan kapal guru. Ketua Sastro Wiguna datang.\n", "Sastro Wiguna melihat KGT.\n",
        ]
        let extractor = try SmallExtractor()
        let whole = extractor.candidates(blocks: [[blocks.joined()]])
        #expect(whole.count >= 4)
        #expect(extractor.candidates(blocks: [blocks]) == whole)
    }

    @Test func anExampleIsOneShortLine() throws {
        let long = Array(repeating: "besar\tdan", count: 60).joined(separator: "\n ")
        let found = try SmallExtractor().candidates("Rumah \(long) kapal guru, dan \(long) kapal guru.")
        let example = try #require(found["kapal guru"]?.example)
        #expect(example.contains("kapal guru") && !example.contains("\n") && !example.contains("\t"))
        #expect(example.split(separator: " ").count <= 44)
    }
}

/// A line of the table is a line of a lexicon when its gloss is filled in.
struct CandidateTableTests {
    @Test func aFilledInTableIsReadAsALexicon() throws {
        let candidates = try SmallExtractor().candidates(
            "Kapal Guru Tinggi (KGT) datang. Mereka memviralkan kapal guru. Kapal guru viral. Ketua \"Sastro Wiguna\" datang.",
            least: 1)
        let lines = candidates.map { candidate in
            var candidate = candidate
            if candidate.sense.glosses.isEmpty { candidate.sense.glosses = ["filled in"] }
            return CandidateTable.line(candidate)
        }
        let folder = try TemporaryFolder()
        let path = try folder.write("calon.tsv", ([CandidateTable.header] + lines).joined(separator: "\n") + "\n")
        let file = try LexiconFile(path: path)
        #expect(file.findings.isEmpty && candidates.count >= 4)
        #expect(file.senses.map(\.headword) == candidates.map(\.sense.headword))
        #expect(file.senses.map(\.note) == candidates.map(\.sense.note))
        #expect(file.senses.map(\.upos) == candidates.map(\.sense.upos))
    }

    @Test func everyLineHasTheColumnsOfTheHeader() throws {
        let columns = CandidateTable.header.split(separator: "\t")
        #expect(columns == ["headword", "pos", "gloss", "root", "labels", "note", "count", "weight", "example"])
        for candidate in try SmallExtractor().candidates("Kapal guru.\tKapal guru. Ketua PKKR, ketua PKKR.") {
            let cells = CandidateTable.line(candidate).split(separator: "\t", omittingEmptySubsequences: false)
            #expect(cells.count == columns.count && cells[6] == "\(candidate.count)")
            #expect(cells[7].contains(#/^\d+\.\d\d$/#))
        }
    }
}
