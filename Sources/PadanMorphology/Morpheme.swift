/// A part of a word with its gloss: an affix with its label, or a root with its meaning.
///
/// The parts spell the word as it is written, with one exception that linguists make too: a root has the consonant back
/// that a nasal took the place of (men-tulis for menulis, where the t is not written).
public struct Morpheme: Hashable, Sendable {
    /// How a part is joined to the word (Leipzig Glossing Rules, 2 and 10).
    public enum Boundary: Character, Sendable, CaseIterable {
        case affix = "-"
        case clitic = "="
        case reduplication = "~"

        /// The mark between the parts, on both lines of a gloss.
        public var mark: Character { rawValue }

        private static let marks = allCases.compactMap(\.mark.asciiValue)

        /// What stands between the marks of a form.
        package static func split(_ form: String) -> [String] {
            guard form.utf8.contains(where: marks.contains) else { return form.isEmpty ? [] : [form] }
            return form.split { Boundary(rawValue: $0) != nil }.map(String.init)
        }
    }

    /// Where the boundary of a part is.
    public enum Side: Sendable {
        /// The part stands before what it is joined to: `di-`.
        case before
        /// The part stands behind it: `-kan`.
        case after
    }

    /// The part without its mark: `di`, `luncur`, `kan`.
    public var text: String
    /// Its label in the Leipzig set, or its English; empty where no English is known.
    public var gloss: String
    /// How it is joined to the word; nil for the root.
    public var boundary: Boundary?
    /// On which side its boundary is.
    public var side: Side
    /// What decides its label; nil for a root.
    public var use: AffixUse?

    /// The part with its mark: `di-`, `luncur`, `-kan`, `=nya`, `buku~`.
    public var form: String { joined(text) }

    /// Makes a root.
    public init(form: String, gloss: String) {
        text = form
        self.gloss = gloss
        side = .before
    }

    /// Makes a part of a word that is no root, or one root of several.
    public init(text: String, gloss: String, boundary: Boundary, side: Side, use: AffixUse? = nil) {
        self.text = text
        self.gloss = gloss
        self.boundary = boundary
        self.side = side
        self.use = use
    }

    /// An affix with its label in the Leipzig set.
    init(text: String, side: Side, use: AffixUse) {
        self.init(text: text, gloss: "", boundary: use.affix.boundary, side: side, use: use)
        gloss = LabelSet.leipzig.label(of: use, side)
    }

    /// The first half of a word that only its halves explain: kupu~kupu.
    public static func copy(_ text: String) -> Morpheme {
        Morpheme(text: text, side: .before, use: AffixUse(.fullReduplication))
    }

    /// Something that stands for this part, with the part's mark on the part's side.
    public func joined(_ text: String) -> String {
        guard let boundary else { return text }
        return side == .before ? "\(text)\(boundary.mark)" : "\(boundary.mark)\(text)"
    }
}

extension AffixRule {
    /// How what the rule takes off was joined to the word.
    public var boundary: Morpheme.Boundary {
        switch kind {
        case .particle, .enclitic, .proclitic: .clitic
        case .reduplication: .reduplication
        case .prefix, .suffix, .circumfix: .affix
        }
    }
}
