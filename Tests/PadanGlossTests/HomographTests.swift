import Foundation
import PadanGloss
import TestSupport
import Testing

/// In sentences that turn on one word the right meaning is chosen nine times in ten.
///
/// `PADAN_HOMOGRAPHS=FILE swift test --filter HomographTests` judges sentences of your own.
struct HomographTests {
    /// How many of a hundred sentences have to come out right.
    private static let leastPerCent = 90

    private static let path =
        ProcessInfo.processInfo.environment["PADAN_HOMOGRAPHS"] ?? Repository.fixtures + "/homographs.tsv"

    @Test func theRightMeaningIsChosen() throws {
        let file = try HomographFile(try Repository.text(Self.path))
        let session = try HarborGlosser.shipped.get().session()
        var common = Rate(), rarer = Rate()
        for row in file.rows {
            let gloss = row.gloss(in: session.gloss(row.sentence))
            let isRight = gloss.map(row.accepts) ?? false
            if row.isRarer { rarer.add(isRight) } else { common.add(isRight) }
            guard !isRight else { continue }
            let found = gloss.map { $0.isEmpty ? "nothing" : $0 } ?? "no word"
            print("\(Self.path):\(row.line): \(row.marked)\n  \(found), not \(row.expected.joined(separator: "; "))")
        }
        let all = Rate(right: common.right + rarer.right, count: common.count + rarer.count)
        print("homographs: \(all) right; common: \(common); rarer: \(rarer)")
        #expect(all.count > 0 && all.right * 100 >= all.count * Self.leastPerCent, "\(all) are right")
    }

    /// How many of some sentences come out right.
    private struct Rate: CustomStringConvertible {
        var right = 0, count = 0

        mutating func add(_ isRight: Bool) {
            right += isRight ? 1 : 0
            count += 1
        }

        var description: String {
            let tenths = count == 0 ? 0 : right * 1000 / count
            return "\(right) of \(count) (\(tenths / 10).\(tenths % 10) %)"
        }
    }

    @Test func bothMeaningsAreAsked() throws {
        let rows = try HomographFile(try Repository.text(Repository.fixtures + "/homographs.tsv")).rows
        #expect(rows.count { $0.isRarer } * 10 >= rows.count * 4)
        #expect(Set(rows.map(\.marked)).count == rows.count)
    }

    private static let header = "sentence\texpected\tuse\n"

    @Test func aLineIsRead() throws {
        let file = try HomographFile("# mine\n\n" + Self.header + "Ia *tahu* itu.\tknow;  be aware\tcommon\n")
        let row = try #require(file.rows.first)
        #expect(row.line == 4 && row.sentence == "Ia tahu itu." && row.word == 3..<7 && row.marked == "Ia *tahu* itu.")
        #expect(row.expected == ["know", "be aware"] && !row.isRarer)
    }

    @Test(arguments: [
        ("Ia tahu.\tknow\tcommon", "stars"), ("Ia *tahu.\tknow\tcommon", "stars"), ("*a* *b*\tknow\tcommon", "stars"),
        ("** itu\tknow\tcommon", "stars"), ("Ia * tahu* itu\tknow\tcommon", "stars"), ("Ia *tahu*.\tknow", "2 columns"),
        ("Ia *tahu*.\t\tcommon", "expected"), ("Ia *tahu*.\tknow\tseldom", "neither"),
    ])
    func aBrokenLineIsNamed(_ line: String, _ reason: String) {
        let fault = #expect(throws: HomographFile.Fault.self) { try HomographFile(Self.header + line) }
        #expect(fault?.line == 2 && fault?.reason.contains(reason) == true)
        #expect(throws: HomographFile.Fault.self) { try HomographFile(line) }
    }

    @Test(arguments: [
        ("venom", "his venom", true), ("know", "be known", true), ("heel", "heels", true), ("be able", "be able", true),
        ("time", "sometimes", false), ("right", "human rights", true), ("South Korea", "south korea", true),
        ("be able", "able to be", false), ("can", "", false),
    ])
    func aGlossIsHeldAgainstWhatIsExpected(_ expected: String, _ gloss: String, _ isRight: Bool) throws {
        let row = try #require(HomographFile(Self.header + "*a*\t\(expected)\tcommon").rows.first)
        #expect(row.accepts(gloss) == isRight)
    }

    @Test func theTermAroundTheWordIsJudged() throws {
        let row = try #require(HomographFile(Self.header + "Di *kapal* induk.\tship\tcommon").rows.first)
        #expect(row.gloss(in: try HarborGlosser.session().gloss(row.sentence)) == "aircraft carrier")
    }
}
