import PadanText

/// How affixes are labelled in interlinear glosses.
///
/// The label of a rule, `AffixRule.label`, is what the Leipzig set says of it wherever `choices` has nothing better for
/// its base. A rule without a line here has that label in the first two sets, and its form in the third.
public enum LabelSet: String, Sendable, CaseIterable {
    /// The abbreviations of the Leipzig Glossing Rules (2015), and AV, actor voice, of typological work on Indonesian.
    case leipzig
    /// The same with active and passive voice, as Sneddon, Adelaar, Djenar and Ewing (2010) call them.
    case sneddon
    /// The form in capitals, which says nothing of a meaning.
    case neutral

    /// The gloss of a morpheme: its label in this set, or its English.
    public func gloss(of morpheme: Morpheme) -> String {
        morpheme.use.map { label(of: $0, morpheme.side) } ?? morpheme.gloss
    }

    /// The label of an affix, or of its first or second part.
    func label(of use: AffixUse, _ side: Morpheme.Side) -> String {
        let rule = use.affix
        if self == .neutral { return Self.capitals(rule, side) }
        if let choice = Self.choicesOfRules[use.rule].first(where: { $0.holds(of: use) }) { return choice.label }
        return self == .sneddon ? Self.sneddonLabels[rule.name] ?? rule.label : rule.label
    }

    /// A label under a condition.
    private struct Choice {
        var label: String
        var bases: Set<UPOS>
        var wholes: Set<UPOS>
        var inner: Set<String>
        var isOutermost: Bool

        /// An empty set asks for nothing.
        init(
            _ label: String, on bases: Set<UPOS> = [], making wholes: Set<UPOS> = [], around inner: Set<String> = [],
            isOutermost: Bool = false
        ) {
            self.label = label
            self.bases = bases
            self.wholes = wholes
            self.inner = inner
            self.isOutermost = isOutermost
        }

        func holds(of use: AffixUse) -> Bool {
            func isIn(_ set: Set<UPOS>, _ upos: UPOS?) -> Bool { set.isEmpty || upos.map(set.contains) ?? false }
            return isIn(bases, use.base) && isIn(wholes, use.whole) && (!isOutermost || use.isOutermost)
                && (inner.isEmpty || use.inner.map { inner.contains(AffixRule.all[$0].name) } ?? false)
        }
    }

    /// By a rule's name, what its base or its result makes of its label; the first that holds.
    private static let choices: [String: [Choice]] = [
        "-kan": [Choice("CAUS", on: [.adj])],
        "-in": [Choice("CAUS", on: [.adj])],
        "ter-": [Choice("SUP", on: [.adj])],
        "se-": [Choice("as", on: [.adj, .adv])],
        "ke-": [Choice("NMLZ", on: [.noun, .verb, .adj])],
        // kemerah-merahan reddish; kehujanan caught by the rain; kelihatan to be seen.
        "ke- -an": [
            Choice("ATTEN", making: [.adj, .adv], around: ["RED", "RED.AFF"]),
            Choice("ADVRS", on: [.noun, .adj], making: [.verb, .adj]),
            Choice("INVOL", on: [.verb], making: [.verb, .adj]),
        ],
        // A plural stands outside of all other affixes: buku-buku, not rumah-rumahan, not berhari-hari.
        "RED": [Choice("PL", on: [.noun], making: [.noun], isOutermost: true)],
        // terus-menerus on and on.
        "RED.RECP": [Choice("RED", making: [.adv, .adj])],
        // akhirnya at last; besarnya the size, datangnya the coming; bukunya; semuanya; melihatnya, dengannya.
        "-nya": [
            Choice("ADV", making: [.adv]),
            Choice("NMLZ", on: [.adj, .verb], making: [.noun]),
            Choice("3.POSS", on: [.noun]),
            Choice("DEF", on: [.propn, .num, .pron, .det, .adj, .adv]),
        ],
        "-ku": [Choice("1SG.POSS", on: [.noun, .propn])],
        "-mu": [Choice("2SG.POSS", on: [.noun, .propn])],
    ]

    /// The same by the rule's place in `AffixRule.all`.
    private static let choicesOfRules = AffixRule.all.map { choices[$0.name] ?? [] }

    /// By a rule's name, its label where Sneddon's differs.
    private static let sneddonLabels = ["meN-": "ACT", "nge-": "ACT"]

    /// meN- MEN, the second part of ke- -an AN.
    private static func capitals(_ rule: AffixRule, _ side: Morpheme.Side) -> String {
        if rule.kind == .reduplication { return "RED" }
        let parts = rule.name.split(separator: " ")
        let part = side == .before ? parts.first : parts.last
        return (part ?? "").filter { $0 != "-" }.uppercased()
    }
}

extension LabelSet {
    /// The parts of a label that are abbreviations: 1SG and POSS of 1SG.POSS, none of inter.
    public static func abbreviations(in label: String) -> [String] {
        label.split(separator: ".").map(String.init).filter { part in
            part.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A || $0 >= 0x30 && $0 <= 0x39 }
        }
    }

    /// What an abbreviation of the first two sets stands for.
    public static func meaning(of abbreviation: String) -> String? { meanings[abbreviation] }

    private static let meanings = [
        "1SG": "first person singular", "2SG": "second person singular", "3": "third person", "ACT": "active voice",
        "ADV": "adverbial", "ADVRS": "adversative", "AGT": "agent", "APPL": "applicative", "ATTEN": "attenuative",
        "AV": "actor voice", "CAUS": "causative", "DEF": "definite", "EMPH": "emphasis", "INTR": "intransitive",
        "INVOL": "involuntary", "NMLZ": "nominalizer", "ORD": "ordinal", "PASS": "passive", "PL": "plural",
        "POSS": "possessive", "PTCL": "particle", "Q": "question", "RECP": "reciprocal", "RED": "reduplication",
        "SUP": "superlative",
    ]
}
