extension AffixRule {
    /// Prefixes with a meaning of their own, written on to the word or with a hyphen before a capital.
    ///
    /// Pedoman Umum Ejaan yang Disempurnakan (2022), on bound forms. The label is their English.
    static let boundPrefixes: [AffixRule] = [
        ("antar", "inter", "antarnegara", "negara"), ("anti", "anti", "antinarkoba", "narkoba"),
        ("pra", "pre", "prasejarah", "sejarah"), ("pasca", "post", "pascaperang", "perang"),
        ("non", "non", "non-islam", "islam"), ("multi", "multi", "multibahasa", "bahasa"),
        ("swa", "self", "swadaya", "daya"), ("maha", "great", "mahaguru", "guru"), ("pro", "pro", "pro-rusia", "rusia"),
        ("sub", "sub", "subsektor", "sektor"), ("super", "super", "superhebat", "hebat"),
        ("semi", "semi", "semiformal", "formal"), ("eks", "ex", "eks-menteri", "menteri"),
        ("kontra", "counter", "kontraproduktif", "produktif"), ("mikro", "micro", "mikrokredit", "kredit"),
        ("makro", "macro", "makroekonomi", "ekonomi"), ("mini", "mini", "minibus", "bus"),
        ("ultra", "ultra", "ultramodern", "modern"), ("neo", "neo", "neoliberal", "liberal"),
        ("trans", "trans", "transnasional", "nasional"), ("tuna", "lacking", "tunawisma", "wisma"),
        ("nir", "without", "nirlaba", "laba"), ("purna", "post", "purnatugas", "tugas"),
        ("adi", "super", "adikuasa", "kuasa"),
        ("serba", "all", "serbaguna", "guna"), ("bio", "bio", "biogas", "gas"),
        ("agro", "agro", "agroindustri", "industri"),
        ("ekstra", "extra", "ekstrakurikuler", "kurikuler"), ("inter", "inter", "interkontinental", "kontinental"),
        ("intra", "intra", "intraseluler", "seluler"), ("hiper", "hyper", "hiperaktif", "aktif"),
        ("mono", "mono", "monokultur", "kultur"), ("poli", "poly", "poliklinik", "klinik"),
        ("tele", "tele", "telekomunikasi", "komunikasi"),
        ("ko", "co", "kopilot", "pilot"), ("re", "re", "reorganisasi", "organisasi"),
        ("dwi", "two", "dwibahasa", "bahasa"),
        ("tri", "three", "triwulan", "wulan"),
    ].map { (form: String, label: String, example: String, base: String) in
        AffixRule(
            "\(form)-", .prefix, label: label, head: form, right: [(example, base)], undo: beginning(form, leaving: 3))
    }

    /// Whether the rule is one of these.
    public var isBoundPrefix: Bool { Self.boundNames.contains(name) }
    private static let boundNames = Set(boundPrefixes.map(\.name))
    /// These beginnings as they are written.
    package static let boundPrefixForms = boundPrefixes.map { String($0.name.dropLast()) }
}
