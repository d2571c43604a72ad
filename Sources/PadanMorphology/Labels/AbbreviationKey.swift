/// The abbreviations that an output has used, with what they stand for.
public struct AbbreviationKey: Sendable {
    /// The set of labels that the output has.
    public let labels: LabelSet
    private var meanings: [String: [String]] = [:]

    /// An empty key.
    public init(_ labels: LabelSet) { self.labels = labels }

    /// Whether nothing has been used.
    public var isEmpty: Bool { meanings.isEmpty }

    /// The abbreviations in their order (digits, then letters), each with its meaning.
    public var entries: [(abbreviation: String, meaning: String)] {
        meanings.sorted { $0.key < $1.key }.map { ($0.key, $0.value.joined(separator: ", ")) }
    }

    /// Adds the abbreviations of a morpheme's label; in the neutral set its meaning is the affix itself.
    public mutating func add(_ morpheme: Morpheme) {
        guard let use = morpheme.use else { return }
        let label = labels.gloss(of: morpheme)
        if labels == .neutral {
            let rule = use.affix
            add(label, rule.kind == .reduplication ? "reduplication" : rule.name)
        } else {
            add(label)
        }
    }

    /// Adds the abbreviations of a label.
    public mutating func add(_ label: String) {
        for part in LabelSet.abbreviations(in: label) { add(part, LabelSet.meaning(of: part) ?? part) }
    }

    /// Adds a sign with a meaning of its own.
    public mutating func add(_ sign: String, _ meaning: String) {
        if meanings[sign, default: []].contains(meaning) { return }
        meanings[sign, default: []].append(meaning)
    }
}
