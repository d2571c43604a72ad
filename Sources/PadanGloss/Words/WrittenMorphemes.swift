import PadanMorphology
import PadanText

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
        if morphemes.count == 1 {
            let isPlain = text.utf8.allSatisfy { !$0.isMark && $0 < 0x80 }
            return [Morpheme(form: isPlain ? text : text.filter { !$0.isMark }, gloss: morphemes[0].gloss)]
        }
        func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }
        let parts =
            isASCII(text) && morphemes.allSatisfy { isASCII($0.text) }
            ? spell(morphemes.map { Array($0.text.utf8) }, as: Array(text.utf8))?
                .map { String(decoding: $0, as: UTF8.self) }
            : spell(morphemes.map { Array($0.text) }, as: Array(text))?.map { String($0) }
        guard let parts else { return morphemes }
        var result = morphemes
        for i in result.indices { result[i].text = parts[i] }
        return result
    }

    /// The same of letters; nil where they do not spell the text.
    private static func spell<Letter: WrittenLetter>(_ parts: [[Letter]], as written: [Letter]) -> [[Letter]]? {
        let isUpper = written.allSatisfy { $0.capital == [$0] }
        var at = 0
        var result: [[Letter]] = []
        for part in parts {
            var spelt: [Letter] = []
            for letter in part {
                // A hyphen of the text is a boundary, which the mark of a part stands for.
                while at < written.count, written[at].isMark, written[at] != letter { at += 1 }
                if at < written.count, written[at].isSame(as: letter) {
                    spelt.append(written[at])
                    at += 1
                } else {
                    // The consonant that a nasal took the place of.
                    spelt += isUpper ? letter.capital : [letter]
                }
            }
            result.append(spelt)
        }
        return written[at...].allSatisfy(\.isMark) ? result : nil
    }
}

/// A letter of a text, or a byte of one that has ASCII alone.
private protocol WrittenLetter: Equatable {
    /// Whether it stands between the parts of a form.
    var isMark: Bool { get }
    /// It in capitals.
    var capital: [Self] { get }
    /// Whether it is another one but for its case.
    func isSame(as other: Self) -> Bool
}

extension Character: WrittenLetter {
    fileprivate var isMark: Bool { Morpheme.Boundary(rawValue: self) != nil }
    fileprivate var capital: [Character] { Array(uppercased()) }
    fileprivate func isSame(as other: Character) -> Bool { self == other || lowercased() == other.lowercased() }
}

extension UInt8: WrittenLetter {
    fileprivate var isMark: Bool { self == 0x2D || self == 0x3D || self == 0x7E }
    fileprivate var capital: [UInt8] { [isLower(self) ? self & 0xDF : self] }
    fileprivate func isSame(as other: UInt8) -> Bool {
        self == other || isUpper(self) && self | 0x20 == other || isUpper(other) && other | 0x20 == self
    }
}
