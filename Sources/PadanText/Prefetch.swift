import CIntrinsics

extension Array {
    /// Asks for the memory of an element, so that it is near when it is read; a place that does not exist is passed over.
    @inlinable @inline(__always)
    package func prefetch(_ i: Int) {
        guard i >= 0, i < count else { return }
        unsafe withUnsafeBufferPointer { elements in
            if let first = elements.baseAddress { unsafe cintrinsics_prefetch(first + i) }
        }
    }
}
