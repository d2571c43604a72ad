import Testing

@testable import PadanExtract

/// Affixed forms of one word are one candidate under the form that a dictionary would have.
struct WordFamilyTests {
    private func families(_ forms: [String: Int]) -> [WordFamilies.Family] {
        WordFamilies.families(of: forms.map { .init(text: $0.key, count: $0.value, upos: .noun) })
    }

    @Test func formsOfAWordThatOccursAreThatWords() {
        let found = families(["viral": 3, "viralnya": 1, "memviralkan": 2, "diviralkan": 1])
        #expect(found.map(\.headword) == ["viral"] && found.map(\.count) == [7])
        #expect(found.first?.forms == ["viral", "memviralkan", "diviralkan", "viralnya"] && found.first?.root == "")
    }

    @Test func verbsStandUnderTheirActiveForm() {
        let found = families(["diviralkan": 2, "memviralkan": 1])
        #expect(found.map(\.headword) == ["memviralkan"] && found.first?.root == "viral" && found.first?.upos == .verb)
        #expect(families(["diviralkan": 2, "kuviralkan": 1]).map(\.headword) == ["memviralkan"])
    }

    @Test func aFormThatNothingSupportsStaysAsItIs() {
        #expect(families(["gadungan": 2]).map(\.headword) == ["gadungan"])
        #expect(families(["bersinar": 1, "gadungan": 1]).map(\.headword) == ["bersinar", "gadungan"])
    }

    @Test func shortEndingsMakeNoFamily() {
        #expect(families(["meku": 1, "me": 1, "xinya": 1]).count == 3)
    }

    @Test func everyFormIsInOneFamily() {
        let forms = [
            "viral": 1, "viralan": 2, "unggah": 4, "mengunggah": 5, "diunggah": 6, "unggahannya": 7, "nyet": 8,
        ]
        let found = families(forms)
        #expect(found.flatMap(\.forms).sorted() == forms.keys.sorted())
        #expect(found.reduce(0) { $0 + $1.count } == 33)
    }
}
