import PadanLexicon
import PadanText

extension LexiconCheck {
    /// A gloss is a bare word or phrase, to which the sentence gives its article or its `to`.
    static let glossArticle = LexiconCheck(id: "gloss-article", summary: "no article or `to` before a gloss") {
        file, _ in
        // A cry stands for itself, and a name can have its article.
        file.senses.filter { $0.upos != .intj && $0.upos != .propn }.flatMap { sense in
            sense.glosses.filter(isOpenedByArticle).map {
                file.finding(
                    "gloss-article", .warning, "\"\($0)\" begins with an article or with to", at: sense, column: .gloss)
            }
        }
    }

    private static func isOpenedByArticle(_ gloss: String) -> Bool {
        ["a ", "an ", "the ", "to "].contains { gloss.hasPrefix($0) } && !fixed.contains(gloss)
    }

    /// Phrases that English has with their article or `to` only.
    private static let fixed: Set<String> = [
        "a lot", "a lot of", "a few", "a little", "a little bit", "a bit", "a while", "a great deal", "a certain",
        "a number of", "a total of", "a kind of", "a few times", "a moment", "a moment ago", "a while ago",
        "a few more",
        "the more", "the same", "the late", "the other", "the latter", "the former", "the rest", "the only", "the most",
        "the fact that", "the above", "the following", "the one", "the ones", "the two", "the three", "the next",
        "the more so", "the day after tomorrow", "the day before yesterday", "the other day", "the others",
        "to date", "to come", "to and fro", "to be", "to the", "to some extent", "to the point", "to this day",
        "to the fullest", "to begin with", "to be sure",
    ]
}
