import PadanMorphology
import Testing

/// English forms of verbs.
struct EnglishVerbTests {
    private static let participles: [(String, String)] = [
        ("launch", "launched"), ("help", "helped"), ("carry", "carried"), ("play", "played"), ("love", "loved"),
        ("agree", "agreed"), ("tie", "tied"), ("stop", "stopped"), ("plan", "planned"), ("open", "opened"),
        ("visit", "visited"), ("admit", "admitted"), ("occur", "occurred"), ("offer", "offered"), ("fix", "fixed"),
        ("follow", "followed"), ("rain", "rained"), ("panic", "panicked"), ("control", "controlled"),
        ("travel", "traveled"), ("develop", "developed"), ("equip", "equipped"), ("squat", "squatted"),
        ("focus", "focused"), ("obey", "obeyed"), ("rely", "relied"), ("bomb", "bombed"), ("kidnap", "kidnapped"),
        ("be", "been"), ("go", "gone"), ("do", "done"), ("have", "had"), ("see", "seen"), ("take", "taken"),
        ("throw", "thrown"), ("write", "written"), ("bring", "brought"), ("teach", "taught"), ("catch", "caught"),
        ("put", "put"), ("cut", "cut"), ("hit", "hit"), ("read", "read"), ("run", "run"), ("come", "come"),
        ("become", "become"), ("begin", "begun"), ("break", "broken"), ("choose", "chosen"), ("fall", "fallen"),
        ("forget", "forgotten"), ("hold", "held"), ("lead", "led"), ("leave", "left"), ("lose", "lost"),
        ("meet", "met"), ("pay", "paid"), ("say", "said"), ("sell", "sold"), ("send", "sent"), ("shoot", "shot"),
        ("sink", "sunk"), ("strike", "struck"), ("tell", "told"), ("win", "won"), ("understand", "understood"),
        ("overthrow", "overthrown"), ("rebuild", "rebuilt"), ("withdraw", "withdrawn"), ("oversee", "overseen"),
        ("undergo", "undergone"), ("redo", "redone"), ("overdo", "overdone"), ("uphold", "upheld"),
        ("require", "required"), ("reach", "reached"), ("report", "reported"), ("return", "returned"),
        ("roll out", "rolled out"), ("carry out", "carried out"), ("give up", "given up"), ("be born", "been born"),
    ]

    @Test(arguments: participles)
    func pastParticiple(_ verb: String, _ participle: String) {
        #expect(EnglishVerb.pastParticiple(verb) == participle)
    }

    @Test(arguments: [
        ("launch", "launching"), ("write", "writing"), ("put", "putting"), ("begin", "beginning"), ("die", "dying"),
        ("see", "seeing"), ("dye", "dyeing"), ("panic", "panicking"), ("play", "playing"), ("be", "being"),
        ("open", "opening"), ("argue", "arguing"), ("ski", "skiing"), ("fix", "fixing"), ("refer", "referring"),
        ("squat", "squatting"), ("flee", "fleeing"), ("have", "having"), ("set up", "setting up"), ("sit", "sitting"),
    ])
    func gerund(_ verb: String, _ gerund: String) {
        #expect(EnglishVerb.gerund(verb) == gerund)
    }

    @Test(arguments: [
        ("launch", "be launched"), ("take over", "be taken over"), ("be hit", "be hit"), ("be", "be"),
        ("put", "be put"),
    ])
    func passive(_ verb: String, _ passive: String) {
        #expect(EnglishVerb.passive(verb) == passive)
    }

    @Test(arguments: [
        ("teach", "teacher"), ("drive", "driver"), ("run", "runner"), ("carry", "carrier"), ("play", "player"),
        ("create", "creator"), ("translate", "translator"), ("act", "actor"), ("inspect", "inspector"),
        ("visit", "visitor"), ("invest", "investor"), ("edit", "editor"), ("govern", "governor"), ("sail", "sailor"),
        ("hate", "hater"), ("rate", "rater"), ("lie", "liar"), ("beg", "beggar"), ("win", "winner"),
    ])
    func agent(_ verb: String, _ agent: String) {
        #expect(EnglishVerb.agent(verb) == agent)
    }

    @Test(arguments: ["be", "carry out", "do"])
    func someVerbsHaveNoAgent(_ verb: String) {
        #expect(EnglishVerb.agent(verb) == nil)
    }
}
