extension String {
    /// The text as a cell of a table with tabs, which spreadsheets read as it stands.
    ///
    /// It breaks no line and no column, a straight quote at its start opens nothing, and a text that begins like a
    /// formula is set off by an apostrophe.
    package var tableCell: String {
        let flat = String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
        guard let first = flat.first, flat.count > 1 else { return flat }
        if first == "\"" { return "\u{201C}" + flat.dropFirst() }
        return "=+-@".contains(first) ? "'" + flat : flat
    }
}
