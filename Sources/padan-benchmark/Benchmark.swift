import PadanGloss
import PadanLexicon
import PadanRender
import PadanText

/// A text in blocks, and the stages to measure on it.
struct Benchmark {
    /// One thing to measure.
    struct Stage: Sendable {
        var name: String
        /// Works through all blocks; returns something that depends on the work.
        var run: @Sendable (Benchmark) -> Int
    }

    /// ICU's bare word iteration, tokens, the whole way to chosen glosses, and with rendering.
    static let stages = [
        Stage(name: "icu") { $0.blocks.reduce(0) { $0 + $1.wordEnds.count } },
        Stage(name: "tokens") { benchmark in
            let tokenizer = Tokenizer()
            return benchmark.blocks.reduce(0) { sum, block in
                var tokens: [Token] = []
                tokenizer.tokenize(block.span, into: &tokens)
                return sum + tokens.count
            }
        },
        Stage(name: "gloss") { benchmark in
            let session = Glosser(index: benchmark.index).session()
            var memory = TextMemory()
            return benchmark.blocks.reduce(0) { $0 + session.gloss($1, continuing: &memory).terms.count }
        },
        rendering("text"), rendering("conllu"), rendering("ndjson"),
    ]

    private static func rendering(_ format: String) -> Stage {
        Stage(name: format) { benchmark in
            guard let type = Renderers.named(format) else { return 0 }
            let session = Glosser(index: benchmark.index).session()
            var memory = TextMemory()
            var renderer = type.init(RenderOptions())
            var count = 0
            var out = Output { count += $0.count }
            for block in benchmark.blocks { renderer.render(session.gloss(block, continuing: &memory), &out) }
            renderer.end(&out)
            out.flush()
            return count
        }
    }

    let index: LexiconIndex
    let blocks: [[UInt8]]
    let rounds: Int
    let bytes: Int
    let words: Int
    let distinct: Int

    init(path: String, rounds: Int) throws {
        let text = SourceText(decoding: try Files.read(path)).bytes
        var blocks: [[UInt8]] = []
        var start = 0
        while start < text.count {
            var end = min(start + (1 << 16), text.count)
            while end < text.count, text[end - 1] != 0x0A { end += 1 }
            blocks.append(Array(text[start..<end]))
            start = end
        }
        self.blocks = blocks
        self.rounds = rounds
        bytes = text.count
        index = try LexiconStore().open().index
        var words = 0
        var distinct: Set<[UInt8]> = []
        for block in blocks {
            var tokens: [Token] = []
            Tokenizer().tokenize(block.span, into: &tokens)
            for token in tokens where token.kind == .word {
                words += 1
                distinct.insert(Array(block[token.start..<token.end]))
            }
        }
        self.words = words
        self.distinct = distinct.count
    }

    /// A line with the stage's name, MB/s, million words a second, the result of the work, and the seconds of the best
    /// round.
    func measure(_ stage: Stage) -> String {
        var best = Double.infinity
        var result = 0
        for _ in 0..<rounds {
            let time = ContinuousClock().measure { result = stage.run(self) }
            best = min(best, Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds))
        }
        func decimal(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
        let rates = [Double(bytes) / 1e6 / best, Double(words) / 1e6 / best].map(decimal)
        return "\(stage.name)\t\(rates[0]) MB/s\t\(rates[1]) M words/s\t\(result)\t\(best)"
    }
}
