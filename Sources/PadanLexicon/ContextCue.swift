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
        var rest = Substring(text)
        isAgainst = rest.hasPrefix("!")
        if isAgainst { rest = rest.dropFirst() }
        place = rest.hasPrefix(">") ? .behind : rest.hasPrefix("<") ? .before : .near
        if place != .near { rest = rest.dropFirst() }
        guard !rest.isEmpty, !rest.contains(" ") else { return nil }
        switch rest {
        case "#": target = .number
        case "@date": target = .date
        case "^": target = .edge
        default:
            if rest.allSatisfy({ $0.isUppercase }), rest.utf8.count > 1 || rest == "X" {
                guard let upos = UPOS(rest) else { return nil }
                target = .upos(upos)
            } else {
                target = .word(String(rest).folded)
            }
        }
        if target == .edge, place == .near { return nil }
    }
}
