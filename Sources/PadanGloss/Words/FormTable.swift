import PadanText

/// Numbers the forms of a text by their bytes as written.
///
/// Open addressing over one pool of bytes: the hot path hashes and compares bytes, and folds nothing.
struct FormTable {
    /// One place of the table: what tells a form from nearly all others stands in it, so that a word that has been
    /// met costs one access to memory.
    private struct Slot {
        var head: UInt64 = 0
        var length: UInt32 = 0
        /// The form's number plus one; 0 for a free place.
        var number: UInt32 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 1 << 14)
    private var hashes: [UInt32] = []
    private var places: [UInt32] = []
    private var pool: [UInt8] = []

    /// How many forms there are.
    var count: Int { hashes.count }

    /// Numbers the words among some tokens; `-1` for what is no word. `add` is told each new form, in order.
    mutating func number(
        _ tokens: [Token], _ text: borrowing Span<UInt8>, into numbers: inout [Int32], add: ([UInt8]) -> Void
    ) {
        for i in tokens.indices {
            let token = tokens[i]
            guard token.kind == .word else { continue }
            let start = token.start, end = token.end
            let key = Self.key(text, start, end)
            let short = UInt32(truncatingIfNeeded: key.hash ^ key.hash >> 32)
            var slot = Int(short) & (slots.count - 1)
            var found: Int32 = -1
            while slots[slot].number != 0 {
                let place = slots[slot]
                let id = Int(place.number) - 1
                if place.head == key.head, place.length == UInt32(end - start), isSame(id, text, start, end) {
                    found = Int32(id)
                    break
                }
                slot = (slot + 1) & (slots.count - 1)
            }
            if found < 0 {
                found = Int32(hashes.count)
                add(insert(text, start, end, key.head, short))
            }
            numbers[i] = found
        }
    }

    /// The number of a form; nil for one that has not been met.
    func find(_ form: [UInt8]) -> Int32? {
        let text = form.span
        let key = Self.key(text, 0, form.count)
        var slot = Int(UInt32(truncatingIfNeeded: key.hash ^ key.hash >> 32)) & (slots.count - 1)
        while slots[slot].number != 0 {
            let place = slots[slot], id = Int(place.number) - 1
            if place.head == key.head, place.length == UInt32(form.count), isSame(id, text, 0, form.count) {
                return Int32(id)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// A form as it is written.
    func bytes(_ id: Int) -> ArraySlice<UInt8> {
        pool[Int(places[id])..<(id + 1 < places.count ? Int(places[id + 1]) : pool.count)]
    }

    /// The first eight bytes of a form as one number, and a hash of all.
    @inline(__always)
    private static func key(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> (head: UInt64, hash: UInt64) {
        let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
        func word(_ i: Int, _ count: Int) -> UInt64 {
            if count >= 8 || i &+ 8 <= text.count {
                let whole = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self)
                return count >= 8 ? whole : whole & ((1 << UInt64(count * 8)) &- 1)
            }
            var value: UInt64 = 0
            for k in 0..<count { value |= UInt64(text[i + k]) << UInt64(k * 8) }
            return value
        }
        let head = word(start, min(end - start, 8))
        var hash = head &* prime
        var i = start + 8
        while i < end {
            hash = (hash ^ hash >> 29 ^ word(i, min(end - i, 8))) &* prime
            i += 8
        }
        return (head, hash ^ hash >> 32)
    }

    /// Whether a form of the same first eight bytes and the same length is the same behind them.
    @inline(__always)
    private func isSame(_ id: Int, _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        if end - start <= 8 { return true }
        let place = Int(places[id])
        for i in 8..<end - start where pool[place + i] != text[start + i] { return false }
        return true
    }

    private mutating func insert(
        _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ head: UInt64, _ hash: UInt32
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(end - start)
        for i in start..<end { bytes.append(text[i]) }
        let slot = Slot(head: head, length: UInt32(bytes.count), number: UInt32(hashes.count) + 1)
        places.append(UInt32(pool.count))
        hashes.append(hash)
        pool += bytes
        if hashes.count * 2 > slots.count {
            let old = slots
            slots = Array(repeating: Slot(), count: slots.count * 4)
            for other in old where other.number != 0 { place(other) }
        }
        place(slot)
        return bytes
    }

    private mutating func place(_ new: Slot) {
        var slot = Int(hashes[Int(new.number) - 1]) & (slots.count - 1)
        while slots[slot].number != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = new
    }
}
