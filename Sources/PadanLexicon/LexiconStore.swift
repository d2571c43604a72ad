import PadanText

/// Finds the lexicon files, and keeps the compiled index of them.
///
/// Search order: files named by the caller, the person's folder (`$XDG_CONFIG_HOME/padan/lexicons`), the folders in
/// `$PADAN_LEXICONS` (separated by `:`), the shipped `Lexicons`. The index lies in `$XDG_CACHE_HOME/padan`, is made
/// anew when a file has changed, and where it cannot be kept it is made in memory.
public struct LexiconStore: Sendable {
    /// A file and its layer.
    public struct Source: Hashable, Sendable {
        /// The file.
        public var path: String
        /// Its layer: 1 shipped, 2 environment, 3 the person's own, 4 named by the caller; 0 is what ICU names.
        public var rank: Int
    }

    /// The lexicon files in use.
    public let sources: [Source]
    /// The folder of the compiled index.
    public let cache: String

    /// Looks for lexicons in the usual places.
    public init(extra: [String] = []) {
        var sources = extra.map { Source(path: $0, rank: 4) }
        sources += Self.files(in: Self.personalFolder, rank: 3)
        for folder in (Files.environment("PADAN_LEXICONS") ?? "").split(separator: ":") {
            sources += Self.files(in: String(folder), rank: 2)
        }
        if let shipped = Self.shippedFolder { sources += Self.files(in: shipped, rank: 1) }
        self.init(sources: sources, cache: Self.cacheFolder)
    }

    /// The lexicons in the usual places and these files: one that is in use already keeps its layer, and is called by
    /// the name given here.
    public init(with files: [String]) {
        let usual = LexiconStore()
        let named = Dictionary(files.map { (Files.resolved($0), $0) }, uniquingKeysWith: { first, _ in first })
        let inUse = usual.sources.map { Source(path: named[Files.resolved($0.path)] ?? $0.path, rank: $0.rank) }
        let known = Set(inUse.map(\.path))
        let others = files.filter { !known.contains($0) }.map { Source(path: $0, rank: 4) }
        self.init(sources: others + inUse, cache: usual.cache)
    }

    /// A store of these files.
    public init(sources: [Source], cache: String) {
        var seen: Set<Files.Identity> = []
        self.sources = sources.filter { source in
            // What is not there is told when it is opened.
            Files.stamp(source.path).map { seen.insert($0.identity).inserted } ?? true
        }
        self.cache = cache
    }

    /// The person's own lexicons.
    public static var personalFolder: String {
        if let config = Files.environment("XDG_CONFIG_HOME") { return config + "/padan/lexicons" }
        return (Files.environment("HOME") ?? ".") + "/.config/padan/lexicons"
    }

    /// Where the compiled index is kept.
    public static var cacheFolder: String {
        if let cache = Files.environment("XDG_CACHE_HOME") { return cache + "/padan" }
        return (Files.environment("HOME") ?? ".") + "/.cache/padan"
    }

    /// The lexicons that come with padan: `share/padan` beside the program's folder, or the checkout's `Lexicons`.
    public static var shippedFolder: String? {
        var folder = Files.executable[...]
        for level in 0..<8 {
            guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else { return nil }
            folder = folder[..<slash]
            let candidates =
                level == 1 ? ["\(folder)/share/padan/Lexicons", "\(folder)/Lexicons"] : ["\(folder)/Lexicons"]
            for candidate in candidates where Files.stamp(candidate + "/general.tsv") != nil { return candidate }
        }
        return nil
    }

    /// The lexicon files that are named, for a folder those in it, as `lexicon check Lexicons` means.
    public static func files(named paths: [String]) -> [String] {
        paths.flatMap { path in
            guard Files.stamp(path)?.isFolder == true else { return [path] }
            let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
            let files = files(in: folder, rank: 0).map(\.path)
            // A folder without lexicons is told as a file that cannot be read.
            return files.isEmpty ? ["\(folder)/*.tsv"] : files
        }
    }

    private static func files(in folder: String, rank: Int) -> [Source] {
        Files.names(in: folder).filter { $0.hasSuffix(".tsv") && !$0.hasPrefix(".") }
            .map { Source(path: folder + "/" + $0, rank: rank) }
    }

    /// A number for the present state of the sources: their names, layers, sizes and times.
    private var digest: UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ value: UInt64) { hash = (hash ^ value) &* 0x0000_0100_0000_01B3 ^ hash >> 29 }
        for byte in icuVersion().utf8 { add(UInt64(byte)) }
        for source in sources {
            for byte in source.path.utf8 { add(UInt64(byte)) }
            add(UInt64(source.rank))
            guard let stamp = Files.stamp(source.path) else { continue }
            add(UInt64(bitPattern: stamp.size))
            add(UInt64(bitPattern: stamp.modified))
            add(stamp.inode)
        }
        return hash
    }

    /// Where the index of these sources is kept.
    public var indexPath: String {
        var hash: UInt64 = UInt64(LexiconIndex.version)
        for byte in sources.flatMap({ (source: Source) -> [UInt8] in Array(source.path.utf8) + [0, UInt8(source.rank)] }
        ) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return "\(cache)/\(String(hash, radix: 36)).index"
    }

    /// The index, from the cache or made now; with what was wrong in the files when it had to be made.
    ///
    /// Throws only when a lexicon that the caller named cannot be read.
    public func open() throws(FileError) -> (index: LexiconIndex, findings: [Finding]) {
        let digest = digest
        let path = indexPath
        if let bytes = MappedBytes(path: path), let index = LexiconIndex(bytes, digest: digest) {
            if !index.isSealed { seal(path, bytes) }
            return (index, [])
        }
        let (compiled, findings) = try compile(digest: digest)
        let bytes = MappedBytes(compiled)
        if Files.makeFolder(cache), (try? Files.replace(path, with: compiled, durable: false)) != nil {
            seal(path, bytes)
            removeOldIndexes()
        }
        guard let index = LexiconIndex(bytes, digest: digest) else {
            preconditionFailure("a fresh index has to open")
        }
        return (index, findings)
    }

    /// Marks an index that is known to be whole.
    private func seal(_ path: String, _ bytes: MappedBytes) {
        Files.setChange(of: path, nanoseconds: LexiconIndex.seal(of: LexiconIndex.checksum(in: bytes)))
    }

    /// Keeps the newest few compiled indexes: one for each set of lexicons in use.
    private func removeOldIndexes() {
        let all = Files.names(in: cache).filter { $0.hasSuffix(".index") }.map { "\(cache)/\($0)" }
        let newest = all.sorted { Files.stamp($0)?.modified ?? 0 > Files.stamp($1)?.modified ?? 0 }
        for path in newest.dropFirst(Self.mostIndexes) { Files.remove(path) }
    }
    private static let mostIndexes = 4

    private func compile(digest: UInt64) throws(FileError) -> ([UInt8], [Finding]) {
        var layers: [IndexBuilder.Layer] = [IndexBuilder.Layer(.cldr, rank: 0)]
        var findings: [Finding] = []
        for source in sources {
            do throws(FileError) {
                let file = try LexiconFile(path: source.path)
                findings += file.findings
                layers.append(IndexBuilder.Layer(file, rank: source.rank))
            } catch {
                if source.rank == 4 { throw error }
                findings.append(
                    Finding(check: "file", severity: .error, message: error.description, file: source.path))
            }
        }
        return (IndexBuilder(layers).build(digest: digest), findings)
    }
}
