import PadanText

/// The sentences of a treebank of Universal Dependencies, by surface tokens.
struct Treebank {
    /// A token as the text writes it.
    struct Word {
        /// Where it begins, in bytes.
        var start: Int
        var text: String
        /// The class of its first content word, or else of its first word: a word with clitics is one token for padan.
        var upos: UPOS
    }

    struct Sentence {
        var text: [UInt8]
        var words: [Word]
    }

    let name: String
    private(set) var sentences: [Sentence] = []

    init(path: String) throws {
        name = String(path.split(separator: "/").last ?? "")
        var text: [UInt8] = []
        var words: [Word] = []
        /// How many of the coming lines are parts of the last surface token.
        var parts = 0
        var at = 0
        for line in SourceText(decoding: try Files.read(path)).bytes.split(
            separator: 0x0A, omittingEmptySubsequences: false)
        {
            let line = String(decoding: line, as: UTF8.self)
            if line.isEmpty {
                if !words.isEmpty { sentences.append(Sentence(text: text, words: words)) }
                (words, at, parts) = ([], 0, 0)
                continue
            }
            if line.hasPrefix("# text = ") { text = Array(line.utf8.dropFirst(9)) }
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count == 10, !columns[0].contains("."), !line.hasPrefix("#") else { continue }
            if parts > 0 {
                parts -= 1
                if let upos = UPOS(columns[3]), let last = words.last, last.upos == .x || !Self.isContent(last.upos),
                    Self.isContent(upos) || last.upos == .x
                {
                    words[words.count - 1].upos = upos
                }
                continue
            }
            let range = columns[0].split(separator: "-")
            if range.count == 2, let low = Int(range[0]), let high = Int(range[1]) { parts = high - low + 1 }
            let form = Array(columns[1].utf8)
            while at + form.count <= text.count, !text[at...].starts(with: form) { at += 1 }
            words.append(Word(start: at, text: String(columns[1]), upos: UPOS(columns[3]) ?? .x))
            at += form.count
        }
    }

    private static func isContent(_ upos: UPOS) -> Bool { upos.isContent && upos != .propn }
}
