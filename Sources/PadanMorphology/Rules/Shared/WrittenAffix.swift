/// Affixes that stand on a word as they are written, with or without a hyphen, and change nothing in it.
extension AffixRule {
    /// Takes a written ending off, with or without a hyphen before it.
    static func ending(_ ending: String, leaving shortest: Int = 2) -> @Sendable (ArraySlice<UInt8>) -> [Remainder] {
        let bytes = Array(ending.utf8)
        return { form in
            guard form.count >= bytes.count + shortest, form.suffix(bytes.count).elementsEqual(bytes) else { return [] }
            var base = form.dropLast(bytes.count)
            if base.last == UInt8(ascii: "-") { base = base.dropLast() }
            return base.count < shortest ? [] : [Remainder(base, after: "-\(ending)")]
        }
    }

    /// Takes a written beginning off, with or without a hyphen behind it.
    static func beginning(_ beginning: String, leaving shortest: Int = 2)
        -> @Sendable (ArraySlice<UInt8>) -> [Remainder]
    {
        let bytes = Array(beginning.utf8)
        return { form in
            guard form.count >= bytes.count + shortest, form.starts(with: bytes) else { return [] }
            var base = form.dropFirst(bytes.count)
            let hasHyphen = base.first == UInt8(ascii: "-")
            if hasHyphen { base = base.dropFirst() }
            // Behind a hyphen two letters are enough: pro-AS.
            return base.count < (hasHyphen ? 2 : shortest) ? [] : [Remainder(base, before: "\(beginning)-")]
        }
    }

    /// Whether ber- and per- lose their r before a stem: one that begins with r (berenang), and one whose first syllable
    /// ends in er (bekerja, beternak; Sneddon, Adelaar, Djenar and Ewing 2010, on ber-).
    static func takesNoR(_ stem: [UInt8]) -> Bool {
        stem.first == UInt8(ascii: "r")
            || stem.count > 3 && stem[1] == UInt8(ascii: "e") && stem[2] == UInt8(ascii: "r")
    }

    /// Takes a beginning and an ending off at once.
    static func around(_ before: String, _ after: String, leaving shortest: Int = 3)
        -> @Sendable (ArraySlice<UInt8>) -> [Remainder]
    {
        let start = beginning(before, leaving: shortest), end = ending(after, leaving: shortest)
        return { form in
            start(form).flatMap { head in
                end(head.base[...]).map { Remainder($0.base, before: head.before, after: $0.after) }
            }
        }
    }
}
