import PadanLexicon
import PadanMorphology
import PadanText

extension LexiconCheck {
    /// A root is another word than its headword, and an entry or the affix rules know it.
    static let root = LexiconCheck(id: "root", summary: "roots that an entry or an affix rule supports") {
        file, context in
        file.senses.filter { !$0.root.isEmpty }.compactMap { sense in
            func finding(_ message: String) -> Finding {
                file.finding("root", .warning, message, at: sense, column: .root)
            }
            let headword = sense.headword.folded, root = sense.root.folded
            if root == headword { return finding("\"\(sense.headword)\" is its own root; leave the column empty") }
            if !context.senses(of: root).isEmpty { return nil }
            if Analyzer().analyses(of: headword).contains(where: { $0.base == root }) { return nil }
            return finding("\"\(sense.root)\" is no headword, and no affix rule takes \"\(sense.headword)\" to it")
        }
    }
}
