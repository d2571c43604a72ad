import CICU

/// The version of the ICU that runs, such as "72.1".
public func icuVersion() -> String { unsafe String(cString: cicu_version()) }

/// Calls an ICU function that writes UTF-8, with a second try when the first buffer is too small.
private func written(hint: Int, _ body: (UnsafeMutablePointer<UInt8>?, Int32) -> Int32) -> [UInt8]? {
    var capacity = hint
    for _ in 0..<2 {
        var needed = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            needed = unsafe Int(body(buffer.baseAddress, Int32(capacity)))
            count = needed >= 0 && needed <= capacity ? needed : 0
        }
        if needed < 0 { return nil }
        if needed <= capacity { return bytes }
        capacity = needed
    }
    return nil
}

extension [UInt8] {
    /// The form under which words are compared: NFKC_Casefold, with one apostrophe and one hyphen.
    ///
    /// Ligatures come apart, decomposed accents come together, soft hyphens and zero-width characters go.
    /// ASCII is only put in lower case.
    package var folded: [UInt8] {
        if allSatisfy({ $0 < 0x80 }) { return map { isUpper($0) ? $0 | 0x20 : $0 } }
        let icu = unsafe withUnsafeBufferPointer { source in
            unsafe written(hint: source.count + 32) { out, capacity in
                unsafe cicu_fold(source.baseAddress, Int32(source.count), out, capacity)
            }
        }
        guard let icu else { return self }
        var result: [UInt8] = []
        result.reserveCapacity(icu.count)
        var i = 0
        while i < icu.count {
            let (scalar, length) = decodeScalar(icu.span, at: i)
            switch scalar {
            case 0x2018, 0x2019, 0x02BC, 0x02BB: result.append(UInt8(ascii: "'"))
            case 0x2010, 0x2011: result.append(UInt8(ascii: "-"))
            default: result.append(contentsOf: icu[i..<i + length])
            }
            i += length
        }
        return result
    }

    /// The same text in NFC.
    package var composed: [UInt8] {
        if allSatisfy({ $0 < 0x80 }) { return self }
        return unsafe withUnsafeBufferPointer { source in
            unsafe written(hint: source.count + 32) { out, capacity in
                unsafe cicu_compose(source.baseAddress, Int32(source.count), out, capacity)
            }
        } ?? self
    }

    /// The ends of ICU's segments, in bytes.
    private func ends(_ iterate: (UnsafePointer<UInt8>?, Int32, UnsafeMutablePointer<Int32>?, Int32) -> Int32) -> [Int]
    {
        let raw = unsafe [Int32](unsafeUninitializedCapacity: count) { buffer, n in
            n = unsafe withUnsafeBufferPointer { source in
                let n = unsafe iterate(source.baseAddress, Int32(source.count), buffer.baseAddress, Int32(buffer.count))
                return Swift.max(0, Int(n))
            }
        }
        return raw.map(Int.init)
    }

    /// Where ICU's word segments for Indonesian end.
    package var wordEnds: [Int] { unsafe ends(cicu_word_ends) }
    /// Where ICU's sentences for Indonesian end.
    package var sentenceEnds: [Int] { unsafe ends(cicu_sentence_ends) }
}

extension String {
    /// The form under which words are compared.
    public var folded: String {
        if utf8.allSatisfy({ $0 < 0x80 && !isUpper($0) }) { return self }
        return String(decoding: Array(utf8).folded, as: UTF8.self)
    }

    /// Whether two texts are the same when they are folded.
    public func isFolded(like other: String) -> Bool {
        let own = utf8Span.span, others = other.utf8Span.span
        var isASCII = true
        for i in 0..<min(own.count, others.count) {
            let a = own[i], b = others[i]
            if a == b, a < 0x80 { continue }
            guard a < 0x80, b < 0x80 else {
                isASCII = false
                break
            }
            // Letters in small letters differ as the letters do.
            if (isUpper(a) ? a | 0x20 : a) != (isUpper(b) ? b | 0x20 : b) { return false }
        }
        if isASCII, own.count == others.count { return true }
        return folded == other.folded
    }

    /// The same text with a capital at its start.
    public var capitalizedFirst: String {
        let bytes = Array(utf8)
        let icu = unsafe bytes.withUnsafeBufferPointer { source in
            unsafe written(hint: source.count + 8) { out, capacity in
                unsafe cicu_capitalize(source.baseAddress, Int32(source.count), out, capacity)
            }
        }
        return icu.map { String(decoding: $0, as: UTF8.self) } ?? self
    }

    /// The columns that it takes in a terminal.
    public var columns: Int { unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : Int(cicu_columns($1.value))) } }
}

/// English renderings of numbers and dates, by ICU for `en`.
public enum EnglishFormat {
    /// Groups a decimal number given as digits with an optional point: "11000.50" is "11,000.50".
    public static func decimal(_ digits: String) -> String? {
        let bytes = Array(digits.utf8)
        // Too few to group.
        if bytes.count <= 3, bytes.allSatisfy(isDigit), bytes.first != UInt8(ascii: "0") || bytes.count == 1 {
            return bytes.isEmpty ? nil : digits
        }
        let icu = unsafe bytes.withUnsafeBufferPointer { source in
            unsafe written(hint: source.count * 2 + 16) { out, capacity in
                unsafe cicu_format_decimal(source.baseAddress, Int32(source.count), out, capacity)
            }
        }
        return icu.map { String(decoding: $0, as: UTF8.self) }
    }

    /// A whole number in words: "two thousand twenty-four", or as an ordinal "two thousand twenty-fourth".
    public static func words(_ value: Int64, isOrdinal: Bool = false) -> String? {
        unsafe written(hint: 128) { out, capacity in unsafe cicu_spell_number(value, isOrdinal, out, capacity) }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// A day in English, such as "22 March 2025", or nil when the calendar has no such day.
    ///
    /// The pattern is one of ICU's (Unicode TR 35).
    public static func date(year: Int, month: Int, day: Int, pattern: String = "d MMMM y") -> String? {
        guard (1...9999).contains(year) else { return nil }
        return unsafe written(hint: 64) { out, capacity in
            unsafe pattern.withCString {
                unsafe cicu_format_date(Int32(year), Int32(month), Int32(day), $0, out, capacity)
            }
        }.map { String(decoding: $0, as: UTF8.self) }
    }
}

/// The names that CLDR has in Indonesian and in English.
public enum CLDRNames: Int32, CaseIterable, Sendable {
    case regions, languages, currencies, months, weekdays

    /// All pairs of names, in ICU's order; what CLDR names in one of the two languages only is left out.
    public var pairs: [(id: String, en: String)] {
        var result: [(String, String)] = []
        var id = [UInt8](repeating: 0, count: 512)
        var en = id
        for index in 0... {
            let pair = unsafe cicu_names(rawValue, Int32(index), &id, &en, 512)
            if pair.more == 0 { break }
            let (m, n) = (Int(pair.id_length), Int(pair.en_length))
            guard m > 0, n > 0, m <= 512, n <= 512 else { continue }
            result.append((String(decoding: id[..<m], as: UTF8.self), String(decoding: en[..<n], as: UTF8.self)))
        }
        return result
    }
}
