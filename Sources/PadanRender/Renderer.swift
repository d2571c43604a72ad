import PadanGloss

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

    /// Makes options.
    public init(width: Int = 80, usesColor: Bool = false, title: String = "", showsMorphemes: Bool = false) {
        self.width = width
        self.usesColor = usesColor
        self.title = title
        self.showsMorphemes = showsMorphemes
    }
}

/// The formats.
public enum Renderers {
    /// All of them, in the order of the help. A new one is a line here.
    public static let all: [any Renderer.Type] = [
        TextRenderer.self, InterlinearRenderer.self, MarkdownRenderer.self, HTMLRenderer.self, JSONRenderer.self,
        NDJSONRenderer.self, CoNLLURenderer.self, VocabularyRenderer.self,
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

/// Bytes on their way out.
public struct Output: Sendable {
    /// What has been written and not been taken yet.
    public var bytes: [UInt8] = []

    /// Makes an empty one.
    public init() {}

    /// Writes a text.
    @inline(__always)
    public mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Writes a text and a line's end.
    public mutating func line(_ text: String = "") {
        bytes.append(contentsOf: text.utf8)
        bytes.append(0x0A)
    }
}
