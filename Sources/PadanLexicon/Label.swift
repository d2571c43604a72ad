/// The labels that a sense may carry, in words.
public enum Label {
    /// How and where a word is used.
    public static let registers = [
        "informal", "formal", "slang", "vulgar", "literary", "archaic", "nonstandard", "dialect", "old-spelling",
    ]
    /// What kind of headword it is, and what padan does with it.
    ///
    /// `nationality` on the adjective beside a country (`Jepang`, Japanese) says that it is meant behind a noun.
    /// `replaces` on a person's own entry hides the senses that lower layers have for the headword.
    public static let kinds = ["abbreviation", "acronym", "name", "foreign", "nationality", "replaces"]
    /// The language a word came from, where that misleads.
    public static let origins = ["Javanese", "Sundanese", "Betawi", "Malay", "Minang", "Arabic", "Dutch"]
    /// The field that a sense belongs to; also the values of a lexicon's `#domain`.
    public static let domains = [
        "general", "politics", "government", "military", "diplomacy", "law", "crime", "economy", "business", "finance",
        "energy", "mining", "labor", "disaster", "weather", "environment", "health", "medicine", "science",
        "technology", "education", "religion", "Islam", "Christianity", "Hinduism", "Buddhism", "culture", "arts",
        "sport", "football", "transport", "aviation", "maritime", "agriculture", "food", "family", "geography",
        "history", "media", "linguistics", "mathematics", "biology", "chemistry", "physics", "botany", "zoology",
        "anatomy", "clothing", "music", "administration", "society",
    ]

    /// All of them.
    public static let all = Set(registers + kinds + origins + domains)
    /// Those that name a field.
    public static let domainSet = Set(domains)
}
