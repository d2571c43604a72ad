import Glibc
import PadanRender
import PadanText

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

    /// Writes bytes to standard output; ends the program when nobody reads any more.
    static func write(_ bytes: [UInt8]) throws(FileError) {
        do throws(FileError) {
            try Files.write(bytes.span, to: 1, path: "standard output")
        } catch {
            if errno == EPIPE { quit(0) }
            throw error
        }
    }

    /// Writes a line to standard output.
    static func print(_ line: String) {
        do throws(FileError) {
            try write(Array((line + "\n").utf8))
        } catch {
            fail(error.description)
        }
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
