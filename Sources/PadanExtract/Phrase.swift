/// Words by their numbers, up to eight, as the key of a table: no memory of its own.
struct Phrase: Hashable {
    /// The most words of a phrase.
    static let longest = 6

    private var numbers = SIMD8<UInt32>(repeating: 0)

    /// How many words it has.
    private(set) var count = 0

    /// Adds a word at the end; false when there is no place.
    mutating func append(_ number: Int) -> Bool {
        guard count < Self.longest else { return false }
        numbers[count] = UInt32(number)
        count += 1
        return true
    }

    /// The words.
    var words: [Int] { (0..<count).map { Int(numbers[$0]) } }
}

/// Numbers for texts, each once.
struct Numbering {
    private var numbers: [String: Int] = [:]
    private(set) var texts: [String] = []

    mutating func number(of text: String) -> Int {
        if let known = numbers[text] { return known }
        numbers[text] = texts.count
        texts.append(text)
        return texts.count - 1
    }
}
