import PadanText

/// What the place of a word in its sentence makes of its -nya.
enum WordUse: UInt8, Sendable {
    /// A possessor or an object: bukunya, membelinya.
    case plain
    /// The word is a noun of what it says, and the next word is whose: merosotnya rupiah, the falling of the rupiah.
    case nominal
    /// A passive at the edge of a clause tells who said something: "Kami siap," dikemukakannya.
    case quoting
}

extension GlossedText {
    /// What the place of a word makes of its -nya (Sneddon, Indonesian: A Comprehensive Grammar, 2010, on
    /// nominalization with -nya).
    @inline(__always)
    func use(of i: Int) -> WordUse {
        tokens[i].hasThird ? use(ofThird: i) : .plain
    }

    /// What the place of a word makes of the -nya of its reading.
    @inline(never)
    private func use(ofThird i: Int) -> WordUse {
        let reading = cache.readings[Int(tokens[i].reading)]
        guard reading.inflection.subtracting(.passive) == .third, let sense = reading.sense else { return .plain }
        let upos = cache.index.upos(of: sense)
        guard upos == .verb || upos == .adj else { return .plain }
        let isPassive = reading.inflection.contains(.passive)
        let before = i > 0 ? tokens[i - 1].upos : .punct
        guard isOwner(i + 1) else { return isPassive && before == .punct ? .quoting : .plain }
        if upos == .adj { return .nominal }
        if isPassive { return before == .adp || before == .sconj ? .nominal : .plain }
        let headword = cache.index.headword(of: sense)
        guard headword.hasPrefix("me") else { return .nominal }
        // memberinya uang, menyebutnya pahlawan have an object; akibat menguatnya rupiah has none.
        let isTransitive = headword.hasSuffix("kan") || headword.hasSuffix("i")
        let isPurpose = i > 0 && ["untuk", "guna", "agar", "supaya"].contains(text(of: i - 1).folded)
        return !isTransitive && !isPurpose && [.punct, .adp, .sconj, .verb].contains(before) ? .nominal : .plain
    }

    /// Whether a token is a noun that can be what another noun is of; no word of time.
    private func isOwner(_ i: Int) -> Bool {
        guard i < tokens.count, tokens[i].form >= 0, [.noun, .propn].contains(tokens[i].upos) else { return false }
        let form = cache.forms[Int(tokens[i].form)]
        return !form.roles.contains(.dayOrMonth) && cache.termWords[Int(form.termWord)] == .none
    }
}
