import PadanGloss

/// A small lexicon of words with affixes, so that tests of morphemes stand whatever becomes of the shipped ones.
enum MorphemeLexicon {
    private static let entries = """
        1960|num|1960
        Jakarta|propn|Jakarta
        KTP|noun|ID card||abbreviation
        adik|noun|younger sibling
        aman|adj|safe
        anak|noun|child
        baca|verb|read
        bagi|adp|for
        bagi|verb|divide
        bagian|noun|part|bagi
        baik|adj|good
        bawa|verb|bring
        berdatangan|verb|come in numbers|datang
        berlari-lari|verb|run around|lari
        berpakaian|verb|dress|pakai
        besar|adj|big
        besar|verb|grow up
        buku|noun|book
        dan|cconj|and
        datang|verb|come
        dengan|adp|with
        diluncurkan|verb|be launched|luncur
        ekonomi|noun|economy
        itu|det|that
        kapal|noun|ship
        kapal perang|noun|warship
        kata|noun|word
        keamanan|noun|security|aman
        kemerah-merahan|adj|reddish|merah
        ketidakadilan|noun|injustice|adil
        kupu-kupu|noun|butterfly|kupu
        lari|verb|run
        lihat|verb|see
        luncur|verb|slide
        melibatkan|verb|involve|libat
        melihat|verb|see|lihat
        membaca|verb|read|baca
        membesarkan|verb|raise|besar
        memukul|verb|hit|pukul
        menolong|verb|help|tolong
        menteri|noun|minister
        menulis|verb|write|tulis
        menyapu|verb|sweep|sapu
        merah|adj|red
        pakai|verb|use
        pakaian|noun|clothes|pakai
        perang|noun|war
        pukul|noun|o'clock
        pukul|verb|hit
        rumah|noun|house
        sapu|noun|broom
        sapu|verb|sweep
        sebaik-baiknya|adv|as well as possible
        sih|part||||softens a question
        sosial|adj|social
        terbesar|adj|largest|besar
        tolong|verb|help
        tolong-menolong|verb|help each other|tolong
        tulis|verb|write
        """

    private static let shared = Result { try HarborGlosser.glosser(entries) }

    /// A session over it.
    static func session() throws -> GlossSession { try shared.get().session() }
}
