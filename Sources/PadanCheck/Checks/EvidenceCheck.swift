import PadanGloss
import PadanLexicon
import PadanText

/// When a table of translations speaks against a gloss.
public enum EvidenceThreshold {
    /// A form has to be met this often.
    public static let count = 40
    /// Its commonest translation needs this share of the times that it was met.
    public static let share = 0.4
    /// The first gloss's own share has to be less than this part of the commonest translation's.
    public static let ratio = 0.5
}

extension LexiconCheck {
    /// The first gloss of a form is what the form is translated by most often.
    ///
    /// Each finding is a note: the table may be of other subjects, a form may live in set phrases (rumah tangga), and
    /// machines align badly. Content words are looked at. A translation that is the form itself or an English function
    /// word says nothing, and words of one family agree (economy, economic). Without a table nothing is looked at.
    static let evidence = LexiconCheck(
        id: "evidence", summary: "first glosses that --evidence speaks against"
    ) { file, context in
        guard let table = context.evidence else { return [] }
        let session = context.glosser.session()
        let senses = Set(file.senses)
        return table.rows.compactMap { row in
            let translations = row.translations.filter { $0.lemma.folded != row.form && !function.contains($0.lemma) }
            guard row.count >= EvidenceThreshold.count, let best = translations.first,
                best.share >= EvidenceThreshold.share,
                let (sense, gloss) = first(of: row.form, session, context), senses.contains(sense),
                sense.upos.isContent, sense.upos != .propn, !sense.traits.isShortForm
            else { return nil }
            let own = translations.filter { agrees(gloss, with: $0.lemma) }.reduce(0) { $0 + $1.share }
            guard own < best.share * EvidenceThreshold.ratio else { return nil }
            let shares = translations.prefix(3).map { "\($0.lemma) \($0.share)" }.joined(separator: ", ")
            return file.finding(
                "evidence", .note, "\(row.form) (\(row.count) times) is \"\(gloss)\", and is translated by \(shares)",
                at: sense, column: .gloss)
        }
    }

    /// The first sense and gloss of a headword, or of what a form is an inflected form of.
    private static func first(of form: String, _ session: GlossSession, _ context: CheckContext) -> (Sense, String)? {
        let senses = context.senses(of: form)
        if let sense = senses.first(where: { context.index.headword(of: $0) == form }) ?? senses.first {
            return context.index.glosses(of: sense).first.map { (context.index.sense(sense), $0) }
        }
        guard let reading = session.gloss(form).readings(of: 0).first, let sense = reading.sense else { return nil }
        return reading.glosses.first.map { (sense, $0) }
    }

    /// English words that aligners put beside any content word.
    private static let function: Set<String> = [
        "a", "an", "and", "as", "at", "be", "by", "for", "in", "it", "its", "of", "on", "that", "the", "this", "to",
    ]

    /// Whether a word of a gloss is a form of a lemma, or of its family: the first five letters are the same.
    private static func agrees(_ gloss: String, with lemma: String) -> Bool {
        let lemma = plain(lemma)
        let forms = EnglishForms.all(of: lemma)
        return gloss.split(separator: " ").contains { part in
            let word = plain(String(part))
            return forms.contains(word) || EnglishForms.all(of: word).contains(lemma)
                || word.utf8.count >= 5 && lemma.utf8.prefix(5).elementsEqual(word.utf8.prefix(5))
        }
    }

    /// A word without hyphens, in the American spelling: semi-final, semifinal; metre, meter.
    private static func plain(_ word: String) -> String {
        EnglishForms.american(word.folded.split { $0 == "-" || $0 == "," }.joined())
    }
}
