import PadanText

extension LexiconFile {
    /// What CLDR names in both languages: countries, languages, currencies, months and days of the week.
    ///
    /// It is the lowest layer; a lexicon file adds the everyday variants.
    static var cldr: LexiconFile {
        var file = LexiconFile([], path: "")
        file.id = "icu"
        file.header = ["title": "Names from ICU \(icuVersion())"]
        for kind in CLDRNames.allCases {
            for (id, en) in kind.pairs where !id.contains("(") {
                // "Bahasa X" is written out in texts; CLDR gives the bare name.
                let headword = kind == .languages ? "bahasa \(id)" : kind == .currencies ? id.folded : id
                let gloss = en.split(separator: "(").first.map { String($0).trimmedEnd } ?? en
                file.senses.append(
                    Sense(
                        headword: headword, upos: kind == .currencies ? .noun : .propn, glosses: [gloss],
                        origin: .init(lexicon: "icu", line: 0)))
            }
        }
        return file
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
