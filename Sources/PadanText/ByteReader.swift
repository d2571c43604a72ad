import Glibc

/// Reads an open file or pipe block by block.
public final class ByteReader {
    private let descriptor: Int32
    private let path: String
    /// The size in bytes where the system knows it.
    public let size: Int64?

    /// Opens a file; a folder is refused.
    public init(path: String) throws(FileError) {
        descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        self.path = path
        var info = stat()
        guard descriptor >= 0, unsafe fstat(descriptor, &info) == 0 else {
            size = nil
            throw .last(path, "read")
        }
        size = info.st_mode & S_IFMT == S_IFREG ? Int64(info.st_size) : nil
        if info.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: path) }
    }

    /// Throws what opening a file would throw; a pipe is left alone, since it can be opened once only.
    public static func check(_ path: String) throws(FileError) {
        guard let stamp = Files.stamp(path) else { throw .missing(path: path) }
        if stamp.isFolder { throw .isFolder(path: path) }
        if stamp.isRegular { _ = try ByteReader(path: path) }
    }

    /// Reads standard input.
    public init() {
        descriptor = 0
        path = "standard input"
        size = nil
    }

    deinit { if descriptor > 2 { close(descriptor) } }

    /// Appends the next bytes, at most so many; returns how many came, 0 at the end.
    public func read(into bytes: inout [UInt8], atMost count: Int) throws(FileError) -> Int {
        while true {
            var result = 0
            let block = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                unsafe result = Glibc.read(descriptor, buffer.baseAddress, count)
                filled = max(result, 0)
            }
            if result >= 0 {
                bytes += block
                return result
            }
            if errno != EINTR { throw .last(path, "read") }
        }
    }
}
