import Glibc
import PadanGloss
import PadanLexicon
import PadanRender
import PadanText

// Measures the library on a text, stage by stage: MB/s and words/s, the best of some rounds.
//
//     padan-benchmark TEXT [ROUNDS] [STAGE...]
//
// Scripts/benchmark makes the text and starts it.

guard CommandLine.arguments.count > 1 else {
    print("usage: padan-benchmark TEXT [ROUNDS] [STAGE...]")
    exit(2)
}
let benchmark = try Benchmark(
    path: CommandLine.arguments[1], rounds: CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 3)
let wanted = Set(CommandLine.arguments.dropFirst(3))
print("input\t\(benchmark.bytes) bytes\t\(benchmark.words) words\t\(benchmark.distinct) distinct")
for stage in Benchmark.stages where wanted.isEmpty || wanted.contains(stage.name) {
    print(benchmark.measure(stage))
}
