import PadanLexicon
import PadanText

extension LexiconCheck {
    /// Neighbouring words that are not of one family seldom have the same glosses: one may be the other's by slip.
    ///
    /// Synonyms do, so this is a list to look through. Spelling variants that are labelled so are left out, and
    /// phrases that share a word.
    static let glossSlip = LexiconCheck(
        id: "gloss-slip", summary: "glosses that are the next headword's, by slip or not"
    ) { file, _ in
        zip(file.senses, file.senses.dropFirst()).compactMap { first, second in
            guard first.headword.folded != second.headword.folded, first.glosses == second.glosses,
                !first.glosses.isEmpty, !isVariant(first), !isVariant(second), !areRelated(first, second)
            else { return nil }
            return file.finding(
                "gloss-slip", .note,
                "\"\(second.headword)\" has the glosses of \"\(first.headword)\": \(second.glosses.joined(separator: "; "))",
                at: second, column: .gloss)
        }
    }

    private static let variants: Set<String> = [
        "informal", "slang", "nonstandard", "dialect", "old-spelling", "archaic", "abbreviation", "acronym",
    ]
    private static func isVariant(_ sense: Sense) -> Bool { !variants.isDisjoint(with: sense.labels) }

    private static func areRelated(_ a: Sense, _ b: Sense) -> Bool {
        let root = a.root.isEmpty ? a.headword.folded : a.root
        if root == (b.root.isEmpty ? b.headword.folded : b.root) { return true }
        let words = a.headword.folded.split { $0 == " " || $0 == "-" }
        return !Set(words).isDisjoint(with: b.headword.folded.split { $0 == " " || $0 == "-" })
    }
}
