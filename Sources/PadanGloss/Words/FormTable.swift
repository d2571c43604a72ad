import PadanText

/// Numbers the forms of a text by their bytes as written.
///
/// Open addressing over one pool of bytes: the hot path hashes and compares bytes, and folds nothing.
struct FormTable {
    /// The first sixteen bytes of a form, with zeros behind a shorter one, and its length: nearly all forms are told
    /// apart by it, so that a word that has been met costs one access to memory.
    private struct Key: Equatable {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var length: UInt32 = 0
    }

    /// One place of the table.
    private struct Slot {
        var key = Key()
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
    ///
    /// A few tokens at a time, so that the memory of all of them is on its way before the first is looked at.
    mutating func number(
        _ tokens: [Token], _ text: borrowing Span<UInt8>, into numbers: inout [Int32], add: ([UInt8]) -> Void
    ) {
        var start = 0
        while start < tokens.count {
            let end = min(start + Self.ahead, tokens.count)
            number(tokens[start..<end], text, into: &numbers, add: add)
            start = end
        }
    }

    private static let ahead = 16

    /// The same for as many tokens as the arrays hold.
    @inline(__always)
    private mutating func number(
        _ tokens: ArraySlice<Token>, _ text: borrowing Span<UInt8>, into numbers: inout [Int32], add: ([UInt8]) -> Void
    ) {
        var keys = InlineArray<16, Key>(repeating: Key())
        var ownHashes = InlineArray<16, UInt32>(repeating: 0)
        for i in tokens.indices where tokens[i].kind == .word {
            let place = i &- tokens.startIndex
            keys[place] = Self.key(text, tokens[i].start, tokens[i].end)
            ownHashes[place] = Self.hash(keys[place], text, tokens[i].start, tokens[i].end)
            slots.prefetch(Int(ownHashes[place]) & (slots.count &- 1))
        }
        for i in tokens.indices {
            let token = tokens[i]
            guard token.kind == .word else { continue }
            let start = token.start, end = token.end
            let key = keys[i &- tokens.startIndex]
            let hash = ownHashes[i &- tokens.startIndex]
            var slot = Int(hash) & (slots.count &- 1)
            var found: Int32 = -1
            while slots[slot].number != 0 {
                if slots[slot].key == key {
                    let id = Int(slots[slot].number) &- 1
                    if end - start <= 16 || isSame(id, text, start, end) {
                        found = Int32(truncatingIfNeeded: id)
                        break
                    }
                }
                slot = (slot &+ 1) & (slots.count &- 1)
            }
            if found < 0 {
                found = Int32(hashes.count)
                add(insert(text, start, end, key, hash))
            }
            numbers[i] = found
        }
    }

    /// The number of a form; nil for one that has not been met.
    func find(_ form: [UInt8]) -> Int32? {
        let text = form.span
        let key = Self.key(text, 0, form.count)
        var slot = Int(Self.hash(key, text, 0, form.count)) & (slots.count - 1)
        while slots[slot].number != 0 {
            let id = Int(slots[slot].number) - 1
            if slots[slot].key == key, form.count <= 16 || isSame(id, text, 0, form.count) { return Int32(id) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// A form as it is written.
    func bytes(_ id: Int) -> ArraySlice<UInt8> {
        pool[Int(places[id])..<(id + 1 < places.count ? Int(places[id + 1]) : pool.count)]
    }

    @inline(__always)
    private static func key(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Key {
        let length = end &- start
        var key = Key(length: UInt32(truncatingIfNeeded: length))
        guard start &+ 16 <= text.count else {
            for i in start..<min(end, start + 8) { key.first |= UInt64(text[i]) << UInt64((i - start) * 8) }
            for i in start + 8..<max(start + 8, min(end, start + 16)) {
                key.second |= UInt64(text[i]) << UInt64((i - start - 8) * 8)
            }
            return key
        }
        key.first = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
        if length < 8 {
            key.first &= (1 &<< UInt64(truncatingIfNeeded: length &* 8)) &- 1
        } else if length > 8 {
            key.second = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self)
            if length < 16 { key.second &= (1 &<< UInt64(truncatingIfNeeded: (length &- 8) &* 8)) &- 1 }
        }
        return key
    }

    @inline(__always)
    private static func hash(_ key: Key, _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
        let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
        var hash = (key.first ^ key.first &>> 29) &* prime
        if end &- start > 8 { hash = (hash ^ hash &>> 29 ^ key.second) &* prime }
        if end &- start > 16 {
            for i in start + 16..<end { hash = (hash ^ UInt64(text[i])) &* prime }
        }
        return UInt32(truncatingIfNeeded: hash ^ hash &>> 32)
    }

    /// Whether a form of the same first sixteen bytes and the same length is the same behind them.
    private func isSame(_ id: Int, _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        let place = Int(places[id])
        for i in 16..<end - start where pool[place + i] != text[start + i] { return false }
        return true
    }

    private mutating func insert(
        _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ key: Key, _ hash: UInt32
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(end - start)
        for i in start..<end { bytes.append(text[i]) }
        let slot = Slot(key: key, number: UInt32(hashes.count) + 1)
        places.append(UInt32(pool.count))
        hashes.append(hash)
        pool += bytes
        if hashes.count * 4 > slots.count * 3 {
            let old = slots
            slots = Array(repeating: Slot(), count: slots.count * 2)
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
