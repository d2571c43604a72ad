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
    /// Writes a block of which there is more to say than its text.
    mutating func render(_ gloss: GlossedText, _ part: TextPart, _ out: inout Output)
    /// Writes what stands behind the text.
    mutating func end(_ out: inout Output)
}

extension Renderer {
    /// Any part of a text that ends at a line's end.
    public static var unit: BlockUnit { .lines }
    /// It tells nothing of the choice.
    public static var canExplain: Bool { false }
    /// Writes the block alone.
    public mutating func render(_ gloss: GlossedText, _ part: TextPart, _ out: inout Output) { render(gloss, &out) }
    /// Writes nothing.
    public mutating func begin(_ out: inout Output) {}
    /// Writes nothing.
    public mutating func end(_ out: inout Output) {}
}

/// A renderer whose blocks can be written apart from each other, by one renderer each: all that a block has to know of
/// those before it is how many sentences they have.
public protocol SeparableRenderer: Renderer {
    /// The sentences before the next block.
    var sentencesBefore: Int { get set }
}

/// What a block is beside its text, for a format that says it.
public struct TextPart: Sendable {
    /// Whether the block is a part of a line that was too long, and the next one goes on with it.
    public var isContinued: Bool
    /// The members of the document that the text came in, as JSON without the braces; empty for a text by itself.
    public var members: [UInt8]

    /// Makes one.
    public init(isContinued: Bool = false, members: [UInt8] = []) {
        self.isContinued = isContinued
        self.members = members
    }
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
    /// How many texts come.
    public var texts = 1
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
