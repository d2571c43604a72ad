import PadanText

/// One meaning of a headword: a line of a lexicon file.
public struct Sense: Hashable, Sendable {
    /// The headword as the lexicon writes it, such as `gencatan senjata` or `Korut`.
    public var headword: String
    /// Its part of speech.
    public var upos: UPOS
    /// English equivalents, the commonest first; empty for a word that English leaves out.
    public var glosses: [String]
    /// The innermost root when the headword is derived, otherwise empty.
    public var root: String
    /// Register, kind and field, in words (`informal`, `abbreviation`, `military`).
    public var labels: [String]
    /// What explains the sense; for an abbreviation its Indonesian expansion.
    public var note: String
    /// What stands near the word when it has this sense: cues, as `ContextCue` reads them.
    public var context: [String]
    /// Where it stands.
    public var origin: Origin

    /// The place of a sense in its lexicon.
    public struct Origin: Hashable, Sendable {
        /// The lexicon's id: its file name without `.tsv`.
        public var lexicon: String
        /// The line in its file, from 1; 0 for what ICU names.
        public var line: Int

        /// Makes a place.
        public init(lexicon: String, line: Int) {
            self.lexicon = lexicon
            self.line = line
        }
    }

    /// Makes a sense.
    public init(
        headword: String, upos: UPOS, glosses: [String], root: String = "", labels: [String] = [], note: String = "",
        context: [String] = [], origin: Origin
    ) {
        self.headword = headword
        self.upos = upos
        self.glosses = glosses
        self.root = root
        self.labels = labels
        self.note = note
        self.context = context
        self.origin = origin
    }

    /// Whether it is a short form that English keeps: its first gloss is itself, and the next says what it stands for.
    public var keepsShortForm: Bool {
        glosses.count > 1 && glosses[0].isFolded(like: headword)
            && labels.contains { $0 == "abbreviation" || $0 == "acronym" }
    }

    /// The first gloss, of all that a form has, that tells a reader something: of a short form that English keeps what
    /// it stands for. KPK is the Corruption Eradication Commission, CPO-nya its crude palm oil.
    public func telling(_ glosses: [String]) -> String {
        let kept = headword.folded
        return (keepsShortForm ? glosses.first { !$0.folded.hasSuffix(kept) } : nil) ?? glosses.first ?? ""
    }

    /// Its fields, in the order of `LexiconFile.columns`.
    var columns: [String] {
        [
            headword, upos.name, glosses.joined(separator: "; "), root, labels.joined(separator: "; "), note,
            context.joined(separator: "; "),
        ]
    }

    /// The line of a lexicon file that says it.
    public var tsv: String {
        var columns = columns
        while columns.count > 3, columns.last?.isEmpty == true { columns.removeLast() }
        return columns.joined(separator: "\t")
    }
}
