import PadanText

/// A bar on the terminal that tells how far long work has come.
///
/// It shows itself after a second, on a terminal that gets nothing else.
struct Progress {
    private let start = Terminal.now
    private var last = Terminal.now
    private var isShown = false
    private let isWanted = Terminal.isTerminal(2) && !Terminal.isTerminal(1)
    /// The bytes of all inputs; nil where one of them does not tell.
    private let total: Int64?
    private static let width: Int64 = 30

    /// Work through inputs of these sizes.
    init(of sizes: [Int64?]) {
        let known = sizes.compactMap { $0 }
        total = known.count == sizes.count ? known.reduce(0, +) : nil
    }

    /// Shows how many bytes have been worked through, after the first second and then five times a second.
    mutating func show(_ done: Int64) {
        let now = Terminal.now
        guard isWanted, now - start > 1_000_000_000, now - last > 200_000_000 else { return }
        last = now
        isShown = true
        write("\r\u{1B}[K" + Self.line(done, total))
    }

    /// The bar with figures; figures alone where the end is not known.
    static func line(_ done: Int64, _ total: Int64?) -> String {
        guard let total, total > 0 else { return "\(done / 1_000_000) MB" }
        let part = min(done, total)
        let filled = Int(part * width / total)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Int(width) - filled)
        return "[\(bar)] \(part * 100 / total)%, \(part / 1_000_000) of \(total / 1_000_000) MB"
    }

    /// Takes the bar away.
    mutating func clear() {
        if isShown { write("\r\u{1B}[K") }
        isShown = false
    }

    private func write(_ text: String) {
        let bytes = Array(text.utf8)
        try? Files.write(bytes.span, to: 2, path: "standard error")
    }
}
