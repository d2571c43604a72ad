import PadanGloss
import PadanMorphology
import PadanText

/// The two lines of an interlinear gloss for one token: its parts, and under each its label or its English.
///
/// Both lines have the same parts with the same boundaries, whatever the token: neither a part nor its gloss has a
/// boundary's mark inside, and several English words under one part are joined by full stops (Leipzig Glossing Rules,
/// 2 and 4). What is no word has one part, which can hold marks; it stands the same on both lines then.
struct MorphemeTiers {
    /// One part with its gloss.
    struct Piece {
        var morpheme: Morpheme
        /// Its label or its English, without a mark.
        var label: String
        /// Whether it has a label and no English.
        var isLabelled: Bool
    }

    /// The parts, in order.
    private(set) var pieces: [Piece]
    /// Whether a space stands before the token in its unit.
    var isApart = false

    /// The first line: men-tulis.
    var segmentation: String { pieces.map(\.morpheme.form).joined() }
    /// The second line: AV-write.
    var labels: String { pieces.map { $0.morpheme.joined($0.label) }.joined() }

    /// What stands under a part of which no English is known.
    private static let unknown = "?"
    /// What stands under a word that has no English of its own, as sih, dong, kok.
    private static let particle = "PTCL"
    private static let marks = Morpheme.Boundary.allCases.map(\.mark)

    init(_ gloss: GlossedText, token i: Int, _ labels: LabelSet) {
        let written = gloss.text(of: i)
        let text = Self.isPlain(written) ? written : String(written.map { $0.isWhitespace ? " " : $0 })
        let morphemes = gloss.morphemes(of: i)
        guard !morphemes.isEmpty else {
            let english = gloss.glosses(ofNumber: i).first.map(Self.word)
            let hasMarks = text.contains { Self.marks.contains($0) }
            let label = hasMarks ? text : english ?? text
            pieces = [Piece(morpheme: Morpheme(form: text, gloss: ""), label: label, isLabelled: false)]
            return
        }
        let token = gloss.tokens[i]
        let staysAsItIs = token.upos == .propn || token.upos == .sym || token.kind == .name || token.kind == .acronym
        let isParticle = gloss.word(i)?.sense != nil && (token.upos == .part || token.upos == .intj)
        pieces = morphemes.map { morpheme in
            let label = Self.word(labels.gloss(of: morpheme))
            if !label.isEmpty { return Piece(morpheme: morpheme, label: label, isLabelled: morpheme.use != nil) }
            if staysAsItIs || morpheme.text.allSatisfy(\.isNumber) {
                return Piece(morpheme: morpheme, label: morpheme.text, isLabelled: false)
            }
            return Piece(morpheme: morpheme, label: isParticle ? Self.particle : Self.unknown, isLabelled: true)
        }
    }

    /// Adds the abbreviations of the labels to a key.
    func add(to key: inout AbbreviationKey) {
        for piece in pieces where piece.isLabelled {
            if piece.morpheme.use != nil {
                key.add(piece.morpheme)
            } else if piece.label == Self.unknown {
                key.add(Self.unknown, "not known")
            } else {
                key.add(piece.label)
            }
        }
    }

    /// English as one word without a boundary: anti-aircraft missile is anti.aircraft.missile.
    private static func word(_ english: String) -> String {
        if isPlain(english) { return english }
        var result = String.UnicodeScalarView()
        for word in english.unicodeScalars.split(whereSeparator: isGap) {
            while let last = result.last, [".", ",", ";", ":"].contains(last) { result.removeLast() }
            if !result.isEmpty { result.append(".") }
            result += word
        }
        return String(result)
    }

    private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || marks.contains(Character(scalar))
    }

    /// Whether a text consists of ASCII letters and digits alone, as most do.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { isLetter($0) || isDigit($0) }
    }
}

extension GlossUnit {
    /// The two lines for each of its tokens.
    func tiers(_ labels: LabelSet) -> [MorphemeTiers] {
        tokens.map { i in
            var tiers = MorphemeTiers(source, token: i, labels)
            tiers.isApart = i > tokens.lowerBound && isApart(source.tokens[i - 1], source.tokens[i])
            return tiers
        }
    }

    /// Whether two tokens have a space between them: as in the text, and between words anyway (Rp | 11.000).
    private func isApart(_ first: GlossedToken, _ second: GlossedToken) -> Bool {
        first.range.end < second.range.start
            || ![first, second].contains { $0.kind == .punctuation || $0.kind == .symbol }
    }
}

extension [MorphemeTiers] {
    /// One line of a unit.
    func line(_ line: (MorphemeTiers) -> String) -> String {
        map { ($0.isApart ? " " : "") + line($0) }.joined()
    }
}
