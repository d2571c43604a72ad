import Glibc
import PadanRender
import PadanText
import Synchronization

/// The ends of the command's pipes.
enum Terminal {
    /// Whether a stream is a terminal.
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Whether colour is welcome on standard output: on a terminal, unless NO_COLOR is set (no-color.org).
    static var usesColor: Bool {
        isTerminal(1) && Files.environment("NO_COLOR") == nil && Files.environment("TERM") != "dumb"
    }

    /// The columns of the terminal; 80 where there is none.
    static var width: Int {
        var size = winsize()
        if unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return Files.environment("COLUMNS").flatMap { Int($0) } ?? 80
    }

    /// A reader that has gone (`| head -1`) ends the program quietly.
    static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

    /// The cores that this process may use, as the kernel tells (proc_pid_status(5)).
    static var cores: Int {
        let status = (try? Files.read("/proc/self/status")).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let allowed = status.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed:") }
        let mask = allowed?.drop { $0 != ":" } ?? ""
        return max(1, mask.reduce(0) { $0 + ($1.hexDigitValue ?? 0).nonzeroBitCount })
    }

    /// Whether what has been written ends a line, and whether somebody has asked to stop.
    private static let endsLine = Atomic<Bool>(true), isInterrupted = Atomic<Bool>(false)

    /// From here on an interruption (SIGINT, SIGTERM) waits until the line that is being written has ended; a second
    /// one does not.
    static func finishLinesWhenInterrupted() {
        // The flags are made before a signal can ask for them.
        guard endsLine.load(ordering: .relaxed), !isInterrupted.load(ordering: .relaxed) else { return }
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        for number in [SIGINT, SIGTERM] {
            unsafe sigaddset(&signals, number)
            var action = sigaction()
            // What runs in the background of a shell without job control is not meant.
            let isKnown = unsafe sigaction(number, nil, &action) == 0
            if isKnown, unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1 { continue }
            unsafe action.__sigaction_handler.sa_handler = { number in
                Terminal.isInterrupted.store(true, ordering: .sequentiallyConsistent)
                signal(number, SIG_DFL)
                if Terminal.endsLine.load(ordering: .sequentiallyConsistent) { raise(number) }
            }
            unsafe sigaction(number, &action, nil)
        }
        // What started the program may have blocked them for itself.
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    /// Writes bytes to standard output; ends the program when nobody reads any more, or when they cannot be written.
    static func write(_ bytes: borrowing Span<UInt8>) {
        guard bytes.count > 0 else { return }
        endsLine.store(false, ordering: .sequentiallyConsistent)
        do throws(FileError) {
            try Files.write(bytes, to: 1, path: "standard output")
        } catch {
            if errno == EPIPE { quit(0) }
            fail(error.description)
        }
        guard bytes[bytes.count - 1] == 0x0A else { return }
        endsLine.store(true, ordering: .sequentiallyConsistent)
        if isInterrupted.load(ordering: .sequentiallyConsistent) { raise(SIGINT) }
    }

    /// Writes a line to standard output.
    static func print(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        write(bytes.span)
    }

    /// Writes a line to standard error.
    static func complain(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        try? Files.write(bytes.span, to: 2, path: "standard error")
    }

    /// Nanoseconds of a clock that never goes back.
    static var now: UInt64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}

/// Says what went wrong and ends the program with status 2.
func fail(_ message: String) -> Never {
    Terminal.complain("padan: \(message)")
    quit(2)
}

/// Ends the program.
func quit(_ status: Int32) -> Never { exit(status) }
