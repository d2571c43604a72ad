import PadanText

/// How well a reading of one class goes with another class that the tagger has found.
///
/// Treebanks tag a noun that describes another as a noun, and a participle as a verb; lexicons have the adjectives of
/// English for them: krisis keuangan is a financial crisis, hasil yang memuaskan a satisfactory result.
enum ClassFit {
    /// What a reading of another class has against it, when nothing speaks for it.
    static let other: Cost = 2000
    /// What speaks for an adjective where a word describes the noun before it.
    static let attribute: Cost = -130

    /// The cost of a reading, less than 0 where it is better than one of the tagger's class; `before` and `behind` are
    /// the classes beside the word.
    static func cost(of reading: UPOS, as upos: UPOS, before: UPOS?, behind: UPOS?) -> Cost {
        if reading == upos { return 0 }
        switch (upos, reading) {
        case (.noun, .adj):
            if before == .noun { return attribute }
            return behind == .noun || behind == .propn ? 50 : other
        case (.adv, .adj): return before == .noun ? attribute : other
        case (.adj, .adv): return before == .verb ? 50 : other
        case (.verb, .adj), (.verb, .adp): return 0
        case (.adj, .verb), (.noun, .sconj), (.noun, .adp): return 150
        default: return upos.isContent || reading.isContent ? other : 100
        }
    }
}
