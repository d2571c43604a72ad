/// The fields that texts keep to, as bits: labels that go together in texts, such as finance and economy, are one.
public struct Field: OptionSet, Hashable, Sendable {
    /// A bit for each field.
    public let rawValue: UInt32
    /// Fields by their bits.
    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The labels of each field, the one that names it first. What any text can speak of (history, society,
    /// administration) is none.
    private static let labels = [
        ["politics", "government", "diplomacy"], ["military"], ["law", "crime"],
        ["economy", "finance", "business"], ["labor"], ["energy", "mining"], ["disaster", "weather"], ["environment"],
        ["health", "medicine", "anatomy"], ["physics", "science"], ["mathematics", "science"],
        ["chemistry", "science"],
        ["biology", "botany", "zoology", "science"], ["technology"], ["education"],
        ["Islam", "religion"], ["Christianity", "religion"], ["Hinduism", "religion"], ["Buddhism", "religion"],
        ["arts", "culture"], ["music", "arts"], ["sport", "football"], ["transport", "aviation"],
        ["maritime", "transport"], ["agriculture"], ["food"], ["media"], ["linguistics"], ["clothing"],
    ]
    /// How many there are.
    public static var count: Int { labels.count }
    private static let byLabel = Dictionary(
        labels.enumerated().flatMap { place, labels in labels.map { ($0, Field(rawValue: 1 << UInt32(place))) } },
        uniquingKeysWith: { $0.union($1) })

    /// The fields of some labels; nothing for those that name none.
    public init(labels: some Sequence<String>) {
        self = labels.reduce(into: []) { $0.formUnion(Self.byLabel[$1] ?? []) }
    }

    /// The name of a field by its place, which is its first label.
    public static func name(_ place: Int) -> String { labels[place][0] }
}
