import PadanGloss
import PadanRender

extension GlossSession {
    /// A text in a format, in the blocks that the format asks for.
    func render(_ text: String, as format: String, _ options: RenderOptions = RenderOptions()) -> String? {
        guard let type = Renderers.named(format) else { return nil }
        var renderer = type.init(options)
        var out = Output()
        renderer.begin(&out)
        switch type.unit {
        case .line:
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                renderer.render(gloss(String(line)), &out)
            }
        case .lines, .text: renderer.render(gloss(text), &out)
        }
        renderer.end(&out)
        return String(decoding: out.bytes, as: UTF8.self)
    }
}

/// Texts for the formats.
enum RenderedText {
    /// Six sentences over the fixture lexicon.
    static let harbor = """
        Kapal-kapal induk AS masuk pelabuhan itu, Sabtu (22/3/2025) pukul 16.00 WIB. Ketua Bea Cukai, Pak Sastro Wiguna, \
        melihat rudal antipesawat yang diluncurkan dari kapal itu.

        “Gencatan senjatanya lama,” kata duta besar Korsel kepada Kim Jong Un. Harganya Rp11.000,50 atau US$5 juta. \
        Anak-anak guru itu membaca bukunya di rumah besar. Mereka bisa membantu sih, dll.
        """

    /// Characters that formats have to escape, in a text and in a lexicon.
    static let hostileLines = """
        kapal|noun|<b>ship</b>; a & b; "quoted"||| it's <script>alert(1)</script> | x
        rumah|noun|=1+2; @home
        buku|noun|-5|||+62
        kota|noun|+city
        daerah istimewa|propn|@region
        """.replacing("| x", with: "")
    static let hostile =
        "<script>alert(\"kapal\")</script> & 'rumah' kapal</p> \u{0}\u{8}\u{1B}[31mbuku\u{7F}\u{85} kota #1 *tebal* _garis_ `kode` "
        + "[tautan](http://a.example/?x=\"><b>) |tabel| Daerah Istimewa \\n {kurung} ~x~ $y$ =kapal @warga\r\n- satu\n1. dua"
}
