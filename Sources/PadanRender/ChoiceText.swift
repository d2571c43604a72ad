import PadanGloss
import PadanLexicon

/// A choice among senses in words, for a reader.
struct ChoiceText {
    let choice: Choice

    /// The most other senses that are shown.
    private static let mostOthers = 4

    /// What spoke for the gloss, then the lexicon and line that it is from.
    var reasons: String {
        let place = choice.chosen.flatMap { Self.place($0.sense.origin) }
        return (choice.reasons.map(\.inWords) + [place].compactMap { $0 }).joined(separator: "; ")
    }

    /// The other senses, with what they cost more than the chosen one when it is asked for and known; empty for none.
    func others(withCosts: Bool) -> String {
        var seen = Set([choice.chosen.map(Self.gloss) ?? ""])
        let others = choice.others.filter { seen.insert(Self.gloss($0)).inserted }
        return others.prefix(Self.mostOthers).map { other in
            var details = [other.upos.name]
            if withCosts, let cost = other.cost, let own = choice.chosen?.cost {
                details.append(Self.signed(cost - own))
            }
            return "\(Self.gloss(other)) (\(details.joined(separator: ", ")))"
        }.joined(separator: "; ")
    }

    private static func gloss(_ option: Choice.Option) -> String { option.sense.telling(option.glosses) }

    private static func place(_ origin: Sense.Origin) -> String? {
        // A meaning that a text has made stands in no file.
        guard origin.line > 0 else { return origin.lexicon == "text" ? nil : origin.lexicon }
        return "\(origin.lexicon):\(origin.line)"
    }

    /// A number with its sign and one decimal.
    private static func signed(_ value: Float) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths < 0 ? "-" : "+")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    }
}

extension Choice.Reason {
    /// The reason as a reader takes it.
    fileprivate var inWords: String {
        switch self {
        case .definition(let long): "the text says: \(long)"
        case .phrase: "a phrase, before its words"
        case .name: "a name, by its capital"
        case .head: "a name, by its head word"
        case .number: "a number"
        case .date: "a date"
        case .cue(let cue): "\(cue.inWords) (\(cue))"
        case .field(let field): "among words of \(field)"
        case .partOfSpeech(let upos): "\(upos.name) by its neighbors"
        case .commonest: "the commonest sense"
        case .only: "the only sense"
        case .rule(let base): "English by rule from \(base)"
        }
    }
}

extension ContextCue {
    /// What holds where the cue does.
    fileprivate var inWords: String {
        let thing =
            switch target {
            case .word(let word): word
            case .upos(let upos): upos.name
            case .number: "number"
            case .date: "date"
            case .edge: place == .before ? "beginning" : "end"
            }
        switch place {
        case .near: return "\(thing) near"
        case .before: return "\(thing) directly before"
        case .behind: return "\(thing) directly behind"
        }
    }
}

extension GlossUnit {
    /// Why it has its gloss.
    func choice(_ explainer: Explainer) -> Choice {
        term.map { explainer.choice(of: $0) } ?? explainer.choice(ofToken: tokens.lowerBound)
    }
}
