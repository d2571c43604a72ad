/// English verb forms, of a verb or of a phrase that begins with one.
public enum EnglishVerb {
    /// The past participle: launch, launched; throw, thrown; roll out, rolled out.
    public static func pastParticiple(_ phrase: String) -> String { onFirstWord(phrase) { participle($0) } }

    /// The form in -ing: launching, putting, dying.
    public static func gerund(_ phrase: String) -> String { onFirstWord(phrase) { ing($0) } }

    /// A verb with a pronoun as its object, which stands before an adverb: send it home; but look for it.
    public static func phrase(_ verb: String, withObject pronoun: String) -> String {
        let words = verb.split(separator: " ")
        guard words.count == 2, let last = words.last, adverbs.contains(last) else { return "\(verb) \(pronoun)" }
        return "\(words[0]) \(pronoun) \(last)"
    }

    private static let adverbs: Set<Substring> = [
        "home", "back", "away", "up", "down", "out", "off", "apart", "together", "over", "aside", "forward",
    ]

    /// The passive in the base form: be launched. A phrase with `be` stays.
    public static func passive(_ phrase: String) -> String {
        phrase.hasPrefix("be ") || phrase == "be" ? phrase : "be " + pastParticiple(phrase)
    }

    /// The third person: launches, carries, has; of a phrase its first word: rolls out.
    public static func thirdPerson(_ phrase: String) -> String {
        onFirstWord(phrase) { verb in
            switch verb {
            case "be": return "is"
            case "have": return "has"
            case "can", "may", "must", "will", "shall", "should": return verb
            default: break
            }
            if ["s", "x", "z", "ch", "sh", "o"].contains(where: { verb.hasSuffix($0) }) { return verb + "es" }
            return verb.hasSuffix("y") && !endsInVowelAndY(verb) ? verb.dropLast() + "ies" : verb + "s"
        }
    }

    /// Who does it: launch, launcher; nil where English has no plain word for it (phrases, be).
    public static func agent(_ phrase: String) -> String? {
        guard !phrase.contains(" "), phrase.count > 2 else { return nil }
        if let irregular = agents[phrase] { return irregular }
        if phrase.hasSuffix("ct") { return phrase + "or" }
        if phrase.hasSuffix("ate"), phrase.count > 5 { return phrase.dropLast() + "or" }
        if phrase.hasSuffix("e") { return phrase + "r" }
        if doubles(phrase) { return phrase + String(phrase.suffix(1)) + "er" }
        if phrase.hasSuffix("y"), !endsInVowelAndY(phrase) { return phrase.dropLast() + "ier" }
        return phrase + "er"
    }

    private static let agents = [
        "audit": "auditor", "beg": "beggar", "counsel": "counselor", "edit": "editor", "govern": "governor",
        "invest": "investor", "lie": "liar", "sail": "sailor", "supervise": "supervisor", "survive": "survivor",
        "visit": "visitor",
    ]

    private static func onFirstWord(_ phrase: String, _ change: (String) -> String) -> String {
        guard let space = phrase.firstIndex(of: " ") else { return change(phrase) }
        return change(String(phrase[..<space])) + phrase[space...]
    }

    private static func participle(_ verb: String) -> String {
        if let irregular = irregular[verb] { return irregular }
        // overthrow, undergo, rebuild: the irregular verb behind a prefix.
        for prefix in ["over", "under", "re", "un", "out", "with", "fore", "mis", "up", "inter", "broad"]
        where verb.hasPrefix(prefix) && verb.count > prefix.count + 1 {
            if let inner = irregular[String(verb.dropFirst(prefix.count))] { return prefix + inner }
        }
        if verb.hasSuffix("e") { return verb + "d" }
        if verb.hasSuffix("y"), !endsInVowelAndY(verb) { return verb.dropLast() + "ied" }
        if verb.hasSuffix("c") { return verb + "ked" }
        return doubles(verb) ? verb + String(verb.suffix(1)) + "ed" : verb + "ed"
    }

    private static func ing(_ verb: String) -> String {
        if verb == "be" { return "being" }
        if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
        if verb.hasSuffix("e"), !verb.hasSuffix("ee"), !verb.hasSuffix("oe"), !verb.hasSuffix("ye") {
            return verb.dropLast() + "ing"
        }
        if verb.hasSuffix("c") { return verb + "king" }
        return doubles(verb) ? verb + String(verb.suffix(1)) + "ing" : verb + "ing"
    }

    /// Whether the last consonant is written twice: one vowel letter before it, and the stress on the last syllable.
    private static func doubles(_ verb: String) -> Bool {
        let letters = Array(verb)
        guard letters.count >= 3, let last = letters.last, !"aeiouwxy".contains(last) else { return false }
        guard isVowel(letters[letters.count - 2]) else { return false }
        // The u of qu is none: equip, squat.
        let isAfterQ = letters.count > 3 && letters[letters.count - 3] == "u" && letters[letters.count - 4] == "q"
        if isVowel(letters[letters.count - 3]), !isAfterQ { return false }
        let syllables = letters.indices.count { isVowel(letters[$0]) && ($0 == 0 || !isVowel(letters[$0 - 1])) }
        return syllables == 1 || finalStress.contains(verb)
    }
    private static func endsInVowelAndY(_ word: String) -> Bool { word.dropLast().last.map(isVowel) ?? false }
    private static func isVowel(_ c: Character) -> Bool { "aeiou".contains(c) }

    /// Verbs of more than one syllable with the stress on the last.
    private static let finalStress: Set<String> = [
        "admit", "commit", "permit", "submit", "transmit", "omit", "emit", "occur", "refer", "prefer", "defer", "infer",
        "transfer", "confer", "incur", "deter", "regret", "forget", "begin", "control", "patrol", "compel", "expel",
        "propel", "repel", "rebel", "excel", "equip", "allot", "acquit", "abet", "unplug", "upset", "reset", "format",
        "kidnap", "worship", "handicap", "program", "outbid", "overlap", "recur", "concur", "remit", "impel", "dispel",
        "enrol", "annul", "instil", "abhor", "intermit", "babysit", "unwrap", "zigzag",
    ]

    private static let irregular: [String: String] = {
        var table: [String: String] = [:]
        let lines = """
            be been, bear borne, beat beaten, become become, begin begun, bend bent, bet bet, bid bid, bind bound, bite bitten,
            bleed bled, blow blown, break broken, breed bred, bring brought, build built, burst burst, buy bought, cast cast,
            catch caught, choose chosen, cling clung, come come, cost cost, creep crept, cut cut, deal dealt, dig dug, do done,
            draw drawn, drink drunk, drive driven, eat eaten, fall fallen, feed fed, feel felt, fight fought, find found,
            flee fled, fling flung, fly flown, forbid forbidden, forget forgotten, forgive forgiven, forsake forsaken,
            freeze frozen, get gotten, give given, go gone, grind ground, grow grown, hang hung, have had, hear heard,
            hide hidden, hit hit, hold held, hurt hurt, keep kept, know known, lay laid, lead led, leave left, lend lent,
            let let, lie lain, lose lost, make made, mean meant, meet met, mow mown, pay paid, prove proven, put put, quit quit,
            read read, rid rid, ride ridden, ring rung, rise risen, run run, say said, see seen, seek sought, sell sold,
            send sent, set set, sew sewn, shake shaken, shed shed, shine shone, shoot shot, show shown, shrink shrunk,
            shut shut, sing sung, sink sunk, sit sat, slay slain, sleep slept, slide slid, sling slung, slit slit, sow sown,
            speak spoken, spend spent, spin spun, spit spat, split split, spread spread, spring sprung, stand stood,
            steal stolen, stick stuck, sting stung, stink stunk, strike struck, string strung, strive striven, swear sworn,
            sweep swept, swell swollen, swim swum, swing swung, take taken, teach taught, tear torn, tell told, think thought,
            throw thrown, thrust thrust, tread trodden, undo undone, wake woken, wear worn, weave woven, weep wept, win won,
            wind wound, wring wrung, write written, understand understood, overcome overcome, befall befallen, beset beset,
            bereave bereft, arise arisen, awake awoken, foresee foreseen, withdraw withdrawn, withhold withheld,
            withstand withstood, overthrow overthrown, undergo undergone, undertake undertaken, mislead misled,
            mistake mistaken, broadcast broadcast, forecast forecast, offset offset, upset upset, panic panicked,
            mimic mimicked, stay stayed, outdo outdone, saw sawn, input input, output output, reset reset, can can
            """
        // By bytes: a process that glosses one article makes the table too.
        for pair in lines.utf8.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }) {
            let words = pair.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
            if words.count == 2 { table[words[0]] = words[1] }
        }
        return table
    }()
}
