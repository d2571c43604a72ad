import PadanGloss
import PadanText

/// The words and terms of a text, once each, in order of appearance, with their count.
struct Vocabulary {
    /// A word or a term.
    struct Item {
        var headword: String
        var upos: UPOS
        /// The English of the headword; of a number or a date its English. Empty for a name that stays or a word that
        /// no lexicon has.
        var glosses: [String]
        var note: String
        /// `abbreviation` or `acronym`; empty for another word.
        var kind: String
        var origin: String
        /// Whether a rule made the English.
        var isByRule: Bool
        var count: Int
    }

    private(set) var items: [Item] = []
    private var places: [GlossUnit.Key: Int] = [:]

    /// Counts a unit; true when it is its first use.
    mutating func add(_ unit: GlossUnit) -> Bool {
        guard unit.isLexical, let key = unit.key else { return false }
        if let place = places[key] {
            items[place].count += 1
            return false
        }
        places[key] = items.count
        let gloss = unit.gloss
        items.append(
            Item(
                headword: unit.headword, upos: unit.upos,
                glosses: gloss.isEmpty ? [] : unit.headwordGlosses ?? [gloss], note: unit.note,
                kind: unit.abbreviationKind ?? "",
                origin: unit.origin.map { "\($0.lexicon)" } ?? "", isByRule: unit.isByRule && !gloss.isEmpty, count: 1))
        return true
    }
}
