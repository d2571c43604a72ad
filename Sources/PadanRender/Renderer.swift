import PadanGloss
import PadanMorphology

/// Writes a glossed text in one format.
///
/// A text comes as one or more blocks, so that a long one never stands in memory as a whole: `begin`, then `render`
/// for each block, then `end`. A new format is a file with a type of this kind and a line in `Renderers.all`.
public protocol Renderer: SendableMetatype {
    /// What `--format` calls it.
    static var name: String { get }
    /// One line for the help.
    static var summary: String { get }
    /// How much of a text one block has to hold.
    static var unit: BlockUnit { get }
    /// Whether it can tell why a sense was chosen.
    static var canExplain: Bool { get }

    /// Makes one for one text.
    init(_ options: RenderOptions)
    /// Writes what stands before the text.
    mutating func begin(_ out: inout Output)
    /// Writes a block.
    mutating func render(_ gloss: GlossedText, _ out: inout Output)
    /// Writes what stands behind the text.
    mutating func end(_ out: inout Output)
}

extension Renderer {
    /// Any part of a text that ends at a line's end.
    public static var unit: BlockUnit { .lines }
    /// It tells nothing of the choice.
    public static var canExplain: Bool { false }
    /// Writes nothing.
    public mutating func begin(_ out: inout Output) {}
    /// Writes nothing.
    public mutating func end(_ out: inout Output) {}
}

/// How a renderer wants its text.
public enum BlockUnit: Sendable {
    /// Some whole lines.
    case lines
    /// One line at a time, without its end; an empty one too.
    case line
    /// The whole text.
    case text
}

/// What a person can choose about the output.
public struct RenderOptions: Sendable {
    /// The columns of the terminal or the page.
    public var width: Int
    /// Whether colour codes are welcome.
    public var usesColor: Bool
    /// What the text is called, for a page's title.
    public var title: String
    /// Whether words are shown with their morphemes.
    public var showsMorphemes: Bool
    /// How affixes are labelled.
    public var labels: LabelSet
    /// The package that a LaTeX document sets its examples with.
    public var latexPackage: LaTeXPackage
    /// Whether the reason for each choice of sense is told, and the other senses.
    public var explains: Bool

    /// Makes options.
    public init(
        width: Int = 80, usesColor: Bool = false, title: String = "", showsMorphemes: Bool = false,
        labels: LabelSet = .leipzig, latexPackage: LaTeXPackage = .gb4e, explains: Bool = false
    ) {
        self.width = width
        self.usesColor = usesColor
        self.title = title
        self.showsMorphemes = showsMorphemes
        self.labels = labels
        self.latexPackage = latexPackage
        self.explains = explains
    }
}

/// The formats.
public enum Renderers {
    /// All of them, in the order of the help. A new one is a line here.
    public static let all: [any Renderer.Type] = [
        TextRenderer.self, InterlinearRenderer.self, MarkdownRenderer.self, HTMLRenderer.self, JSONRenderer.self,
        NDJSONRenderer.self, CoNLLURenderer.self, LaTeXRenderer.self, VocabularyRenderer.self,
    ]

    /// Their names.
    public static let names: [String] = all.map { $0.name }

    /// The format of a name.
    public static func named(_ name: String) -> (any Renderer.Type)? { all.first { $0.name == name } }

    /// A whole text in one format.
    public static func render(_ gloss: GlossedText, as type: any Renderer.Type, _ options: RenderOptions = .init())
        -> String
    {
        var renderer = type.init(options)
        var out = Output()
        renderer.begin(&out)
        renderer.render(gloss, &out)
        renderer.end(&out)
        return String(decoding: out.bytes, as: UTF8.self)
    }
}

/// Bytes on their way out: gathered, or handed on block by block.
public struct Output {
    /// What has been written and not been handed on yet.
    public private(set) var bytes: [UInt8] = []
    private let sink: (([UInt8]) -> Void)?
    private static let blockSize = 1 << 16

    /// Makes an output that keeps everything, or with a sink one that hands on what it has, block by block.
    public init(to sink: (([UInt8]) -> Void)? = nil) {
        self.sink = sink
        if sink != nil { bytes.reserveCapacity(2 * Self.blockSize) }
    }

    /// Whether nothing has been written, or the last byte written ends a line.
    public private(set) var isAtLineStart = true

    /// Writes a text.
    @inline(__always)
    public mutating func write(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        passOn()
    }

    /// Writes one byte.
    @inline(__always)
    mutating func write(byte: UInt8) { bytes.append(byte) }

    /// Writes a number.
    mutating func write(decimal number: Int) {
        var digits = InlineArray<20, UInt8>(repeating: 0)
        var count = 0
        var rest = number.magnitude
        repeat {
            digits[count] = 0x30 + UInt8(rest % 10)
            rest /= 10
            count += 1
        } while rest > 0
        if number < 0 { bytes.append(0x2D) }
        while count > 0 {
            count -= 1
            bytes.append(digits[count])
        }
    }

    /// Writes some bytes of a text.
    @inline(__always)
    mutating func write(_ text: [UInt8], _ range: Range<Int>) {
        bytes.append(contentsOf: text[range])
        passOn()
    }

    /// Writes a text and a line's end.
    public mutating func line(_ text: String = "") {
        bytes.append(contentsOf: text.utf8)
        bytes.append(0x0A)
        passOn()
    }

    /// Hands on what is left.
    public mutating func flush() {
        guard let sink, !bytes.isEmpty else { return }
        isAtLineStart = bytes.last == 0x0A
        sink(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Ends the line unless it has ended.
    mutating func endLine() {
        if !bytes.isEmpty { isAtLineStart = bytes.last == 0x0A }
        if !isAtLineStart { line() }
    }

    @inline(__always)
    private mutating func passOn() {
        if sink != nil, bytes.count >= Self.blockSize { flush() }
    }
}
