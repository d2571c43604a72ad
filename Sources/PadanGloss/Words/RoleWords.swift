/// The words that rules know one by one: each is found once, with the form, so that the rules compare no strings.
enum RoleWords {
    /// What a folded word is to the rules.
    static func roles(of word: [UInt8]) -> Form.Roles { all[word] ?? [] }

    private static let all: WordTable<Form.Roles> = {
        var all: [String: Form.Roles] = [:]
        for (role, words) in NameRules.words + KoreanNames.words + DefinitionFinder.words {
            for word in words.utf8.split(separator: UInt8(ascii: " ")) {
                all[String(Substring(word)), default: []].insert(role)
            }
        }
        for word in AbbreviationFit.functionWords { all[word, default: []].insert(.functionWord) }
        return WordTable(all)
    }()
}
