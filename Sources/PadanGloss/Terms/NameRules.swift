import PadanLexicon
import PadanText

/// Which capitalised words are names that no lexicon has.
struct NameRules {
    /// What a word is by its capitals and its readings.
    enum Standing {
        /// Small letters, or a mark.
        case none
        /// Capitalised, and no lexicon has it: a name.
        case unknown
        /// A name that a lexicon has.
        case known
        /// Capitalised, and an ordinary word.
        case common
    }

    /// Marks the names among a sentence's words; hands over each run of two or more as a term.
    ///
    /// `isFree` tells which tokens no other term covers; `mark` makes a token a name.
    func find(in sentence: borrowing Sentence, isFree: (Int) -> Bool, mark: (Int) -> Void, term: (Range<Int>) -> Void) {
        guard sentence.hasAnyCapital, !isAllCapitals(sentence) else { return }
        var i = sentence.start
        while i < sentence.end {
            guard isFree(i), sentence.isCapital(i), let end = run(at: i, in: sentence, isFree: isFree) else {
                i += 1
                continue
            }
            for k in i..<end where sentence.forms[k] >= 0 { mark(k) }
            if end - i > 1 { term(i..<end) }
            i = end
        }
    }

    /// The end of the run of names that begins at a token, or nil where none does.
    private func run(at i: Int, in sentence: borrowing Sentence, isFree: (Int) -> Bool) -> Int? {
        if let end = KoreanNames.end(at: i, in: sentence), (i..<end).allSatisfy(isFree) { return end }
        var hasName = false
        var j = i
        var end = i
        while j < sentence.end, isFree(j) {
            switch standing(j, in: sentence) {
            case .unknown:
                hasName = true
                end = j + 1
            case .common:
                // Ahmad Surya Putra, Budi Sumadi: a word between names or right behind one is part of the name;
                // a word before one is most often a title.
                guard hasName, !sentence.startsSentence(j) else { return hasName ? end : nil }
                end = j + 1
            case .known:
                return hasName ? end : nil
            case .none:
                // bin, binti and the like between two names.
                let isLink = hasName && end == j && Self.links.contains(sentence.folded(j))
                guard isLink, j + 1 < sentence.end, isFree(j + 1), standing(j + 1, in: sentence) == .unknown else {
                    return hasName ? end : nil
                }
            }
            j += 1
        }
        return hasName ? end : nil
    }

    private static let links: Set<String> = [
        "bin", "binti", "al", "el", "van", "von", "de", "da", "dos", "der", "den", "di", "la", "ibn", "ben", "du", "y",
    ]

    func standing(_ i: Int, in sentence: borrowing Sentence) -> Standing {
        guard let form = sentence.form(i), form.letterCase != .lower else { return .none }
        if form.roles.contains(.personName) {
            // Wahyu is a name, or at a sentence's start a word: there a name has to follow.
            if !form.roles.contains(.commonWord) || !sentence.startsSentence(i) { return .unknown }
            return isName(i + 1, in: sentence) ? .unknown : .common
        }
        if form.roles.contains(.knownName) { return .known }
        if form.roles.contains(.commonWord) { return .common }
        // A word that only a chain of affixes explains is a name when its capital is not the sentence's.
        return form.roles.contains(.derivedWord) && sentence.startsSentence(i) ? .common : .unknown
    }

    /// Whether a capitalised word is no ordinary one, or a person's name too.
    private func isName(_ i: Int, in sentence: borrowing Sentence) -> Bool {
        guard i < sentence.end, let form = sentence.form(i), form.letterCase != .lower else { return false }
        return form.roles.contains(.personName) || form.roles.isDisjoint(with: [.knownName, .commonWord])
    }

    /// Whether a sentence is a headline in capitals, which say nothing of names.
    private func isAllCapitals(_ sentence: borrowing Sentence) -> Bool {
        var words = 0, capitals = 0
        for i in sentence.start..<sentence.end where sentence.forms[i] >= 0 {
            words += 1
            if sentence.letterCase(i) == .upper { capitals += 1 }
        }
        return words > 2 && capitals * 10 >= words * 9
    }
}

extension Sentence {
    /// Whether any word has a capital.
    var hasAnyCapital: Bool {
        for i in start..<end where isCapital(i) { return true }
        return false
    }

    /// Whether a word stands where any word has a capital: first, or behind an opening quote, a colon, a list number.
    func startsSentence(_ i: Int) -> Bool {
        if i == start { return true }
        guard forms[i - 1] < 0 else { return false }
        if i - 1 == start { return true }
        if tokens[i - 1].kind == .punctuation {
            switch bytes[tokens[i - 1].start] {
            case UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "."), UInt8(ascii: "-"): return true
            case 0xE2: return bytes[tokens[i - 1].start + 1] == 0x80 && bytes[tokens[i - 1].start + 2] != 0x99
            default: return false
            }
        }
        return false
    }
}
