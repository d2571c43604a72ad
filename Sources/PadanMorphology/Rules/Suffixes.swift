extension AffixRule {
    /// -kan: causative, benefactive, or what brings an instrument or a theme in.
    static let kan = AffixRule(
        "-kan", .suffix, label: "APPL", tail: "kan", right: [("luncurkan", "luncur"), ("besarkan", "besar")],
        wrong: [("ikan", "i")],
        undo: ending("kan", leaving: 3))

    /// -i: locative, repetitive, causative.
    static let i = AffixRule(
        "-i", .suffix, label: "APPL", tail: "i", right: [("datangi", "datang"), ("akhiri", "akhir")],
        wrong: [("lari", "la")], undo: ending("i", leaving: 3))

    /// -an: a result, a place, an instrument, a collection.
    static let an = AffixRule(
        "-an", .suffix, label: "NMLZ", tail: "an",
        right: [("makanan", "makan"), ("1960-an", "1960"), ("ratusan", "ratus")],
        undo: ending("an", leaving: 3))

    /// -in, the colloquial -kan and -i.
    static let colloquialIn = AffixRule(
        "-in", .suffix, label: "APPL", tail: "in", right: [("bikinin", "bikin"), ("beliin", "beli")],
        undo: ending("in", leaving: 3)
    )

    /// Endings of borrowed words that Indonesian puts to its own: -wan, -isme, -isasi.
    static let loanSuffixes: [AffixRule] = [
        ("wan", "person", [("ilmuwan", "ilmu")]), ("wati", "woman", [("karyawati", "karya")]),
        ("isme", "ism", [("sukarnoisme", "sukarno")]), ("isasi", "ization", [("lokalisasi", "lokal")]),
        ("nisasi", "ization", [("swastanisasi", "swasta")]), ("is", "ist", [("idealis", "ideal")]),
        ("itas", "ity", [("sakralitas", "sakral")]),
    ].map { (form: String, label: String, right: [(String, String)]) in
        AffixRule(
            "-\(form)", .suffix, label: label, base: .noun, tail: form, right: right, undo: ending(form, leaving: 4))
    }

    /// Whether the rule is one of these.
    public var isLoanSuffix: Bool { Self.loanNames.contains(name) }
    private static let loanNames = Set(loanSuffixes.map(\.name))
    /// These endings as they are written, the longest first.
    package static let loanSuffixForms = loanSuffixes.map { String($0.name.dropFirst()) }
        .sorted { $0.utf8.count > $1.utf8.count }
}
