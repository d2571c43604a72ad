/// The abbreviations that keep their stop, so that it is neither a token of its own nor the end of a sentence.
///
/// The built-in ones are those of the official spelling rules (Ejaan yang Disempurnakan, 5th edition, on the full
/// stop and on abbreviations) and the commonest of forms, letters and footnotes. A lexicon adds its headwords that
/// end in a stop.
public struct DottedAbbreviations: Sendable {
    /// Forms of at most eight bytes, each packed into one word; the others as they are.
    private var short: Set<UInt64> = []
    private var long: Set<[UInt8]> = []
    private var longest = 0

    /// Those that stand before a name or a number, so that a capital behind them begins no sentence.
    private static let leading = """
        dr drs dra ir prof tn ny nn sdr sdri bpk kol letkol let jend letjen mayjen brigjen kapt sersan serma serda
        st mr mrs ms jl jln gg no nomor tel telp fax hal hlm tgl bab ps pt cv ud fa tb rm kh hj h r rr raden ay vol ed
        """
    private static let other = """
        dll dsb dst dkk tsb yth ttd a.n u.p s.d d.a u.b a.l b.d an dgn utk yg bln thn th jr sr inc corp ltd co etc cf
        al ibid op loc s.h s.e s.t s.sos s.pd m.m m.si m.sc m.h ph.d b.a m.a rp
        """

    /// The built-in ones.
    public static let builtIn = DottedAbbreviations(extra: [String]())

    /// The built-in ones and those given, each with or without its stop.
    public init(extra: some Sequence<String>) {
        let words = (Self.leading + " " + Self.other).split(whereSeparator: \.isWhitespace).map(String.init)
        for word in words + extra {
            let key = Array((word.hasSuffix(".") ? String(word.dropLast()) : word).folded.utf8)
            longest = max(longest, key.count)
            if key.count <= 8 {
                short.insert(key.reduce(0) { $0 << 8 | UInt64($1) })
            } else {
                long.insert(key)
            }
        }
    }

    /// Whether the bytes before a stop are one of them, in any case.
    func contains(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        let count = end - start
        guard count <= longest else { return false }
        if count <= 8 {
            var key: UInt64 = 0
            for i in start..<end { key = key << 8 | UInt64(isUpper(text[i]) ? text[i] | 0x20 : text[i]) }
            return short.contains(key)
        }
        var key: [UInt8] = []
        for i in start..<end { key.append(isUpper(text[i]) ? text[i] | 0x20 : text[i]) }
        return long.contains(key)
    }
}
