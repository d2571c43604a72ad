import PadanText
import Testing

/// Bytes of any kind become valid UTF-8, and what was mended is told.
struct SourceTextTests {
    private static let plain = "Air naik – “cepat”, 70 m². 🙂\n"

    private func text(_ source: SourceText) -> String { String(decoding: source.bytes, as: UTF8.self) }

    private func utf16(_ text: String, littleEndian: Bool, mark: Bool = true) -> [UInt8] {
        ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
            let bytes = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
            return littleEndian ? bytes.reversed() : bytes
        }
    }

    @Test func validUTF8StaysAsItIs() {
        let source = SourceText(decoding: Array(Self.plain.utf8))
        #expect(text(source) == Self.plain)
        #expect(source.findings.isEmpty)
        #expect(SourceText(Self.plain).bytes == source.bytes)
    }

    @Test func aMarkOfUTF8IsTakenOff() {
        let source = SourceText(decoding: [0xEF, 0xBB, 0xBF] + Array(Self.plain.utf8))
        #expect(text(source) == Self.plain)
        #expect(source.findings.isEmpty)
    }

    @Test func aMarkInsideATextStays() {
        let block = [0xEF, 0xBB, 0xBF] + Array("isi".utf8)
        #expect(SourceText(decoding: block, offset: 100).bytes == block)
        #expect(SourceText(decoding: Array("isi".utf8) + block).bytes.count == 9)
    }

    @Test(arguments: [true, false])
    func utf16IsReadByItsMark(littleEndian: Bool) {
        let source = SourceText(decoding: utf16(Self.plain, littleEndian: littleEndian))
        #expect(text(source) == Self.plain)
        #expect(source.findings.isEmpty)
    }

    /// Bytes, the text they are read as, and the offsets of what is not valid.
    private static let broken: [([UInt8], String, [Int])] = [
        ([0x61, 0xFF, 0x62], "a\u{FFFD}b", [1]),
        ([0x80], "\u{FFFD}", [0]),
        ([0xC3], "\u{FFFD}", [0]),
        ([0x61, 0xE2, 0x82], "a\u{FFFD}", [1]),
        ([0xE2, 0x82, 0x62], "\u{FFFD}b", [0]),
        ([0xF0, 0x9F, 0x99], "\u{FFFD}", [0]),
        ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}", [0, 1]),
        ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", [0, 1, 2]),
        ([0xF5, 0x80, 0x61], "\u{FFFD}\u{FFFD}a", [0, 1]),
        ([0xEF, 0xBB, 0xBF, 0x61, 0xFF], "a\u{FFFD}", [4]),
        ([0xFF, 0x61, 0xFF, 0x62, 0xC3, 0xA9], "\u{FFFD}a\u{FFFD}bé", [0, 2]),
    ]

    @Test(arguments: broken)
    func invalidUTF8IsMendedAndTold(_ bytes: [UInt8], _ expected: String, _ offsets: [Int]) {
        let source = SourceText(decoding: bytes, file: "berita.txt")
        #expect(text(source) == expected)
        #expect(source.findings.map(\.check) == offsets.map { _ in "encoding" })
        for (finding, offset) in zip(source.findings, offsets) {
            #expect(finding.message.hasPrefix("byte \(offset) is not valid UTF-8"))
            #expect(finding.file == "berita.txt" && finding.severity == .warning)
        }
    }

    @Test func offsetsCountFromTheStartOfTheFile() {
        let source = SourceText(decoding: [0x61, 0xFF], offset: 4096)
        #expect(source.findings.first?.message.hasPrefix("byte 4097 ") == true)
    }

    /// UTF-16 units behind a mark, the text they are read as, and the offsets of what is not valid.
    private static let brokenUnits: [([UInt16], String, [Int])] = [
        ([0x61, 0xD83D], "a\u{FFFD}", [4]),
        ([0xDE42, 0x61], "\u{FFFD}a", [2]),
        ([0xD83D, 0x61, 0xD83D, 0xDE42], "\u{FFFD}a🙂", [2]),
        ([0xD83D, 0xD83D, 0xDE42], "\u{FFFD}🙂", [2]),
    ]

    @Test(arguments: brokenUnits)
    func loneSurrogatesAreMendedAndTold(_ units: [UInt16], _ expected: String, _ offsets: [Int]) {
        let bytes: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let source = SourceText(decoding: bytes)
        #expect(text(source) == expected)
        #expect(source.findings.count == offsets.count)
        for (finding, offset) in zip(source.findings, offsets) {
            #expect(finding.message.hasPrefix("byte \(offset) is not valid UTF-16"))
        }
    }

    @Test func halfAUnitAtTheEndIsTold() {
        let source = SourceText(decoding: [0xFF, 0xFE, 0x61, 0x00, 0x62])
        #expect(text(source).hasPrefix("a"))
        #expect(source.findings.count == 1)
        #expect(source.findings.first?.message.hasPrefix("byte 4 is not valid UTF-16") == true)
    }

    @Test func anEmptyTextAndALoneMarkAreEmpty() {
        for bytes: [UInt8] in [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] {
            let source = SourceText(decoding: bytes)
            #expect(source.bytes.isEmpty)
            #expect(source.findings.isEmpty)
        }
    }

    @Test func aTextOfNothingValidHasAHundredFindings() {
        let source = SourceText(decoding: [UInt8](repeating: 0xFF, count: 5000))
        #expect(source.findings.count == 100)
        #expect(text(source) == String(repeating: "\u{FFFD}", count: 5000))
    }

    @Test func aNULStays() {
        #expect(SourceText(decoding: [0x61, 0, 0x62]).bytes == [0x61, 0, 0x62])
    }
}
