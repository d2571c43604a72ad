import PadanText
import TestSupport
import Testing

@testable import PadanLexicon

/// The same lexicons give the same bytes, and bytes that are not whole do not open and never crash.
struct IndexIntegrityTests {
    private static let lines = """
        air|noun|water||||<^; minum
        air mata|noun|tear; teardrop|air|literary|of the eye
        Dewan Keamanan|propn|Security Council||politics
        kec.|noun|subdistrict||abbreviation|kecamatan
        kerja sama|noun|cooperation; collaboration
        memukul|verb|hit; strike|pukul
        """
    private static let bytes = SmallLexicon.bytes([(lines, 1), ("air|noun|stream||replaces", 3)])

    @Test func theSameLexiconsGiveTheSameBytes() {
        for _ in 0..<3 {
            #expect(SmallLexicon.bytes([(Self.lines, 1), ("air|noun|stream||replaces", 3)]) == Self.bytes)
        }
        #expect(SmallLexicon.bytes([(Self.lines, 1)]) != Self.bytes)
    }

    @Test func theyOpenForTheirOwnDigestOnly() {
        #expect(LexiconIndex(MappedBytes(Self.bytes), digest: 7) != nil)
        #expect(LexiconIndex(MappedBytes(Self.bytes), digest: 8) == nil)
        #expect(LexiconIndex(MappedBytes(Self.bytes), digest: 7 << 32) == nil)
    }

    @Test func truncatedBytesDoNotOpen() {
        for count in stride(from: 0, to: Self.bytes.count, by: 97) {
            #expect(LexiconIndex(MappedBytes(Array(Self.bytes[..<count])), digest: 7) == nil, "\(count) bytes")
        }
        #expect(LexiconIndex(MappedBytes(Array(Self.bytes.dropLast())), digest: 7) == nil)
        #expect(LexiconIndex(MappedBytes(Self.bytes + [0]), digest: 7) == nil)
    }

    @Test func aChangedByteAnywhereIsSeen() {
        var random = SeededGenerator(seed: 81)
        for place in Self.bytes.indices {
            var bytes = Self.bytes
            bytes[place] ^= UInt8(1) << UInt8.random(in: 0...7, using: &random)
            #expect(LexiconIndex(MappedBytes(bytes), digest: 7) == nil, "byte \(place)")
        }
    }

    /// Asks an index everything; returns how much it answered.
    private func ask(_ index: LexiconIndex) -> Int {
        var count = 0
        for word in ["air", "mata", "kec.", "air mata", ""] {
            if let id = index.find(word) { count += index.senses(of: id).count }
            count += index.headwords(withPrefix: word).count + index.headwords(near: word).count
        }
        for term in ["water", "security council", "hit"] {
            for match in index.senses(english: term) { count += index.sense(match.sense).glosses.count }
        }
        for id in 0..<VocabularyID(12) {
            for node in 0..<UInt32(8) { count += Int(index.phraseChild(node, id) ?? 0) & 1 }
            count += index.key(of: id).count
            for sense in index.senses(of: id).prefix(4) { count += index.sense(sense).context.count }
            count +=
                index.phrase(at: id).map { index.key(of: $0.id).count + index.glosses(of: $0.senses.lowerBound).count }
                ?? 0
        }
        return count + index.lexicons.count + index.dottedHeadwords.count + index.patternStarts.count
    }

    /// Bytes that somebody changed with care, so that the checksum fits, may answer nonsense, but safely.
    @Test(arguments: 91...94 as ClosedRange<UInt64>)
    func wrongContentUnderARightChecksumIsSafe(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var answers: Set<Int> = []
        for _ in 0..<600 {
            var bytes = Self.bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                // The tables of sections are most worth a try.
                let end = Bool.random(using: &random) ? bytes.count : 120
                let place = Int.random(in: 28..<end, using: &random)
                bytes[place] = random.pick([0, 1, 2, 3, 0x7F, 0x80, 0xFF, UInt8.random(in: 0...255, using: &random)])
            }
            let sum = MappedBytes.checksum(of: bytes, from: LexiconIndex.checksummedFrom)
            for i in 0..<8 { bytes[12 + i] = UInt8(truncatingIfNeeded: sum >> (8 * UInt64(i))) }
            if let index = LexiconIndex(MappedBytes(bytes), digest: 7) { answers.insert(ask(index)) }
        }
        // Many were opened, and many answered otherwise than the right one.
        #expect(answers.count > 20)
    }

    @Test func theWholeIndexAnswersTheSameQuestions() throws {
        let index = try #require(LexiconIndex(MappedBytes(Self.bytes), digest: 7))
        #expect(ask(index) > 30)
        #expect(index.answers("air") == ["kata1: stream"])
        #expect(index.senses(english: "collaboration").count == 1)
    }
}
