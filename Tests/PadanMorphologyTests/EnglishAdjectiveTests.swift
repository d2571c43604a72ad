import PadanMorphology
import Testing

/// English adjectives compared.
struct EnglishAdjectiveTests {
    @Test(arguments: [
        ("thin", "thinner"), ("large", "larger"), ("happy", "happier"), ("important", "more important"),
        ("good", "better"), ("bad", "worse"), ("far", "farther"), ("many", "more"), ("little", "less"),
        ("low", "lower"), ("well known", "more well known"),
    ])
    func comparative(_ adjective: String, _ form: String) { #expect(EnglishAdjective.comparative(adjective) == form) }

    @Test(arguments: [("good", "best"), ("bad", "worst"), ("hot", "hottest"), ("beautiful", "most beautiful")])
    func superlative(_ adjective: String, _ form: String) { #expect(EnglishAdjective.superlative(adjective) == form) }

    @Test(arguments: [
        ("launch", "launches"), ("carry out", "carries out"), ("play", "plays"), ("have", "has"),
        ("be able", "is able"),
        ("go", "goes"), ("write", "writes"),
    ])
    func thirdPersonOfAVerb(_ verb: String, _ form: String) { #expect(EnglishVerb.thirdPerson(verb) == form) }
}
