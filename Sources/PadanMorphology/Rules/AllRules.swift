/// The registry: a new rule is a file in one of the folders here and its name in one of these lists.
extension AffixRule {
    /// All rules, in the order in which an analysis tries them.
    public static let all =
        clitics + prefixes + suffixes + circumfixes + reduplications + boundPrefixes + loanSuffixes

    static let clitics: [AffixRule] = [.lah, .kah, .pun, .nya, .ku, .mu, .proKu, .proKau]
    static let prefixes: [AffixRule] = [.di, .meN, .ter, .ber, .se, .ke, .peN, .per, .nge]
    static let suffixes: [AffixRule] = [.kan, .i, .an, .colloquialIn]
    static let circumfixes: [AffixRule] = [.keAn, .peNAn, .perAn, .berAn, .seNya]
    static let reduplications: [AffixRule] = [
        .fullReduplication, .reciprocalReduplication, .affixedReduplication, .partialReduplication,
    ]
    static let boundPrefixes: [AffixRule] = [
        .boundAntar, .boundAnti, .boundPra, .boundPasca, .boundNon, .boundMulti, .boundSwa, .boundMaha, .boundPro,
        .boundSub, .boundSuper, .boundSemi, .boundEks, .boundKontra, .boundMikro, .boundMakro, .boundMini, .boundUltra,
        .boundNeo, .boundTrans, .boundTuna, .boundNir, .boundPurna, .boundAdi, .boundSerba, .boundBio, .boundAgro,
        .boundEkstra, .boundInter, .boundIntra, .boundHiper, .boundMono, .boundPoli, .boundTele, .boundKo, .boundRe,
        .boundDwi, .boundTri, .boundCatur, .boundPanca, .boundDasa, .boundAero, .boundAuto, .boundEko, .boundElektro,
        .boundGeo, .boundHidro, .boundInfra, .boundKuasi, .boundMega, .boundNara, .boundPramu, .boundPseudo,
        .boundPsiko, .boundSosio,
    ]
    static let loanSuffixes: [AffixRule] = [
        .loanWan, .loanWati, .loanIsme, .loanIsasi, .loanNisasi, .loanIs, .loanItas,
    ]
}
