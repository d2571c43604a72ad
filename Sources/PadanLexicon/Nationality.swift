import PadanText

/// A country's name behind a noun is the adjective: perusahaan Jepang, a Japanese company; ke Jepang, to Japan.
///
/// The lexicons give the adjective as a second sense with the label `nationality`; the cues are the same for all.
enum Nationality {
    /// The cues of a sense by its label; none for another sense.
    static func cues(of sense: Sense) -> [String] {
        sense.upos == .propn && sense.labels.contains("nationality") ? cues : []
    }

    /// Behind a noun or its adjective, but for nouns behind which the country itself stands.
    private static let cues =
        ["<NOUN", "<ADJ", "<ala", "<berkebangsaan", "<berkewarganegaraan", "<berbahasa", "<keturunan", "<seorang"]
        + [
            "negara", "republik", "federasi", "kerajaan", "asal", "wilayah", "ibukota", "kota", "luar",
            "tanah",
            "pulau", "provinsi", "daratan", "benua", "perbatasan", "utara", "selatan", "timur", "barat", "tengah",
            "tenggara", "sekitar", "dalam", "atas", "antara", "bersama", "menuju", "bernama", "nama", "terhadap",
            "terbesar", "tertinggi", "terkaya", "terpenting", "terluas", "terpadat",
        ].map { "!<\($0)" }
}
