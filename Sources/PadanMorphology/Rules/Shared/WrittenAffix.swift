/// Affixes that stand on a word as they are written, with or without a hyphen, and change nothing in it.
extension AffixRule {
    /// Takes a written ending off, with or without a hyphen before it.
    static func ending(_ ending: String, leaving shortest: Int = 2) -> Undo {
        let bytes = Array(ending.utf8), mark = "-\(ending)"
        return { form in
            guard form.count >= bytes.count + shortest, ends(form, in: bytes) else { return [] }
            var base = form.dropLast(bytes.count)
            if base.last == UInt8(ascii: "-") { base = base.dropLast() }
            return base.count < shortest ? [] : [Remainder(base, after: mark)]
        }
    }

    /// Takes a written beginning off, with or without a hyphen behind it, where the rest is as it has to be; with `words`
    /// only of what begins like one of them.
    static func beginning(
        _ beginning: String, leaving shortest: Int = 2, of words: [String] = [],
        where fits: @escaping @Sendable (ArraySlice<UInt8>) -> Bool = { _ in true }
    ) -> Undo {
        let bytes = Array(beginning.utf8), mark = "\(beginning)-", words = words.map { Array($0.utf8) }
        return { form in
            guard form.count >= bytes.count + shortest, begins(form, with: bytes),
                words.isEmpty || words.contains(where: { begins(form, with: $0) })
            else { return [] }
            var base = form.dropFirst(bytes.count)
            let hasHyphen = base.first == UInt8(ascii: "-")
            if hasHyphen { base = base.dropFirst() }
            // Behind a hyphen two letters are enough: pro-AS.
            guard base.count >= (hasHyphen ? 2 : shortest), fits(base) else { return [] }
            return [Remainder(base, before: mark)]
        }
    }

    /// Takes a beginning and an ending off at once.
    static func around(
        _ before: String, _ after: String, leaving shortest: Int = 3, of words: [String] = [],
        where fits: @escaping @Sendable (ArraySlice<UInt8>) -> Bool = { _ in true }
    ) -> Undo {
        let start = beginning(before, leaving: shortest, of: words), end = ending(after, leaving: shortest)
        return { form in
            start(form).flatMap { head in
                end(head.base[...]).filter { fits($0.base[...]) }
                    .map { Remainder($0.base, before: head.before, after: $0.after) }
            }
        }
    }

    /// What several ways leave, one behind the other.
    static func either(_ ways: Undo...) -> Undo {
        { form in
            var found: [Remainder] = []
            for way in ways {
                let more = way(form)
                if found.isEmpty { found = more } else { found += more }
            }
            return found
        }
    }

    /// Whether a form begins with some bytes.
    @inline(__always)
    static func begins(_ form: ArraySlice<UInt8>, with bytes: [UInt8]) -> Bool {
        guard form.count >= bytes.count else { return false }
        for k in bytes.indices where form[form.startIndex &+ k] != bytes[k] { return false }
        return true
    }

    /// Whether a form ends in some bytes.
    @inline(__always)
    static func ends(_ form: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
        guard form.count >= bytes.count else { return false }
        for k in bytes.indices where form[form.endIndex &- bytes.count &+ k] != bytes[k] { return false }
        return true
    }

    /// Whether ber- and per- lose their r before a stem: one that begins with r (berenang), and one whose first syllable
    /// ends in er (bekerja, beternak; Sneddon, Adelaar, Djenar and Ewing 2010, on ber-).
    static func takesNoR(_ stem: ArraySlice<UInt8>) -> Bool {
        let second = stem.startIndex + 1
        return stem.first == UInt8(ascii: "r")
            || stem.count > 3 && stem[second] == UInt8(ascii: "e") && stem[second + 1] == UInt8(ascii: "r")
    }
}
