/// What is known of some words, few among those of a text: that a word is none of them costs little to tell.
struct WordTable<Value: Sendable>: Sendable {
    private let values: [String: Value]
    /// A bit for each word, by its hash.
    private var filter: [UInt64]

    init(_ values: [String: Value]) {
        self.values = values
        filter = Array(repeating: 0, count: max(1, values.count / 4))
        for word in values.keys {
            let bit = bit(of: Array(word.utf8))
            filter[bit >> 6] |= 1 << UInt64(bit & 63)
        }
    }

    /// What is known of a word; nil for most.
    subscript(word: [UInt8]) -> Value? {
        let bit = bit(of: word)
        guard filter[bit >> 6] & 1 << UInt64(bit & 63) != 0 else { return nil }
        return values[String(decoding: word, as: UTF8.self)]
    }

    /// All words of which something is known.
    var words: some Collection<String> { values.keys }

    private func bit(of word: [UInt8]) -> Int {
        var hash = UInt64(word.count)
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }
        return Int((hash ^ hash >> 32) % UInt64(filter.count * 64))
    }
}
