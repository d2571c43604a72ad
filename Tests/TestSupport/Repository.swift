import Foundation

/// The folders that tests read, found from the place of this file.
package enum Repository {
    /// The package's own folder.
    package static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    /// What the tests read and compare with.
    package static let fixtures = folder + "/Tests/Fixtures"
    /// The lexicons that are shipped.
    package static let lexicons = folder + "/Lexicons"

    /// The names of the fixture articles.
    package static let articles: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: fixtures + "/articles")) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted()
    }()

    /// A fixture article by its name.
    package static func article(_ name: String) throws -> String { try text("\(fixtures)/articles/\(name)") }

    /// What a text file holds.
    package static func text(_ path: String) throws -> String {
        try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
    }

    /// The files of the shipped lexicons.
    package static func shippedLexicons() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: lexicons).filter { $0.hasSuffix(".tsv") }.sorted()
            .map { "\(lexicons)/\($0)" }
    }
}
