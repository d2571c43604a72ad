/// Web addresses, e-mail addresses, hashtags and handles.
enum WebRule {
    /// The end of the domain or the e-mail address that starts at `start`, or nil.
    static func end(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        let local = localEnd(text, start, end)
        if local < end, text[local] == UInt8(ascii: "@") {
            let domain = localEnd(text, local + 1, end)
            let host = domain > local + 1 ? trimmed(text, local + 1, domain) : domain
            var hasStop = false
            for i in local + 1..<max(host, local + 1) where text[i] == UInt8(ascii: ".") { hasStop = true }
            return hasStop ? host : nil
        }
        return domainEnd(text, start, local, end)
    }

    /// The end of what could be the local part of an address: letters, digits and `. _ - +`.
    static func localEnd(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        while i < end {
            let b = text[i]
            guard isLetter(b) || isDigit(b) || b == 0x2E || b == 0x5F || b == 0x2D || b == 0x2B else { break }
            i += 1
        }
        return i
    }

    /// Whether a `#` or `@` begins a hashtag or a handle.
    static func isTag(_ text: borrowing Span<UInt8>, _ i: Int, _ end: Int) -> Bool {
        guard text[i] == UInt8(ascii: "#") || text[i] == UInt8(ascii: "@"), i + 1 < end else { return false }
        let found = CharacterClass.at(i + 1, of: text).0
        return found == .letter || found == .complex
    }

    /// The end of a hashtag or a handle.
    static func tagEnd(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start + 1
        while i < end {
            let (found, length) = CharacterClass.at(i, of: text)
            let isInnerStop = found == .stop && text[start] == UInt8(ascii: "@") && i + 1 < end && isLetter(text[i + 1])
            guard found == .letter || found == .digit || found == .complex || isInnerStop else { break }
            i += length
        }
        return i
    }

    private static let schemes: [[UInt8]] = ["https://", "http://", "ftp://", "www."].map { Array($0.utf8) }

    /// The end of the URL that starts at `start` with its scheme or with www, or nil.
    static func schemeEnd(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        for scheme in schemes where end - start > scheme.count {
            var k = 0
            while k < scheme.count, text[start + k] | 0x20 == scheme[k] | 0x20 { k += 1 }
            if k == scheme.count { return trimmed(text, start + k, end) }
        }
        return nil
    }

    /// A host without a scheme, such as kompas.com: its last part is a known top-level domain.
    private static func domainEnd(_ text: borrowing Span<UInt8>, _ start: Int, _ local: Int, _ end: Int) -> Int? {
        let host = trimmed(text, start, local)
        var stop = host - 1
        while stop > start, text[stop] != UInt8(ascii: "."), host - stop < 8 { stop -= 1 }
        guard stop > start + 1, text[stop] == UInt8(ascii: "."), host - stop > 2, host - stop <= 7 else { return nil }
        var last = ""
        for i in stop + 1..<host { last.unicodeScalars.append(Unicode.Scalar(text[i] | 0x20)) }
        guard topLevelDomains.contains(last) else { return nil }
        return host < end && text[host] == UInt8(ascii: "/") ? trimmed(text, host, end) : host
    }

    private static let topLevelDomains: Set<String> = [
        "com", "net", "org", "id", "info", "edu", "gov", "biz", "tv", "io", "me", "uk", "my", "sg", "au", "news",
    ]

    /// A chunk's end without the marks that close a sentence or a bracket; never before `start`.
    private static func trimmed(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = end
        while i > start {
            switch text[i - 1] {
            case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D, 0x7D, 0x27, 0x22, 0x3E, 0x2D: i -= 1
            // The last byte of a curly quote or another mark beyond ASCII: U+2018 to U+201F.
            case 0x98...0x9F where i - start >= 3 && text[i - 3] == 0xE2 && text[i - 2] == 0x80: i -= 3
            default: return i
            }
        }
        return i
    }
}
