import CIntrinsics

/// Values beside each other, like an array, that begin where a cache line does: one of 64 bytes, or of a part of that, is
/// one access to memory, where in an array it may be two.
@safe
struct AlignedArray<Element: BitwiseCopyable & Sendable> {
    @safe
    private final class Storage {
        let base: UnsafeMutablePointer<Element>
        let capacity: Int

        init(_ capacity: Int) {
            self.capacity = capacity
            unsafe base = UnsafeMutableRawPointer.allocate(
                byteCount: capacity * MemoryLayout<Element>.stride, alignment: 64
            ).bindMemory(to: Element.self, capacity: capacity)
        }

        deinit { unsafe UnsafeMutableRawPointer(base).deallocate() }
    }

    private var storage: Storage
    private var base: UnsafeMutablePointer<Element>
    /// How many there are.
    private(set) var count = 0

    /// None.
    init() {
        storage = Storage(64)
        unsafe base = storage.base
    }

    /// The value at a place.
    subscript(i: Int) -> Element {
        @inline(__always) get {
            precondition(i >= 0 && i < count)
            return unsafe base[i]
        }
    }

    /// Appends a value; a copy that is held elsewhere stays as it is.
    mutating func append(_ element: Element) {
        if count == storage.capacity || !isKnownUniquelyReferenced(&storage) {
            let larger = Storage(count == storage.capacity ? 2 * count : storage.capacity)
            unsafe larger.base.update(from: base, count: count)
            storage = larger
            unsafe base = larger.base
        }
        unsafe base[count] = element
        count += 1
    }

    /// Asks for the memory of a value, so that it is near when it is read; a place that does not exist is passed over.
    @inline(__always)
    func prefetch(_ i: Int) {
        guard i >= 0, i < count else { return }
        unsafe cintrinsics_prefetch(base + i)
    }
}
