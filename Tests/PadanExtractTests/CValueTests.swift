import PadanExtract
import Testing

/// The C-value is that of its authors, and says what it is for.
struct CValueTests {
    private func weights(_ counts: [String: Int]) -> [String: Double] {
        func words(_ text: String) -> [Substring] { text.split(separator: " ") }
        let weights = CValue.weights(
            Dictionary(uniqueKeysWithValues: counts.map { (words($0.key), $0.value) }))
        return weights.reduce(into: [:]) { $0[$1.key.joined(separator: " ")] = $1.value }
    }

    /// The example of Frantzi, Ananiadou and Mima (2000): with its own words, and the weights as the paper has them.
    @Test func isAsItsAuthorsHaveIt() throws {
        let found = weights([
            "adenoid cystic basal cell carcinoma": 5, "cystic basal cell carcinoma": 11,
            "ulcerated basal cell carcinoma": 7, "recurrent basal cell carcinoma": 5,
            "circumscribed basal cell carcinoma": 3, "basal cell carcinoma": 984,
        ])
        let expected = [
            "adenoid cystic basal cell carcinoma": 11.61, "cystic basal cell carcinoma": 12,
            "ulcerated basal cell carcinoma": 14, "recurrent basal cell carcinoma": 10,
            "circumscribed basal cell carcinoma": 6, "basal cell carcinoma": 1551.36,
        ]
        for (phrase, weight) in expected { #expect(abs(try #require(found[phrase]) - weight) < 0.01, "\(phrase)") }
    }

    @Test func byHand() {
        // kapal kayu stands 3 times in each of two longer phrases, and once alone: 1 * (7 - 6/2).
        let found = weights(["kapal kayu besar": 3, "kapal kayu kecil": 3, "kapal kayu": 7, "kayu": 9])
        #expect(abs((found["kapal kayu"] ?? 0) - 4) < 1e-9)
        // kayu stands in three phrases, 3, 3 and 1 times by themselves: 9 - 7/3.
        #expect(abs((found["kayu"] ?? 0) - (9 - 7.0 / 3)) < 1e-9)
    }

    @Test func aPartOfOnePhraseAloneIsWorthNothing() {
        #expect(weights(["bank sentral negara": 4, "sentral negara": 4])["sentral negara"] == 0)
    }

    @Test func nothingGivesNothing() { #expect(weights([:]).isEmpty) }
}
