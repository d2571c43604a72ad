import Testing

@testable import PadanCheck

/// English words are told from their own forms and spellings.
struct EnglishFormsTests {
    @Test(arguments: [
        ("watch", ["watches", "watched", "watching"]), ("carry", ["carries", "carried", "carrying"]),
        ("go", ["goes", "gone", "going"]), ("play", ["plays", "played", "playing"]),
        ("big", ["bigger", "biggest"]), ("child", ["children"]),
    ])
    func hasAllForms(_ word: String, _ forms: [String]) {
        #expect(EnglishForms.all(of: word).isSuperset(of: forms + [word]))
    }

    @Test(arguments: [
        ("colour", "color"), ("national theatre", "national theater"), ("organisation", "organization"),
        ("defence", "defense"), ("travelled", "traveled"), ("grey", "gray"), ("four", "four"), ("wise", "wise"),
        ("house", "house"), ("rise", "rise"), ("hour", "hour"),
    ])
    func isAmerican(_ british: String, _ american: String) {
        #expect(EnglishForms.american(british) == american)
    }

    @Test func aListHoldsWordsInAnyCaseAndTheirPossessives() {
        let words = EnglishWords(Array("house\nIndonesia\nwell\nknown\n".utf8))
        for word in ["House", "indonesia", "house's", "well-known", "Indonesia's"] { #expect(words.contains(word)) }
        for word in ["rumah", "well-known-rumah", "'s", ""] { #expect(!words.contains(word)) }
    }
}
