import ArgumentParser
import PadanGloss
import PadanLexicon
import PadanText

/// Learns the tagger's weights from treebanks and writes them as `TagTable.swift`, or says how good such weights are.
@main
struct PadanLearn: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "padan-learn", abstract: "Learns which part of speech a word is in its place.")

    @Argument(help: "Treebanks to learn from (CoNLL-U).") var treebanks: [String]
    @Option(help: "Judge: learn from all but one of so many parts, and judge on that one, in turn.") var folds = 0
    @Option(help: "Judge: on this treebank.") var judge: [String] = []
    @Flag(help: "With a judgement: list the misses, the most frequent first.") var misses = false

    func run() throws {
        let index = try LexiconStore().open().index
        let banks = try treebanks.map { try Treebank(path: $0) }
        guard folds > 1 || !judge.isEmpty else {
            print(Self.table(Self.learn(banks.map(\.sentences), index)), terminator: "")
            return
        }
        var judgements: [String: Judgement] = [:]
        for fold in 0..<max(folds, 0) {
            func part(_ bank: Treebank, _ isIn: (Int) -> Bool) -> [Treebank.Sentence] {
                bank.sentences.enumerated().filter { isIn($0.offset * folds / bank.sentences.count) }.map(\.element)
            }
            let model = Self.model(Self.learn(banks.map { part($0) { $0 != fold } }, index))
            for bank in banks {
                judgements[bank.name, default: Judgement()].judge(part(bank) { $0 == fold }, model, index)
            }
        }
        if !judge.isEmpty {
            let model = Self.model(Self.learn(banks.map(\.sentences), index))
            for path in judge {
                let bank = try Treebank(path: path)
                judgements[bank.name, default: Judgement()].judge(bank.sentences, model, index)
            }
        }
        for (name, judgement) in judgements.sorted(by: { $0.key < $1.key }) {
            print(name, judgement.summary)
            if misses { for line in judgement.list { print(line) } }
        }
    }

    private static func learn(_ parts: [[Treebank.Sentence]], _ index: LexiconIndex) -> TagLearner {
        let neighbours = TagLearner.neighbours(parts)
        let model = TagModel(rows: "neighbours: " + neighbours.joined(separator: " "), words: "")
        let session = Glosser(index: index, model: model).session()
        let examples = parts.joined().map { sentence -> TagLearner.Example in
            let sites = session.tagSites(sentence.text).flatMap { $0 }
            let gold = Dictionary(sentence.words.map { ($0.start, $0) }) { first, _ in first }
            return (sites, sites.map { site in gold[site.range.start]?.upos })
        }
        var learner = TagLearner(examples.filter { !$0.sites.isEmpty }, neighbours: neighbours)
        learner.learn()
        return learner
    }

    private static func model(_ learner: TagLearner) -> TagModel {
        TagModel(rows: learner.rowTable, words: learner.wordTable)
    }

    private static func table(_ learner: TagLearner) -> String {
        func indented(_ text: String) -> String {
            text.split(separator: "\n").map { "        \($0)\n" }.joined()
        }
        return """
            // Made by Scripts/learn-tags; do not edit. Learned from the training part of UD_Indonesian-CSUI and the development
            // part of UD_Indonesian-GSD (https://universaldependencies.org); this table is CC BY-SA 4.0.

            /// What the tagger has learned from treebanks; `TagModel` reads it, `TagRows` says what the rows are.
            enum TagTable {
                /// The weights of classes where something can be observed, in hundredths of a nat.
                static let rows = \"\"\"
            \(indented(learner.rowTable))        \"\"\"

                /// The weights of the classes of single words, folded and as written with capitals, sorted.
                static let words = \"\"\"
            \(indented(learner.wordTable))        \"\"\"
            }

            """
    }
}

/// How many words have the class that a treebank gives them.
struct Judgement {
    /// Classes that are not compared: marks, digits, foreign matter.
    private static let uncompared: Set<UPOS> = [.punct, .num, .sym, .x]
    private var right = 0
    private var all = 0
    private var misses: [String: Int] = [:]

    mutating func judge(_ sentences: [Treebank.Sentence], _ model: TagModel, _ index: LexiconIndex) {
        let session = Glosser(index: index, model: model).session()
        for sentence in sentences {
            let gloss = session.gloss(sentence.text)
            for word in sentence.words where !Self.uncompared.contains(word.upos) {
                let token = gloss.tokens.first { $0.range.start <= word.start && word.start < $0.range.end }
                all += 1
                if token?.upos == word.upos {
                    right += 1
                } else {
                    misses["\(word.upos) not \(token.map { "\($0.upos)" } ?? "_")\t\(word.text)", default: 0] += 1
                }
            }
        }
    }

    var summary: String { "\(right)/\(all) \(Double(right * 10000 / max(all, 1)) / 10000)" }

    /// The misses, the most frequent first.
    var list: [String] {
        misses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value)\t\($0.key)" }
    }
}
