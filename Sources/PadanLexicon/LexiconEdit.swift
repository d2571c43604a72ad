import PadanText

/// Changes of a lexicon file that leave everything else in it as it is.
public enum LexiconEdit {
    /// The key that a file's lines are sorted by: the headword in lower case, by bytes.
    public static func sortKey(_ headword: String) -> [UInt8] { Array(headword.utf8).folded }

    /// Puts a sense into a file at its place in the order, behind the senses that its headword has already.
    ///
    /// The file is made when there is none. It keeps the order of its columns, and gets those that the sense needs.
    /// It is written whole or not at all. Returns the line that the sense got, or nil when the file has the same
    /// sense already.
    public static func add(_ sense: Sense, to path: String, header: [(key: String, value: String)] = [])
        throws(FileError) -> Int?
    {
        try add([sense], to: path, header: header).first ?? nil
    }

    /// Puts some senses into a file, as one is put; the file is written once.
    ///
    /// Returns for each the line that it got when it was put in, or nil when the file has the same sense already.
    public static func add(_ senses: [Sense], to path: String, header: [(key: String, value: String)] = [])
        throws(FileError) -> [Int?]
    {
        var lines: [[UInt8]]
        var mark: ArraySlice<UInt8> = []
        if Files.stamp(path) == nil {
            lines = header.map { Array("#\($0.key)\t\($0.value)".utf8) }
            lines.append(Array(LexiconFile.columns.joined(separator: "\t").utf8))
        } else {
            var bytes = try Files.read(path)
            if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
                bytes = SourceText(decoding: bytes).bytes
            }
            if bytes.starts(with: byteOrderMark) { mark = bytes.prefix(3) }
            lines = bytes.dropFirst(mark.count).split(separator: 0x0A, omittingEmptySubsequences: false)
                .map { Array($0) }
            while lines.last?.isEmpty == true { lines.removeLast() }
        }
        let places = senses.map { insert($0, into: &lines) }
        guard places.contains(where: { $0 != nil }) else { return places }
        var bytes = Array(mark)
        for line in lines { bytes += line + [0x0A] }
        try Files.replace(path, with: bytes)
        return places
    }

    /// Puts a sense at its place among the lines of a file; nil when it is there.
    private static func insert(_ sense: Sense, into lines: inout [[UInt8]]) -> Int? {
        let new = line(for: sense, addingColumnsTo: &lines)
        let key = sortKey(sense.headword)
        var place = lines.count
        for (i, line) in lines.enumerated() where isSense(line) {
            if strip(line) == new { return nil }
            let headword = Array(line.prefix { $0 != 0x09 })
            if place == lines.count, key.lexicographicallyPrecedes(headword.folded) { place = i }
        }
        lines.insert(new, at: place)
        return place + 1
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The line of a sense in the columns of a file, which gets those that the sense needs and it has not.
    private static func line(for sense: Sense, addingColumnsTo lines: inout [[UInt8]]) -> [UInt8] {
        let values = Dictionary(zip(LexiconFile.columns, sense.columns), uniquingKeysWith: { first, _ in first })
        var names = LexiconFile.columns
        if let i = lines.firstIndex(where: { $0.first != UInt8(ascii: "#") && !strip($0).isEmpty }),
            let own = LexiconFile.columnNames(lines[i])
        {
            let missing = names.filter { !own.contains($0) && values[$0]?.isEmpty == false }
            let end = lines[i].last == 0x0D ? lines[i].count - 1 : lines[i].count
            lines[i].insert(contentsOf: missing.flatMap { [0x09] + Array($0.utf8) }, at: end)
            names = own + missing
        }
        return strip(Array(names.map { values[$0] ?? "" }.joined(separator: "\t").utf8))
    }

    private static func isSense(_ line: [UInt8]) -> Bool {
        line.first != UInt8(ascii: "#") && !line.isEmpty && LexiconFile.columnNames(line) == nil
    }

    /// A line without the empty columns at its end.
    private static func strip(_ line: [UInt8]) -> [UInt8] {
        var line = line
        while line.last == 0x09 || line.last == 0x0D || line.last == 0x20 { line.removeLast() }
        return line
    }
}
