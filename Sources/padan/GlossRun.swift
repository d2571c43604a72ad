import PadanGloss
import PadanRender
import PadanText
import Synchronization

/// Glosses inputs on one thread or several, and writes them in order; the result is the same.
///
/// Each thread takes the next block, glosses it with what its text was known to define when the block was taken, and
/// when the blocks before it are done checks that they have defined nothing that the block uses; a block that does use
/// it is glossed again. A renderer whose blocks depend on each other is handed from block to block; of one whose blocks
/// do not, each thread has its own.
final class GlossRun: Sendable {
    /// What one block has to know of those before it.
    private struct Chain: ~Copyable {
        var input = -1
        var said = TextMemory.Said()
        var sentences = 0
    }

    /// What is written, and by whom; touched by the thread whose turn it is.
    private final class Writing: @unchecked Sendable {
        var renderer: any Renderer
        var progress: Progress
        var hasBrokenDocuments = false
        var isAtLineStart = true

        init(_ renderer: any Renderer, _ progress: Progress) {
            self.renderer = renderer
            self.progress = progress
        }
    }

    private let glosser: Glosser
    private let type: any Renderer.Type
    private let options: RenderOptions
    private let documents: DocumentReader?
    private let jobs: Int
    private let inputs: Mutex<GlossInputs>
    private let chain = Mutex(Chain())
    private let writing: Writing
    /// Whose turn it is to say what its text has defined, and whose to write.
    private let chainTurns = Turns(), writingTurns = Turns()
    /// The bytes that a thread of several keeps until it can write.
    private static let mostKept = 1 << 20

    init(
        _ glosser: Glosser, _ type: any Renderer.Type, _ options: RenderOptions, _ paths: [String],
        documents: DocumentReader?, jobs: Int
    ) {
        self.glosser = glosser
        self.type = type
        self.options = options
        self.documents = documents
        self.jobs = jobs
        let inputs = GlossInputs(
            paths, unit: type.unit, longestLine: documents == nil ? InputBlocks.longestLine : .max)
        let progress = Progress(of: inputs.sizes)
        self.inputs = Mutex(inputs)
        writing = Writing(type.init(options), progress)
    }

    /// Whether a document could not be read, and was left out.
    var hasBrokenDocuments: Bool { writing.hasBrokenDocuments }

    /// Does all the work.
    func run() {
        var out = Output { Terminal.write($0) }
        writing.renderer.begin(&out)
        out.flush()
        var threads: [WorkThread] = []
        let worker = Worker(self, number: 0)
        while let batch = inputs.withLock({ $0.next() }) {
            // A text of one block is done before a thread would be there.
            if batch.number == 1 {
                for number in 1..<jobs {
                    guard let thread = WorkThread({ self.help(number) }) else { break }
                    threads.append(thread)
                }
            }
            worker.work(on: batch)
        }
        for thread in threads { thread.join() }
        var last = Output(isAtLineStart: writing.isAtLineStart) { Terminal.write($0) }
        writing.renderer.end(&last)
        writing.progress.clear()
        last.flush()
    }

    private func help(_ number: Int) {
        let worker = Worker(self, number: number)
        while let batch = inputs.withLock({ $0.next() }) { worker.work(on: batch) }
    }

    /// What one thread works with.
    private final class Worker {
        private let run: GlossRun
        private let session: GlossSession
        private var memory = TextMemory()
        /// A renderer of its own, where blocks do not depend on each other.
        private var own: (any SeparableRenderer)?
        private var out: Output
        private let turn: Place

        /// The number of the block at hand.
        private final class Place { var number = 0 }

        init(_ run: GlossRun, number: Int) {
            self.run = run
            session = run.glosser.session(number: number)
            own = (run.type as? any SeparableRenderer.Type)?.init(run.options)
            let turn = Place()
            self.turn = turn
            out = Output(blockSize: run.jobs == 1 ? 1 << 17 : GlossRun.mostKept) { [turns = run.writingTurns] bytes in
                turns.wait(for: turn.number)
                Terminal.write(bytes)
            }
        }

        func work(on batch: GlossInputs.Batch) {
            turn.number = batch.number
            var texts = batch.error == nil ? BatchTexts(batch.block, unit: run.type.unit, run.documents) : BatchTexts()
            let (glosses, sentences) = gloss(texts, batch)
            let writing = run.writing
            if own != nil {
                own?.sentencesBefore = sentences
                for (i, gloss) in glosses.enumerated() { own?.render(gloss, texts.parts[i], &out) }
                run.writingTurns.wait(for: batch.number)
            } else {
                run.writingTurns.wait(for: batch.number)
                for (i, gloss) in glosses.enumerated() { writing.renderer.render(gloss, texts.parts[i], &out) }
            }
            out.flush()
            writing.isAtLineStart = out.isAtLineStart
            texts.findings.insert(contentsOf: batch.block.findings ?? [], at: 0)
            if !texts.findings.isEmpty || batch.error != nil { writing.progress.clear() }
            for finding in texts.findings { Terminal.complain("padan: \(finding)") }
            if texts.hasBroken { writing.hasBrokenDocuments = true }
            if let error = batch.error { fail(error.description) }
            writing.progress.show(batch.bytesRead)
            run.writingTurns.pass()
        }

        /// The texts of a batch glossed, and the sentences before it.
        private func gloss(_ texts: borrowing BatchTexts, _ batch: GlossInputs.Batch) -> ([GlossedText], Int) {
            var glosses: [GlossedText] = []
            if run.documents != nil {
                glosses = texts.texts.map { session.gloss($0) }
                run.chainTurns.wait(for: batch.number)
                run.chainTurns.pass()
                return (glosses, 0)
            }
            let early = run.chain.withLock { $0.input == batch.input ? $0.said : TextMemory.Said() }
            memory.follow(early, in: session)
            glosses = texts.texts.map { session.gloss($0, continuing: &memory) }
            run.chainTurns.wait(for: batch.number)
            let truth = run.chain.withLock { $0.input == batch.input ? $0.said : TextMemory.Said() }
            var said = memory.said(behind: glosses, glossedWith: early, after: truth)
            if said == nil {
                memory.follow(truth, in: session)
                glosses = texts.texts.map { session.gloss($0, continuing: &memory) }
                said = memory.said
            }
            let count = glosses.reduce(0) { $0 + $1.sentences.count }
            let before = run.chain.withLock { chain in
                chain.input = batch.input
                chain.said = said ?? TextMemory.Said()
                defer { chain.sentences += count }
                return chain.sentences
            }
            run.chainTurns.pass()
            return (glosses, before)
        }
    }
}

/// The texts of a block: itself, its lines, or its documents.
struct BatchTexts {
    private(set) var texts: [[UInt8]] = []
    private(set) var parts: [TextPart] = []
    /// What was wrong with them.
    var findings: [Finding] = []
    /// Whether a document had to be left out.
    private(set) var hasBroken = false

    init() {}

    init(_ block: InputBlock, unit: BlockUnit, _ documents: DocumentReader?) {
        if unit != .line {
            add(block.text, TextPart())
            return
        }
        var start = 0
        var line = block.firstLine
        while start < block.bytes.count {
            let end = block.bytes.span.first(0x0A, from: start) ?? block.bytes.count
            let hasReturn = end > start && block.bytes[end - 1] == 0x0D
            let text = block.text(start..<(hasReturn ? end - 1 : end))
            if let documents {
                add(text, documents, Place(file: block.name, line: line))
            } else {
                add(text, TextPart(isContinued: block.isCut && end == block.bytes.count))
            }
            start = end + 1
            line += 1
        }
    }

    private struct Place {
        var file: String
        var line: Int
    }

    private mutating func add(_ text: SourceText, _ part: TextPart) {
        findings += text.findings
        texts.append(text.bytes)
        parts.append(part)
    }

    private mutating func add(_ line: SourceText, _ documents: DocumentReader, _ place: Place) {
        findings += line.findings
        do throws(DocumentReader.Fault) {
            guard let document = try documents.read(line.bytes) else { return }
            texts.append(document.text)
            parts.append(TextPart(members: document.members))
        } catch {
            hasBroken = true
            findings.append(
                Finding(
                    check: "document", severity: .error, message: "\(error); left out.", file: place.file,
                    line: place.line, column: error.column))
        }
    }
}
