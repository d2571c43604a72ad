import Foundation
import PadanGloss
import PadanRender
import TestSupport
import Testing

/// The LaTeX document, and that a TeX takes it.
struct LaTeXTests {
    private static let text = """
        [Catatan] Menteri-menteri itu tolong-menolong; 50% & #tagar, a_b {x} ^ \\ ~ "ya".
        Kapal perang itu diluncurkan, kata surat@contoh.id di https://contoh.id/a_b//c. @ +62
        Bukunya – naïve, Đà, 한국, Москва, 🙂.
        """

    private func document(_ text: String, _ package: LaTeXPackage = .gb4e) throws -> String {
        let type = try #require(Renderers.named("latex"))
        let gloss = try MorphemeLexicon.session().gloss(text)
        return Renderers.render(gloss, as: type, RenderOptions(title: "50% & more", latexPackage: package))
    }

    @Test func gb4eAlignsThreeLines() throws {
        let example = """
            \\begin{exe}
            \\ex Anak-anaknya melihat kapal perang.
            \\glll Anak\\textasciitilde{}anak=nya me-lihat {kapal perang} \\\\
                  \\textsc{pl}\\textasciitilde{}child=\\textsc{3.poss} \\textsc{av}-see {ship war} \\\\
                  {his/her/its children} see warship \\\\
            \\end{exe}
            """
        #expect(try document("Anak-anaknya melihat kapal perang.").contains(example))
    }

    @Test func expexHasItsOwnCommands() throws {
        let document = try document("Anak itu lari.", .expex)
        #expect(document.contains("\\usepackage{expex}"))
        #expect(!document.contains("gb4e"))
        #expect(try self.document("membaca", .expex).contains("\\glb {}\\textsc{av}-read //"))
        #expect(document.contains("\\begingl\n\\glpreamble Anak itu lari. //\n\\gla Anak itu lari //\n\\glb "))
    }

    @Test func theTitleIsEscapedAndTheAbbreviationsAreListed() throws {
        let document = try document("Buku itu dibacanya.")
        #expect(document.contains("\\section*{50\\% \\& more}"))
        #expect(document.contains("\\item[\\normalfont\\textsc{pass}] passive"))
        #expect(!document.contains("\\textsc{av}"))
    }

    @Test(arguments: ["", "\n\n", "***", "..."])
    func anEmptyTextIsADocumentToo(_ text: String) throws {
        let document = try document(text)
        #expect(document.hasSuffix("\\end{document}\n"))
        #expect(!document.contains("\\glll"))
    }

    /// A program of some TeX; nil where none is installed.
    private static let engine = ["pdflatex", "xelatex"].compactMap { path(of: $0) }.first
    private static let absent: Comment =
        "no pdflatex or xelatex here with gb4e and expex: the documents are not compiled"

    private static let isThere: Bool = {
        guard engine != nil, let finder = path(of: "kpsewhich") else { return false }
        return run(finder, ["gb4e.sty", "expex.sty"], in: "/").status == 0
    }()

    private static func path(of program: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(program)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    private static func run(_ program: String, _ arguments: [String], in folder: String) -> (
        status: Int32, text: String
    ) {
        let process = Process(), pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return (-1, "") }
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }

    @Test(.enabled(if: isThere, absent), arguments: LaTeXPackage.allCases)
    func aTeXCompilesIt(_ package: LaTeXPackage) throws {
        let folder = try TemporaryFolder()
        try folder.write("contoh.tex", try document(Self.text, package))
        let engine = try #require(Self.engine)
        let result = Self.run(engine, ["-interaction=nonstopmode", "-halt-on-error", "contoh.tex"], in: folder.path)
        #expect(result.status == 0, "\(result.text.suffix(2000))")
        #expect(!result.text.contains("Missing character"))
    }
}
