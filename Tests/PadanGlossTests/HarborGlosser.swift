import PadanText
import TestSupport

@testable import PadanGloss
@testable import PadanLexicon

/// Glossers over lexicons of the tests' own.
enum HarborGlosser {
    /// The lexicon in Tests/Fixtures/lexicons, over what CLDR names.
    static let fixture = Result { try glosser(over: [Repository.fixtures + "/lexicons/pelabuhan.tsv"]) }
    /// The lexicons that are shipped.
    static let shipped = Result { try glosser(over: try Repository.shippedLexicons()) }

    /// A session over the fixture lexicon.
    static func session() throws -> GlossSession { try fixture.get().session() }

    /// A glosser over a lexicon that a test writes; in a line a bar stands for a tab.
    static func glosser(_ lines: String) throws -> Glosser {
        let folder = try TemporaryFolder()
        let columns = "headword\tpos\tgloss\troot\tlabels\tnote\tcontext\n"
        return try glosser(over: [try folder.write("kata.tsv", columns + lines.replacing("|", with: "\t"))])
    }

    private static func glosser(over paths: [String]) throws -> Glosser {
        let cache = try TemporaryFolder()
        let store = LexiconStore(sources: paths.map { .init(path: $0, rank: 1) }, cache: cache.path)
        let (index, findings) = try store.open()
        guard findings.isEmpty else { throw Findings(all: findings) }
        return Glosser(index: index)
    }

    private struct Findings: Error { var all: [Finding] }
}

extension GlossedText {
    /// Its terms, as `text = gloss`.
    var shownTerms: [String] { terms.map { "\(text(range(of: $0))) = \(glosses(of: $0).first ?? "")" } }

    /// The first gloss of the first word of a form; nil where the text has no such word.
    func gloss(of form: String) -> String? {
        guard let i = tokens.indices.first(where: { text(of: $0) == form }), let word = word(i) else { return nil }
        return word.glosses.first ?? ""
    }

    /// The kind of the first token of a form.
    func kind(of form: String) -> GlossedToken.Kind? {
        tokens.indices.first { text(of: $0) == form }.map { tokens[$0].kind }
    }

    /// All that was decided, to hold two results against each other.
    var decisions: [String] {
        tokens.indices.map { i in
            let word = word(i)
            return "\(text(of: i)) \(tokens[i].kind) \(tokens[i].upos) \(word?.glosses ?? []) \(word?.root ?? "")"
        } + shownTerms + ["\(sentences)"]
    }
}

/// A text, and the terms that it has to have.
struct TermRow: Sendable, CustomStringConvertible {
    var text: String
    var terms: [String]

    init(_ text: String, _ terms: String...) {
        self.text = text
        self.terms = terms
    }
    var description: String { text }
}
