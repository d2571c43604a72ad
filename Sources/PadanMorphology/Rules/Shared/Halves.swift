/// What the rules of reduplication have in common.
extension AffixRule {
    /// The two parts on the sides of the only hyphen.
    static func halves(_ form: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
        guard let hyphen = form.firstIndex(of: UInt8(ascii: "-")) else { return nil }
        let first = form[..<hyphen], second = form[(hyphen + 1)...]
        guard first.count >= 2, second.count >= 2, !second.contains(UInt8(ascii: "-")) else { return nil }
        return (first, second)
    }

    /// A copy as it stands before what it copies: `buku~`.
    static func copy(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) + "~" }
}
