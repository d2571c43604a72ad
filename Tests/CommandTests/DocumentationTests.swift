import Foundation
import TestSupport
import Testing

/// The pages say what is so: what samples show is what the program says, and links lead somewhere.
///
/// `PADAN_RECORD=1 swift test --filter DocumentationTests` writes the samples anew, and fails.
struct DocumentationTests {
    private static let pages: [String] = {
        let inner = (try? FileManager.default.contentsOfDirectory(atPath: Repository.folder + "/Documentation")) ?? []
        return ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "Lexicons/README.md"]
            + inner.sorted().map { "Documentation/\($0)" }
    }()
    private static let records = ProcessInfo.processInfo.environment["PADAN_RECORD"] == "1"

    /// A call in indented code, `$ padan …`, and the lines that follow it.
    private struct Sample {
        var command: String
        var output: Range<Int>
    }

    private func samples(_ lines: [String]) -> [Sample] {
        var samples: [Sample] = []
        for (i, line) in lines.enumerated() where line.hasPrefix("    $ ") {
            let rest = lines[(i + 1)...].prefix { $0.isEmpty || $0.hasPrefix("    ") && !$0.hasPrefix("    $ ") }
            let end = rest.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? i + 1
            samples.append(Sample(command: String(line.dropFirst(6)), output: i + 1..<end))
        }
        return samples
    }

    /// Lines without the place of an entry in its lexicon, which changes with every entry before it.
    private func withoutPlaces(_ lines: [String]) -> [String] {
        lines.map { $0.replacing(#/[a-z]:\d+/#, with: "") }
    }

    @Test(arguments: pages)
    func samplesShowWhatTheProgramSays(_ page: String) throws {
        let path = Repository.folder + "/" + page
        var lines = try Repository.text(path).components(separatedBy: "\n")
        let installation = try Installation.checkout()
        for sample in samples(lines).reversed() where sample.command.hasPrefix("cat ") {
            let text = lines[sample.output].map { $0.dropFirst(4) + "\n" }.joined()
            try installation.folder.write(String(sample.command.dropFirst(4)), text)
        }
        for sample in samples(lines).reversed() {
            let outcome = try installation.bash(sample.command)
            #expect(outcome.status == 0 && outcome.complaints == "", "\(sample.command): \(outcome.complaints)")
            var found = outcome.text.components(separatedBy: "\n").map { ("    " + $0).replacing(#/\s+$/#, with: "") }
            while found.last == "" { found.removeLast() }
            if !Self.records { #expect(withoutPlaces(found) == withoutPlaces(Array(lines[sample.output]))) }
            lines.replaceSubrange(sample.output, with: found)
        }
        if Self.records {
            try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
            Issue.record("recorded the samples of \(page); look through the change, then run without PADAN_RECORD")
        }
    }

    @Test(arguments: pages)
    func linksLeadToFiles(_ page: String) throws {
        let folder = URL(fileURLWithPath: Repository.folder + "/" + page).deletingLastPathComponent()
        for link in try Repository.text(Repository.folder + "/" + page).matches(of: #/\]\(([^)#:]+)\)/#) {
            let path = folder.appendingPathComponent(String(link.1)).path
            #expect(FileManager.default.fileExists(atPath: path), "\(link.1)")
        }
    }

    @Test func everyPageIsLinkedFromTheFirst() throws {
        let readme = try Repository.text(Repository.folder + "/README.md")
        #expect(Self.pages.dropFirst().filter { !readme.contains("](\($0))") } == [])
    }

    @Test func theArchitectureNamesEveryTarget() throws {
        let page = try Repository.text(Repository.folder + "/ARCHITECTURE.md")
        let targets = try FileManager.default.contentsOfDirectory(atPath: Repository.folder + "/Sources")
        #expect(targets.count > 5 && targets.filter { !page.contains("| `\($0)` |") } == [])
    }
}
