import Glibc
import PadanGloss
import PadanLexicon
import PadanText

/// Learns the weights of the tagger: a linear-chain conditional random field over the classes that padan allows.
///
/// Stochastic gradients with AdaGrad (Duchi, Hazan and Singer 2011) and a Gaussian prior. The rows of single words are
/// left out now and then, so that what the lexicons and the affixes say is learned too. Nothing is random from one run
/// to the next.
struct TagLearner {
    /// A word is learned by itself when it is met so often.
    static let leastOccurrences = 2
    /// A word becomes a neighbour of its own kind when it is met so often.
    static let leastOfNeighbour = 60
    static let rounds = 14
    static let rate: Float = 0.2
    /// The prior: the strength of a pull towards 0, in sentences.
    static let pull: Float = 1
    /// How often the rows of single words are left out.
    static let leftOut = 0.3

    private static let width = UPOS.allCases.count

    /// A token with its candidates.
    private struct Site {
        var classes: [Int]
        /// How much dearer than the first reading; nil for a class that no lexicon has.
        var gaps: [Float?]
        var gains: [Float]
        var rows: [Int]
        var words: [Int]
        /// Which candidate is right, -1 where none is.
        var gold: Int
    }

    /// A sentence with the classes of its tokens where the treebank has them.
    typealias Example = (sites: [TagSite], gold: [UPOS?])

    private var examples: [[Site]] = []
    private var words: [String: Int] = [:]
    /// The classes that each word was met in.
    private var seen: [Set<UPOS>] = []
    private var neighbours: [String] = []
    /// The rows first, then the words.
    private var weights: [Float] = []
    private var squares: [Float] = []
    private var touched: [Float] = []
    private var lexiconWeight: Float = 1

    /// The words that become neighbours of their own kind: the most frequent ones.
    static func neighbours(_ treebanks: [[Treebank.Sentence]]) -> [String] {
        var counts: [String: Int] = [:]
        for word in treebanks.joined().flatMap(\.words) where word.text.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) {
            counts[word.text, default: 0] += 1
        }
        return counts.filter { $0.value >= leastOfNeighbour }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(TagSite.mostNeighbours).map(\.key)
    }

    /// Takes examples; `neighbours` are those that their rows were made with.
    init(_ examples: [Example], neighbours: [String]) {
        self.neighbours = neighbours
        count(examples)
        let size = (TagSite.rowCount + words.count) * Self.width
        weights = Array(repeating: 0, count: size)
        squares = Array(repeating: 0, count: size)
        touched = Array(repeating: 0, count: size)
        self.examples = examples.map { example in
            zip(example.sites, example.gold).map { site($0, $1) }
        }
        for sentence in self.examples {
            for (i, site) in sentence.enumerated() {
                for k in site.classes.indices {
                    for cell in cells(site, k, withWords: true) { touched[cell] += 1 }
                    for cell in transitions(sentence, i, k) { touched[cell] += 1 }
                }
            }
        }
    }

    private mutating func count(_ examples: [Example]) {
        var counts: [String: [UPOS: Int]] = [:]
        for example in examples {
            for (site, gold) in zip(example.sites, example.gold) {
                guard let gold, site.only == nil else { continue }
                // A name written as a word says nothing of the word.
                if site.written == site.word || gold != .propn {
                    counts[site.word, default: [:]][gold, default: 0] += 1
                }
                if site.written != site.word { counts[site.written, default: [:]][gold, default: 0] += 1 }
            }
        }
        for (word, classes) in counts.sorted(by: { $0.key < $1.key }) {
            guard classes.values.reduce(0, +) >= Self.leastOccurrences else { continue }
            words[word] = seen.count
            seen.append(Set(classes.keys))
        }
    }

    private func site(_ site: TagSite, _ gold: UPOS?) -> Site {
        if let only = site.only {
            return Site(classes: [Int(only.rawValue)], gaps: [0], gains: [0], rows: [], words: [], gold: -1)
        }
        var result = Site(classes: [], gaps: [], gains: [], rows: site.rows, words: [], gold: -1)
        result.words = (site.written == site.word ? [site.word] : [site.word, site.written]).compactMap { words[$0] }
        for upos in UPOS.allCases {
            let gap = site.listed.first { $0.upos == upos }?.gap
            let isSeen = result.words.contains { seen[$0].contains(upos) }
            guard gap != nil || isSeen || upos == .propn && site.written != site.word else { continue }
            if upos == gold { result.gold = result.classes.count }
            result.classes.append(Int(upos.rawValue))
            result.gaps.append(gap)
            result.gains.append(site.gains[upos] ?? 0)
        }
        return result
    }

    // MARK: Scores

    private func cells(_ site: Site, _ k: Int, withWords: Bool) -> [Int] {
        var cells = site.rows.map { $0 * Self.width + site.classes[k] }
        if site.gaps[k] == nil { cells.append(TagSite.unlisted * Self.width + site.classes[k]) }
        if withWords { cells += site.words.map { (TagSite.rowCount + $0) * Self.width + site.classes[k] } }
        return cells
    }

    private func transitions(_ sentence: [Site], _ i: Int, _ k: Int) -> [Int] {
        let before = i > 0 ? sentence[i - 1].classes : [Self.width]
        return before.map { $0 * Self.width + sentence[i].classes[k] }
    }

    /// The sum of two probabilities given by their logarithms.
    private static func sum(_ a: Float, _ b: Float) -> Float {
        if a == -.infinity { return b }
        if b == -.infinity { return a }
        return max(a, b) + log1pf(expf(-abs(a - b)))
    }

    /// The probabilities of classes and of pairs of classes; `right` keeps to what the treebank says.
    private func marginals(
        _ sentence: [Site], _ scores: [[Float]], right: Bool
    ) -> (single: [[Float]], pairs: [[Float]]) {
        func allows(_ i: Int, _ k: Int) -> Bool { !right || sentence[i].gold < 0 || sentence[i].gold == k }
        var forward: [[Float]] = [], backward: [[Float]] = []
        for i in sentence.indices {
            forward.append(
                sentence[i].classes.indices.map { k in
                    guard allows(i, k) else { return -.infinity }
                    let cells = transitions(sentence, i, k)
                    if i == 0 { return scores[i][k] + weights[cells[0]] }
                    var total: Float = -.infinity
                    for p in cells.indices { total = Self.sum(total, forward[i - 1][p] + weights[cells[p]]) }
                    return total + scores[i][k]
                })
        }
        backward = forward.map { $0.map { _ in 0 } }
        for i in sentence.indices.dropLast().reversed() {
            for p in sentence[i].classes.indices {
                var total: Float = -.infinity
                for k in sentence[i + 1].classes.indices where allows(i + 1, k) {
                    let cell = sentence[i].classes[p] * Self.width + sentence[i + 1].classes[k]
                    total = Self.sum(total, weights[cell] + scores[i + 1][k] + backward[i + 1][k])
                }
                backward[i][p] = total
            }
        }
        let whole = forward[forward.count - 1].reduce(-.infinity) { Self.sum($0, $1) }
        let single = sentence.indices.map { i in
            sentence[i].classes.indices.map { expf(forward[i][$0] + backward[i][$0] - whole) }
        }
        let pairs = sentence.indices.map { i -> [Float] in
            sentence[i].classes.indices.flatMap { k -> [Float] in
                if i == 0 { return [single[0][k]] }
                guard allows(i, k) else { return sentence[i - 1].classes.map { _ in 0 } }
                return sentence[i - 1].classes.indices.map { p in
                    let cell = sentence[i - 1].classes[p] * Self.width + sentence[i].classes[k]
                    return expf(forward[i - 1][p] + weights[cell] + scores[i][k] + backward[i][k] - whole)
                }
            }
        }
        return (single, pairs)
    }

    // MARK: Learning

    private mutating func step(_ cell: Int, _ gradient: Float) {
        let slope = gradient + Self.pull * weights[cell] / max(touched[cell], 1)
        squares[cell] += slope * slope
        if squares[cell] > 0 { weights[cell] -= Self.rate * slope / (squares[cell].squareRoot() + 1e-6) }
    }

    /// Learns from the examples.
    mutating func learn() {
        var random = SplitMix(state: 7)
        var lexiconSquare: Float = 1
        for _ in 0..<Self.rounds {
            for number in examples.indices.shuffled(using: &random) {
                let sentence = examples[number]
                let usesWords = sentence.map { _ in Double.random(in: 0..<1, using: &random) >= Self.leftOut }
                let scores = sentence.indices.map { i in
                    sentence[i].classes.indices.map { k -> Float in
                        let gap = sentence[i].gaps[k].map { -$0 * lexiconWeight } ?? 0
                        return cells(sentence[i], k, withWords: usesWords[i]).reduce(gap + sentence[i].gains[k]) {
                            $0 + weights[$1]
                        }
                    }
                }
                let all = marginals(sentence, scores, right: false)
                let right = marginals(sentence, scores, right: true)
                var lexiconSlope: Float = 0
                for i in sentence.indices where sentence[i].classes.count > 1 {
                    for k in sentence[i].classes.indices {
                        let gradient = all.single[i][k] - right.single[i][k]
                        if let gap = sentence[i].gaps[k] { lexiconSlope -= gradient * gap }
                        guard gradient != 0 else { continue }
                        for cell in cells(sentence[i], k, withWords: usesWords[i]) { step(cell, gradient) }
                    }
                }
                for i in sentence.indices {
                    let before = i > 0 ? sentence[i - 1].classes : [Self.width]
                    guard before.count > 1 || sentence[i].classes.count > 1 else { continue }
                    for k in sentence[i].classes.indices {
                        let cells = transitions(sentence, i, k)
                        for p in cells.indices {
                            let gradient = all.pairs[i][k * cells.count + p] - right.pairs[i][k * cells.count + p]
                            if gradient != 0 { step(cells[p], gradient) }
                        }
                    }
                }
                lexiconSquare += lexiconSlope * lexiconSlope
                lexiconWeight = max(0, lexiconWeight - Self.rate * lexiconSlope / lexiconSquare.squareRoot())
            }
        }
    }

    // MARK: The result

    private func hundredths(_ row: Int, _ number: Int) -> Int {
        Int((weights[row * Self.width + number] * 100).rounded())
    }

    /// The rows, as `TagModel` reads them.
    var rowTable: String {
        var lines = [
            "neighbours: " + neighbours.joined(separator: " "),
            "readings: \(Int((lexiconWeight * 100).rounded()))",
        ]
        for (row, name) in TagSite.rowNames(neighbours: neighbours).enumerated() {
            let values = (0..<Self.width).filter { abs(hundredths(row, $0)) >= 5 }
            guard !values.isEmpty, name != "none" else { continue }
            lines.append(
                "\(row) \(name): " + values.map { "\(UPOS.allNames[$0]) \(hundredths(row, $0))" }.joined(separator: " ")
            )
        }
        return lines.joined(separator: "\n")
    }

    /// The words, as `TagModel` reads them, sorted by bytes: the classes that were met, and behind a bar others.
    var wordTable: String {
        words.sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }.map { word, number in
            let row = TagSite.rowCount + number
            func list(_ isIn: (UPOS) -> Bool) -> String {
                UPOS.allCases.filter(isIn).map { " \($0) \(hundredths(row, Int($0.rawValue)))" }.joined()
            }
            let allowed = list { seen[number].contains($0) }
            let others = list { !seen[number].contains($0) && abs(hundredths(row, Int($0.rawValue))) >= 5 }
            return word + allowed + (others.isEmpty ? "" : " |" + others)
        }.joined(separator: "\n")
    }
}

/// A generator that gives the same numbers in every run (Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
