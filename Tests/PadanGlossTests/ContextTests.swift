import PadanGloss
import PadanText
import Testing

/// Each form of cue turns the choice among the senses of a word.
struct ContextTests {
    private static let senses = """
        akar|noun|first; zero||||CUES
        akar|noun|other
        besar|adj|big
        datang|verb|come
        dua|num|two
        kapal|noun|ship
        kuda|noun|horse
        lalu|adv|then
        """

    /// A cue on the second sense, a text where it holds, and one where it does not.
    private static let cues: [(String, String, String)] = [
        ("kuda", "kapal akar kapal kuda", "kapal akar kapal kapal kapal kuda"),
        ("kuda", "kuda-kuda akar kapal", "kapal akar kapal"), ("kuda", "akar kudanya", "akar kapalnya"),
        (">kuda", "kapal akar kuda", "kuda akar kapal"), ("<kuda", "kuda akar kapal", "kapal akar kuda"),
        (">#", "akar 7", "7 akar"), (">#", "akar dua", "akar kapal"), ("<#", "7 akar", "akar 7"),
        ("#", "7 kapal akar", "kapal akar"),
        (">VERB", "akar datang", "datang akar"), ("<VERB", "datang akar", "akar datang"),
        ("<ADJ", "besar akar", "kapal akar"),
        (">@date", "akar 22/3/2025", "akar kapal"), (">@date", "akar Maret", "akar kapal"),
        ("<@date", "Jumat akar", "kapal akar"),
        (">^", "kapal akar", "akar kapal"), (">^", "kapal akar, kapal", "akar kapal"),
        ("<^", "akar kapal", "kapal akar"),
        ("<PUNCT", "kapal, akar kuda", "kapal akar kuda"), (">PUNCT", "kapal akar.", "kapal akar kuda"),
        ("<NUM", "7 akar", "kapal akar"),
        // A word that is no headword: an inflected form, a name.
        ("<kudanya", "kudanya akar", "kuda akar"), (">Sinta", "akar Sinta", "akar kuda"),
    ]

    private func gloss(_ text: String, cue: String, on lexicon: String) throws -> String? {
        try HarborGlosser.glosser(lexicon.replacing("CUES", with: cue)).session().gloss(text).gloss(of: "akar")
    }

    private static let onTheOther = senses.replacing("||||CUES", with: "").replacing("|other", with: "|other||||CUES")

    @Test(arguments: cues)
    func aCueThatHoldsSpeaksForItsSense(_ cue: String, _ holds: String, _ fails: String) throws {
        #expect(try gloss(holds, cue: cue, on: Self.onTheOther) == "other")
        #expect(try gloss(fails, cue: cue, on: Self.onTheOther) == "first")
    }

    @Test func aCueCanSpeakAgainst() throws {
        let cue = "kuda; !>VERB; !<besar"
        #expect(try gloss("kuda akar kapal", cue: cue, on: Self.onTheOther) == "other")
        #expect(try gloss("kuda akar datang", cue: cue, on: Self.onTheOther) == "first")
        #expect(try gloss("besar akar kuda", cue: cue, on: Self.onTheOther) == "first")
    }

    @Test func withoutACueTheFirstSenseStands() throws {
        #expect(try gloss("kapal akar kuda", cue: "", on: Self.senses) == "first")
        #expect(try gloss("kapal akar kuda", cue: ">kuda", on: Self.senses) == "first")
    }

    @Test func theFixtureTellsVenomFromAbility() throws {
        let session = try HarborGlosser.session()
        #expect(session.gloss("Mereka mengambil bisa ular itu.").gloss(of: "bisa") == "venom")
        #expect(session.gloss("Mereka bisa membaca.").gloss(of: "bisa") == "can")
    }
}
