import PadanRender
import PadanText

/// The inputs of a run, block after block, in order.
struct GlossInputs {
    /// A block with its place in the run.
    struct Batch: Sendable {
        /// Its place in the run, from 0.
        var number: Int
        /// The place of its input among the inputs.
        var input: Int
        var block: InputBlock
        /// The bytes of all inputs that have been read with it.
        var bytesRead: Int64
        /// What ended the reading, after this block.
        var error: FileError?
    }

    private let unit: BlockUnit
    private let longestLine: Int
    private var paths: [String]
    private var current: InputBlocks?
    private var input = -1
    private var number = 0
    private var bytesRead: Int64 = 0
    private var isDone = false

    /// The bytes of each input, where they are known.
    let sizes: [Int64?]

    init(_ paths: [String], unit: BlockUnit, longestLine: Int) {
        self.paths = paths.reversed()
        self.unit = unit
        self.longestLine = longestLine
        sizes = paths.map { path in
            guard path != "-", let stamp = Files.stamp(path), stamp.isRegular else { return nil }
            return stamp.size
        }
    }

    /// The next block; nil at the end.
    mutating func next() -> Batch? {
        guard !isDone else { return nil }
        do throws(FileError) {
            while true {
                if let block = try current?.next() { return batch(block) }
                bytesRead += current?.bytesRead ?? 0
                current = nil
                guard let path = paths.popLast() else { break }
                input += 1
                let reader = path == "-" ? ByteReader() : try ByteReader(path: path)
                current = InputBlocks(
                    reader, name: path == "-" ? "standard input" : path, unit: unit, longestLine: longestLine)
            }
        } catch {
            isDone = true
            var last = batch(InputBlock(name: "", bytes: [], offset: 0))
            last.error = error
            return last
        }
        isDone = true
        return nil
    }

    private mutating func batch(_ block: InputBlock) -> Batch {
        defer { number += 1 }
        return Batch(number: number, input: input, block: block, bytesRead: bytesRead + (current?.bytesRead ?? 0))
    }
}
