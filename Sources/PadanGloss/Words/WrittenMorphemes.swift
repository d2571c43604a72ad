import PadanMorphology

extension GlossedText {
    /// The parts of a word as it is written in the text, with its capitals; none for what is no word, unless it is a
    /// number with an affix (1960-an).
    public func morphemes(of token: Int) -> [Morpheme] {
        guard let word = word(token) else {
            return tokens[token].kind == .number ? WrittenMorphemes.affixed(text(of: token)) : []
        }
        return WrittenMorphemes.spell(word.morphemes, as: text(of: token))
    }
}

/// Gives the parts of a folded form the letters that the text has.
enum WrittenMorphemes {
    /// A number and the affix written on to it.
    static func affixed(_ number: String) -> [Morpheme] {
        var found: [Morpheme] = []
        Analyzer().visit(number) { analysis in
            guard !analysis.steps.isEmpty, analysis.base.allSatisfy(\.isNumber) else { return true }
            found = analysis.morphemes(rootGloss: analysis.base)
            return false
        }
        return found
    }

    /// The parts in the text's letters, or as they are where they do not spell the text.
    static func spell(_ morphemes: [Morpheme], as text: String) -> [Morpheme] {
        let marks = Morpheme.Boundary.allCases.map(\.mark)
        if morphemes.count == 1 {
            return [Morpheme(form: text.filter { !marks.contains($0) }, gloss: morphemes[0].gloss)]
        }
        let written = Array(text)
        let isUpper = text.uppercased() == text
        var at = 0
        var result = morphemes
        for i in result.indices {
            var spelt = ""
            for letter in result[i].text {
                // A hyphen of the text is a boundary, which the mark of a part stands for.
                while at < written.count, marks.contains(written[at]), written[at] != letter { at += 1 }
                if at < written.count, written[at].lowercased() == letter.lowercased() {
                    spelt.append(written[at])
                    at += 1
                } else {
                    // The consonant that a nasal took the place of.
                    spelt += isUpper ? letter.uppercased() : String(letter)
                }
            }
            result[i].text = spelt
        }
        let isWhole = written[at...].allSatisfy { marks.contains($0) }
        return isWhole ? result : morphemes
    }
}
