import Glibc

/// Why a file cannot be read or written: facts, of which `description` makes the sentence.
public enum FileError: Error, Equatable {
    /// There is no such file or folder.
    case missing(path: String)
    /// It is a folder where a file is needed.
    case isFolder(path: String)
    /// The system refuses, with its own words.
    case refused(path: String, doing: String, reason: String)
}

extension FileError: CustomStringConvertible {
    /// What went wrong, and the way out.
    public var description: String {
        switch self {
        case .missing(let path): "\(path): no such file. Check the name, or give the text on standard input."
        case .isFolder(let path): "\(path) is a folder. Name the files in it, for example \(path)/*.txt."
        case .refused(let path, let doing, let reason): "\(path): cannot \(doing): \(reason)."
        }
    }

    /// The error that the system has just set.
    static func last(_ path: String, _ doing: String) -> FileError {
        switch errno {
        case ENOENT, ENOTDIR: .missing(path: path)
        case EISDIR: .isFolder(path: path)
        default: unsafe .refused(path: path, doing: doing, reason: String(cString: strerror(errno)).lowercased())
        }
    }
}

/// What padan asks of the file system, without Foundation.
public enum Files {
    /// A file's size and the moments of its last change, which together tell whether it has changed.
    public struct Stamp: Hashable, Sendable {
        /// The size in bytes.
        public var size: Int64
        /// The last change of its content, in nanoseconds since 1970.
        public var modified: Int64
        /// The file's number in its file system.
        public var inode: UInt64
        /// The number of its file system.
        public var device: UInt64
        /// Whether it is a folder.
        public var isFolder: Bool
        /// Whether it is an ordinary file: no folder, no pipe, no device.
        public var isRegular: Bool

        /// What it is the same file by.
        public var identity: Identity { Identity(self) }
    }

    /// What a file is the same by, whatever path leads to it.
    public struct Identity: Hashable, Sendable {
        private let inode: UInt64
        private let device: UInt64

        fileprivate init(_ stamp: Stamp) {
            inode = stamp.inode
            device = stamp.device
        }
    }

    /// The stamp of a file or a folder, or nil where there is none.
    public static func stamp(_ path: String) -> Stamp? {
        var info = stat()
        guard unsafe fstatat(AT_FDCWD, path, &info, 0) == 0 else { return nil }
        return Stamp(
            size: Int64(info.st_size),
            modified: Int64(info.st_mtim.tv_sec) * 1_000_000_000 + Int64(info.st_mtim.tv_nsec),
            inode: UInt64(info.st_ino), device: UInt64(info.st_dev), isFolder: info.st_mode & S_IFMT == S_IFDIR,
            isRegular: info.st_mode & S_IFMT == S_IFREG)
    }

    /// The names in a folder, sorted by bytes; empty where it cannot be read.
    public static func names(in folder: String) -> [String] {
        guard let open = unsafe opendir(folder) else { return [] }
        defer { unsafe closedir(open) }
        var names: [String] = []
        while let entry = unsafe readdir(open) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Reads a whole file.
    public static func read(_ path: String) throws(FileError) -> [UInt8] {
        let file = try ByteReader(path: path)
        var bytes: [UInt8] = []
        let size = Int(file.size ?? 0)
        bytes.reserveCapacity(size)
        while try file.read(into: &bytes, atMost: min(max(size, 1 << 12), 1 << 20)) > 0 {}
        return bytes
    }

    /// Writes a file whole or not at all: into a new file beside it, flushed to the disk, then renamed over it.
    ///
    /// A link is followed, and the file keeps its permissions. A crash or a full disk leaves the old content.
    public static func replace(_ path: String, with bytes: [UInt8], durable: Bool = true) throws(FileError) {
        let target = resolved(path)
        var template = Array("\(target).XXXXXX".utf8CString)
        let descriptor = unsafe mkstemp(&template)
        guard descriptor >= 0 else { throw .last(target, "write beside it") }
        let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        do throws(FileError) {
            var info = stat()
            let mode: mode_t = unsafe fstatat(AT_FDCWD, target, &info, 0) == 0 ? info.st_mode & 0o777 : 0o644
            fchmod(descriptor, mode)
            try write(bytes.span, to: descriptor, path: target)
            if durable, fsync(descriptor) != 0 { throw .last(target, "write") }
        } catch {
            close(descriptor)
            unsafe unlink(temporary)
            throw error
        }
        guard close(descriptor) == 0, unsafe rename(temporary, target) == 0 else {
            let error = FileError.last(target, "write")
            unsafe unlink(temporary)
            throw error
        }
    }

    /// Writes all bytes to an open file.
    public static func write(
        _ bytes: borrowing Span<UInt8>, to descriptor: Int32, path: String
    ) throws(FileError) {
        var at = 0
        while at < bytes.count {
            let n = unsafe bytes.withUnsafeBufferPointer { buffer in
                unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: at), buffer.count - at)
            }
            if n < 0 {
                if errno == EINTR { continue }
                throw .last(path, "write")
            }
            at += n
        }
    }

    /// Makes a folder and those above it; true when it is there afterwards.
    public static func makeFolder(_ path: String) -> Bool {
        if let stamp = stamp(path) { return stamp.isFolder }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex { _ = makeFolder(String(path[..<slash])) }
        return unsafe mkdir(path, 0o755) == 0 || stamp(path)?.isFolder == true
    }

    /// Removes a file, where that can be done.
    public static func remove(_ path: String) { unsafe unlink(path) }

    /// The path with links followed, or the path itself where there is nothing yet.
    public static func resolved(_ path: String) -> String {
        guard let real = unsafe realpath(path, nil) else { return path }
        defer { unsafe free(real) }
        return unsafe String(cString: real)
    }

    /// Sets the nanoseconds, within its second, of the last change of a file, where that can be done.
    public static func setChange(of path: String, nanoseconds: Int) {
        guard let stamp = stamp(path) else { return }
        let change = timespec(tv_sec: Int(stamp.modified / 1_000_000_000), tv_nsec: nanoseconds)
        unsafe [change, change].withUnsafeBufferPointer { times in
            _ = unsafe utimensat(AT_FDCWD, path, times.baseAddress, 0)
        }
    }

    /// The path of the program that runs.
    public static var executable: String {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe readlink("/proc/self/exe", &path, path.count)
        return String(decoding: path.prefix(max(count, 0)).lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// A variable of the environment, nil when it is unset or empty.
    public static func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
    }
}
