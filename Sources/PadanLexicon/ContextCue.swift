import PadanText

/// What stands near a word when it has one of its senses: a word of a sense's `context` column.
///
///     ular          the word, or a form of it, within three words
///     >datang       directly behind
///     <orang        directly before
///     >#            a number directly behind; likewise <#
///     >VERB         a word of that part of speech directly behind; likewise <VERB
///     >@date        a date, a day or a month directly behind; likewise <@date
///     >^            nothing behind: the end of the sentence; <^ its beginning
///     !>VERB        against the sense, where the others speak for it
public struct ContextCue: Hashable, Sendable {
    /// Where to look.
    public enum Place: Hashable, Sendable { case near, before, behind }
    /// What to look for.
    public enum Target: Hashable, Sendable {
        case word(String)
        case upos(UPOS)
        case number
        case date
        case edge
    }

    /// Where to look.
    public var place: Place
    /// What to look for.
    public var target: Target
    /// Whether it speaks against the sense.
    public var isAgainst: Bool

    /// Reads a cue; nil when it is none.
    public init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        isAgainst = rest.first == UInt8(ascii: "!")
        if isAgainst { rest = rest.dropFirst() }
        switch rest.first {
        case UInt8(ascii: ">"): place = .behind
        case UInt8(ascii: "<"): place = .before
        default: place = .near
        }
        if place != .near { rest = rest.dropFirst() }
        guard let first = rest.first, !rest.contains(0x20) else { return nil }
        let word = String(decoding: rest, as: UTF8.self)
        switch first {
        case UInt8(ascii: "#") where rest.count == 1: target = .number
        case UInt8(ascii: "^") where rest.count == 1: target = .edge
        case UInt8(ascii: "@"):
            guard word == "@date" else { return nil }
            target = .date
        default:
            if isUpper(first), rest.allSatisfy({ isUpper($0) }), rest.count > 1 || word == "X" {
                guard let upos = UPOS(word) else { return nil }
                target = .upos(upos)
            } else {
                target = .word(word.folded)
            }
        }
        if target == .edge, place == .near { return nil }
    }
}

extension ContextCue {
    /// A cue as an index keeps it.
    public init(_ cue: CompiledCue, _ index: LexiconIndex) {
        place = cue.place
        isAgainst = cue.isAgainst
        target =
            switch cue.target {
            case .word: .word(index.key(of: cue.word))
            case .upos: .upos(cue.upos)
            case .number: .number
            case .date: .date
            case .edge: .edge
            }
    }
}

extension ContextCue: CustomStringConvertible {
    /// The cue as a lexicon writes it.
    public var description: String {
        let mark =
            switch place {
            case .near: ""
            case .before: "<"
            case .behind: ">"
            }
        let text =
            switch target {
            case .word(let word): word
            case .upos(let upos): upos.tag
            case .number: "#"
            case .date: "@date"
            case .edge: "^"
            }
        return (isAgainst ? "!" : "") + mark + text
    }
}
