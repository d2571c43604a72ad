import Foundation
import TestSupport

/// The built command, run as a person would, with folders of its own.
struct Installation {
    /// What a run left.
    struct Outcome {
        var status: Int32
        var bytes: [UInt8]
        var complaints: String
        var text: String { String(decoding: bytes, as: UTF8.self) }
    }

    /// The folder in which commands run; their configuration is in it too.
    let folder: TemporaryFolder
    private let program: String
    private let cache: String

    /// padan installed beside the fixture lexicon alone, as a package would lay it out.
    init() throws {
        folder = try TemporaryFolder()
        let installed = try Self.installed.get()
        program = installed["bin/padan"]
        cache = installed["cache"]
    }

    private init(folder: TemporaryFolder, program: String, cache: String) {
        (self.folder, self.program, self.cache) = (folder, program, cache)
    }

    /// padan as it was built in the checkout, with the shipped lexicons.
    static func checkout() throws -> Installation {
        let cache = try checkoutCache.get()
        return Installation(folder: try TemporaryFolder(), program: built, cache: cache.path)
    }

    /// The built program lies beside the program that runs the tests.
    private static let built = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("padan").path

    private static let installed = Result {
        let folder = try TemporaryFolder()
        let lexicons = URL(fileURLWithPath: folder["share/padan/Lexicons"])
        try FileManager.default.createDirectory(at: lexicons, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: folder["bin"], withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: built, toPath: folder["bin/padan"])
        try FileManager.default.copyItem(
            atPath: Repository.fixtures + "/lexicons/pelabuhan.tsv",
            toPath: lexicons.appendingPathComponent("general.tsv").path)
        return folder
    }

    /// A cache that holds the index of the shipped lexicons already.
    private static let checkoutCache = Result {
        let cache = try TemporaryFolder()
        let first = Installation(folder: try TemporaryFolder(), program: built, cache: cache.path)
        _ = try first.padan("lookup", "air")
        return cache
    }

    /// Runs padan.
    func padan(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Outcome {
        try run(program, arguments, Array(input.utf8), environment)
    }

    /// Runs padan with bytes as its input.
    func padan(_ arguments: [String], input: [UInt8], environment: [String: String] = [:]) throws -> Outcome {
        try run(program, arguments, input, environment)
    }

    /// Runs a line of bash, in which `padan` is the program.
    func bash(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
        try run("/bin/bash", ["-c", line], [], environment)
    }

    private func run(_ path: String, _ arguments: [String], _ input: [UInt8], _ own: [String: String]) throws -> Outcome
    {
        let name = "." + UUID().uuidString
        try folder.write("\(name)/in", input)
        try folder.write("\(name)/out", [])
        try folder.write("\(name)/err", [])
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        let bin = URL(fileURLWithPath: program).deletingLastPathComponent().path
        var environment = [
            "PATH": "\(bin):/usr/bin:/bin", "HOME": folder.path, "XDG_CACHE_HOME": cache,
            "XDG_CONFIG_HOME": folder["config"], "LC_ALL": "C.UTF-8",
        ]
        environment.merge(own) { _, new in new }
        process.environment = environment
        // Files, so that no pipe fills up while nobody reads.
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: folder["\(name)/in"]))
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder["\(name)/out"]))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder["\(name)/err"]))
        try process.run()
        process.waitUntilExit()
        let outcome = Outcome(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            bytes: try folder.bytes("\(name)/out"), complaints: try folder.text("\(name)/err"))
        try FileManager.default.removeItem(atPath: folder[name])
        return outcome
    }
}
