import Foundation
import PadanGloss
import TestSupport
import Testing

/// In sentences that turn on one word the right meaning is chosen nine times in ten.
///
/// `PADAN_HOMOGRAPHS=FILE swift test --filter HomographTests` judges sentences of your own.
struct HomographTests {
    private static let path =
        ProcessInfo.processInfo.environment["PADAN_HOMOGRAPHS"] ?? Repository.fixtures + "/homographs.tsv"

    @Test func theRightMeaningIsChosen() throws {
        let file = try HomographFile(try Repository.text(Self.path))
        let session = try HarborGlosser.shipped.get().session()
        var right = [false: 0, true: 0]
        for row in file.rows {
            let gloss = row.gloss(in: session.gloss(row.sentence))
            if let gloss, row.accepts(gloss) {
                right[row.isRarer, default: 0] += 1
            } else {
                let found = gloss.map { $0.isEmpty ? "nothing" : $0 } ?? "no word"
                print(
                    "\(Self.path):\(row.line): \(row.marked)\n  \(found), not \(row.expected.joined(separator: "; "))")
            }
        }
        let rarer = file.rows.count(where: \.isRarer), all = file.rows.count
        let sum = right.values.reduce(0, +)
        print("homographs: \(sum) of \(all) right; of the rarer meaning \(right[true] ?? 0) of \(rarer)")
        #expect(all > 0 && sum * 10 >= all * 9, "\(sum) of \(all) are right")
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
