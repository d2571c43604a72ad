import PadanText

/// A token as a table writes it: a plain string is a word.
struct Piece: Equatable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    var text: String
    var kind: Token.Kind

    init(_ text: String, _ kind: Token.Kind) {
        self.text = text
        self.kind = kind
    }
    init(stringLiteral text: String) { self.init(text, .word) }

    static func number(_ text: String) -> Piece { Piece(text, .number) }
    static func date(_ text: String) -> Piece { Piece(text, .date) }
    static func mark(_ text: String) -> Piece { Piece(text, .punctuation) }
    static func symbol(_ text: String) -> Piece { Piece(text, .symbol) }
    static func url(_ text: String) -> Piece { Piece(text, .url) }

    var description: String { kind == .word ? text : "\(text):\(kind)" }
}

/// A text and the tokens that it has to give.
struct TokenRow: Sendable, CustomStringConvertible {
    var text: String
    var pieces: [Piece]

    init(_ text: String, _ pieces: [Piece]) {
        self.text = text
        self.pieces = pieces
    }

    var description: String { text }
}

extension Tokenizer {
    /// The tokens of a text, as a table writes them.
    func pieces(of text: String) -> [Piece] {
        let bytes = Array(text.utf8)
        return tokens(of: text).map { Piece(String(decoding: bytes[$0.start..<$0.end], as: UTF8.self), $0.kind) }
    }
}
