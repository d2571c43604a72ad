import PadanGloss
import PadanLexicon
import PadanText

// Measures the library on a text: ICU's bare word iteration, tokens, and the whole way to chosen glosses.
//
// Started by Scripts/benchmark, which makes the text.

@MainActor
func measure(_ name: String, _ bytes: Int, words: Int, _ body: () -> Int) {
    let clock = ContinuousClock()
    var best = Duration.seconds(1_000_000)
    var result = 0
    for _ in 0..<3 {
        let time = clock.measure { result = body() }
        best = min(best, time)
    }
    let seconds = Double(best.components.attoseconds) / 1e18 + Double(best.components.seconds)
    func decimal(_ value: Double, _ unit: String) -> String {
        "\((value * 10).rounded() / 10)\(unit)"
    }
    let rate = decimal(Double(bytes) / 1e6 / seconds, " MB/s"),
        speed = decimal(Double(words) / 1e6 / seconds, " M words/s")
    print("\(name)\t\(rate)\t\(speed)\t\(result)")
}

guard CommandLine.arguments.count > 1 else {
    print("usage: padan-benchmark TEXT")
    quitWithUsage()
}
let text = SourceText(decoding: try Files.read(CommandLine.arguments[1])).bytes
var blocks: [[UInt8]] = []
var start = 0
while start < text.count {
    var end = min(start + (1 << 18), text.count)
    while end < text.count, text[end - 1] != 0x0A { end += 1 }
    blocks.append(Array(text[start..<end]))
    start = end
}
let (index, _) = try LexiconStore().open()
let tokenizer = Tokenizer()
let words = blocks.reduce(0) { sum, block in
    var tokens: [Token] = []
    tokenizer.tokenize(block.span, into: &tokens)
    return sum + tokens.count { $0.kind == .word }
}
print("text\t\(text.count) bytes\t\(words) words")
measure("icu word iteration", text.count, words: words) { blocks.reduce(0) { $0 + $1.wordEnds.count } }
measure("tokens", text.count, words: words) {
    blocks.reduce(0) { sum, block in
        var tokens: [Token] = []
        tokenizer.tokenize(block.span, into: &tokens)
        return sum + tokens.count
    }
}
let glosser = Glosser(index: index)
measure("gloss", text.count, words: words) {
    let session = glosser.session()
    return blocks.reduce(0) { $0 + session.gloss($1).terms.count }
}
