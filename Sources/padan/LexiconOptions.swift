import ArgumentParser
import PadanLexicon
import PadanText

/// Which lexicons a command uses.
struct LexiconOptions: ParsableArguments {
    @Option(
        name: [.customShort("l"), .customLong("lexicon")],
        help: ArgumentHelp(
            "A lexicon file of your own, before all others; may be given several times.", valueName: "file"),
        completion: .file(extensions: ["tsv"]))
    var lexicons: [String] = []

    /// The lexicons in use.
    var store: LexiconStore { LexiconStore(extra: lexicons) }

    /// The compiled index; what is wrong in the files is told once, when they are compiled.
    func index() throws -> LexiconIndex {
        for path in lexicons {
            guard let stamp = Files.stamp(path) else { throw FileError.missing(path: path) }
            if stamp.isFolder { throw FileError.isFolder(path: path) }
        }
        let store = store
        let (index, findings) = try store.open()
        for finding in findings.prefix(20) { Terminal.complain("padan: \(finding)") }
        if findings.count > 20 {
            Terminal.complain("padan: \(findings.count - 20) more findings; padan lexicon check shows them all.")
        }
        if !store.sources.contains(where: { $0.rank == 1 || $0.rank == 2 }) {
            Terminal.complain(
                "padan: no shipped lexicons found beside \(Files.executable); set PADAN_LEXICONS to the folder that holds them."
            )
        }
        return index
    }
}
