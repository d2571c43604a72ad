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

    /// Appends the names among a sentence's words, each as a run of tokens.
    ///
    /// `isFree` tells which tokens no other term covers.
    func find(in sentence: borrowing Sentence, isFree: (Int) -> Bool, into runs: inout [Range<Int>]) {
        guard sentence.hasCapital, !sentence.isInCapitals else { return }
        var next = sentence.start
        if let end = describedPlace(in: sentence), (next..<end).allSatisfy(isFree) {
            runs.append(next..<end)
            next = end
        }
        for i in sentence.capitals where i >= next && isFree(i) {
            guard let end = run(at: i, in: sentence, isFree: isFree) else { continue }
            runs.append(i..<end)
            next = end
        }
    }

    /// The end of the run of names that begins at a token, or nil where none does.
    private func run(at i: Int, in sentence: borrowing Sentence, isFree: (Int) -> Bool) -> Int? {
        if sentence.roles(i).contains(.korean), let end = KoreanNames.end(at: i, in: sentence),
            (i..<end).allSatisfy(isFree)
        {
            return end
        }
        var hasName = false
        var j = i
        var end = i
        // Ordinary words on end: Dirjend Industri Logam Mesin is an office.
        var common = 0
        while j < sentence.end, isFree(j) {
            switch standing(j, in: sentence) {
            case .unknown:
                hasName = true
                common = 0
                end = j + 1
            case .common:
                // Ahmad Surya Putra, Budi Sumadi: a word between names or right behind one is part of the name;
                // a word before one is most often a title.
                guard hasName, !sentence.startsSentence(j) else { return hasName ? end : nil }
                common += 1
                if common > Self.mostCommon { return end - Self.mostCommon }
                end = j + 1
            case .known:
                // Sandy Harun, Ibrahim Imran: beside another name it is a person's, who is no Aaron.
                guard isBorne(j, in: sentence),
                    hasName || isBorneBeforeName(j, in: sentence) || isAddressed(j, in: sentence)
                else {
                    return hasName ? end : nil
                }
                hasName = true
                end = j + 1
            case .none:
                // bin, binti and the like between two names.
                let isLink = hasName && end == j && sentence.roles(j).contains(.nameLink)
                guard isLink, j + 1 < sentence.end, isFree(j + 1), standing(j + 1, in: sentence) == .unknown else {
                    return hasName ? end : nil
                }
            }
            j += 1
            // Direktur AALI Santoso: the code of a share is no part of a name.
            if hasName, end == j, isShareCode(j - 1, in: sentence) { return end }
        }
        return hasName ? end : nil
    }

    /// Whether an address stands before a name, which then is that of one who lives: Pak Yusuf is no Joseph.
    private func isAddressed(_ i: Int, in sentence: borrowing Sentence) -> Bool {
        i > sentence.start && sentence.roles(i - 1).contains(.address)
    }

    /// The words that the rules know.
    static let words: [(Form.Roles, String)] = [
        (.nameLink, "bin binti al el van von de da dos der den la ibn ben du y"),
        (.address, "pak bapak bu ibu mas mbak bang kak om tante haji hajah ustaz kiai kyai gus mpok cak neng"),
        (.copula, "adalah merupakan ialah"), (.article, "sebuah suatu satu salah nama"),
        (.placeKind, "desa kelurahan kecamatan kabupaten kota provinsi distrik nagari gampong dusun kampung pekon"),
        (.placeKind, "komune munisipalitas pulau sungai danau gunung wilayah"),
    ]

    /// Where the name of a place ends that begins a sentence and is said to be one: Muara Jaya adalah sebuah desa di
    /// Kecamatan Kepenuhan. Nil for any other sentence.
    ///
    /// Only a word that is an ordinary one, too, needs this to be a name; behind a head of names it has its English.
    private func describedPlace(in sentence: borrowing Sentence) -> Int? {
        var end = sentence.start
        while end < sentence.end, sentence.letterCase(end) == .capital { end += 1 }
        guard sentence.roles(end).contains(.copula), end < sentence.end, end - sentence.start <= Self.mostWords,
            !sentence.roles(sentence.start).contains(.patternStart)
        else { return nil }
        var isCommon = false
        for i in sentence.start..<end where standing(i, in: sentence) == .common { isCommon = true }
        guard isCommon else { return nil }
        var k = end + 1
        while k < sentence.end, sentence.roles(k).contains(.article) { k += 1 }
        guard k + 2 < sentence.end, sentence.roles(k).contains(.placeKind), sentence.folded(k + 1) == "di",
            sentence.isCapital(k + 2) || sentence.roles(k + 2).contains(.placeKind)
        else { return nil }
        return end
    }

    /// The most words of a place that is described.
    private static let mostWords = 4

    /// Whether such names, one or several, lead to a name: Ibrahim Imran, Yohanes Petrus Manafe.
    private func isBorneBeforeName(_ i: Int, in sentence: borrowing Sentence) -> Bool {
        var k = i + 1
        let end = min(k + Self.mostBorne, sentence.end)
        while k < end, standing(k, in: sentence) == .known, isBorne(k, in: sentence) { k += 1 }
        return isName(k, in: sentence)
    }

    /// The most such names that lead to another.
    private static let mostBorne = 8

    /// Whether a name that has an English form can be a living person's.
    private func isBorne(_ i: Int, in sentence: borrowing Sentence) -> Bool {
        guard let form = sentence.form(i) else { return false }
        return form.roles.contains(.borneName) && !form.roles.contains(.commonWord)
    }

    /// The code of a company's shares in brackets behind its name: PT Kalbe Farma Tbk (KLBF).
    func shareCode(behind i: Int, in sentence: borrowing Sentence) -> Int? {
        guard sentence.isMark(i, "("), sentence.isMark(i + 2, ")"), sentence.letterCase(i + 1) == .upper,
            (3...5).contains(sentence.length(i + 1))
        else { return nil }
        return i + 1
    }

    /// Whether a word is written as the Indonesia Stock Exchange writes its codes: four capitals.
    private func isShareCode(_ i: Int, in sentence: borrowing Sentence) -> Bool {
        sentence.letterCase(i) == .upper && sentence.length(i) == 4
    }

    /// The most ordinary words that a name ends in: Ahmad Surya Putra.
    private static let mostCommon = 2

    func standing(_ i: Int, in sentence: borrowing Sentence) -> Standing {
        guard sentence.isCapital(i) else { return .none }
        let roles = sentence.roles(i)
        if roles.contains(.personName) {
            // Wahyu is a name, or at a sentence's start a word: there a name has to follow.
            if !roles.contains(.commonWord) || !sentence.startsSentence(i) { return .unknown }
            return isName(i + 1, in: sentence) || isBorneBeforeName(i, in: sentence) ? .unknown : .common
        }
        if roles.contains(.knownName) { return .known }
        if roles.contains(.smallHeadword), isUnknownShortForm(i, in: sentence) { return .unknown }
        if roles.contains(.commonWord) {
            // seorang gadis bernama Bunga
            let isNamed = i > sentence.start && !roles.contains(.patternStart) && sentence.folded(i - 1) == "bernama"
            return isNamed ? .unknown : .common
        }
        guard roles.contains(.derivedWord) else { return .unknown }
        // pro-Palestina: affixes in small letters before a capital make no name of it.
        if isLower(sentence.bytes[sentence.tokens[i].start]) { return .none }
        // A word that only a chain of affixes explains is a name when its capital is not the sentence's.
        return sentence.startsSentence(i) ? .common : .unknown
    }

    /// Whether capitals amid small letters write a short form that no lexicon has, and no word: HITS, 'AA'.
    private func isUnknownShortForm(_ i: Int, in sentence: borrowing Sentence) -> Bool {
        guard let form = sentence.form(i), sentence.length(i) <= 4, form.readingCount > 0,
            sentence.weights[Int(form.firstReading)].upos.isContent
        else { return false }
        return (i == sentence.start || sentence.letterCase(i - 1) != .upper)
            && (i + 1 == sentence.end || sentence.letterCase(i + 1) != .upper)
    }

    /// Whether a capitalised word is no ordinary one, or a person's name too.
    func isName(_ i: Int, in sentence: borrowing Sentence) -> Bool {
        guard i < sentence.end, sentence.isCapital(i) else { return false }
        let roles = sentence.roles(i)
        return roles.contains(.personName) || roles.isDisjoint(with: [.knownName, .commonWord])
    }
}

extension Sentence {
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
