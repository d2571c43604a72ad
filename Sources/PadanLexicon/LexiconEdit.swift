import PadanText

/// Changes of a lexicon file that leave everything else in it as it is.
public enum LexiconEdit {
    /// The key that a file's lines are sorted by: the headword in lower case, by bytes.
    public static func sortKey(_ headword: String) -> [UInt8] { Array(headword.utf8).folded }

    /// Puts a sense into a file at its place in the order, behind the senses that its headword has already.
    ///
    /// The file is made when there is none. It is written whole or not at all. Returns the line that the sense got,
    /// or nil when the file has the same sense already.
    public static func add(_ sense: Sense, to path: String, header: [(key: String, value: String)] = [])
        throws(FileError) -> Int?
    {
        var lines: [[UInt8]]
        if Files.stamp(path) == nil {
            lines = header.map { Array("#\($0.key)\t\($0.value)".utf8) }
            lines.append(Array(LexiconFile.columns.joined(separator: "\t").utf8))
        } else {
            var bytes = try Files.read(path)
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
            lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
            while lines.last?.isEmpty == true { lines.removeLast() }
        }
        let new = Array(sense.tsv.utf8)
        let key = sortKey(sense.headword)
        var place = lines.count
        for (i, line) in lines.enumerated() where line.first != UInt8(ascii: "#") && !line.isEmpty {
            if strip(line) == new { return nil }
            let headword = Array(line.prefix { $0 != 0x09 })
            if headword == Array("headword".utf8) { continue }
            if place == lines.count, key.lexicographicallyPrecedes(headword.folded) { place = i }
        }
        lines.insert(new, at: place)
        var bytes: [UInt8] = []
        for line in lines { bytes += line + [0x0A] }
        try Files.replace(path, with: bytes)
        return place + 1
    }

    /// A line without the empty columns at its end.
    private static func strip(_ line: [UInt8]) -> [UInt8] {
        var line = line
        while line.last == 0x09 || line.last == 0x0D || line.last == 0x20 { line.removeLast() }
        return line
    }
}
