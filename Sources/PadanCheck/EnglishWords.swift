import PadanText

/// A list of English words, one a line, with their inflected forms.
public struct EnglishWords: Sendable {
    /// Where Unix systems have such a list.
    public static let systemPath = "/usr/share/dict/words"
    /// The system's list; nil where there is none.
    public static func system() -> EnglishWords? { (try? Files.read(systemPath)).map { EnglishWords($0) } }

    private let words: Set<String>

    /// Reads a list.
    public init(_ bytes: [UInt8]) {
        words = Set(bytes.split(separator: 0x0A).map { String(decoding: Array($0).folded, as: UTF8.self) })
    }

    /// Whether a word is on the list, in any case; a word with hyphens is when all its parts are.
    public func contains(_ word: String) -> Bool {
        let word = word.folded
        if words.contains(word) { return true }
        if word.hasSuffix("'s") || word.hasSuffix("s'") { return contains(String(word.prefix { $0 != "'" })) }
        let parts = word.split(separator: "-")
        return parts.count > 1 && parts.allSatisfy { words.contains(String($0)) }
    }
}
