import PadanGloss

/// What a renderer has written of words and terms, by their key, to be written again without being made again.
///
/// Its memory is bounded. When it is full it forgets the half that it met last, since what comes early in a text comes
/// often; every eighth time it forgets everything, as it does when the session's cache is a new one.
struct RenderedPieces {
    /// Where a piece stands in the pool. A piece can have two parts, which a renderer writes something between.
    struct Piece {
        var start: UInt32
        var middle: UInt32
        var end: UInt32
    }

    private struct Slot {
        var numbers: UInt64 = 0
        /// One more than where the key's kind is 0; 0 for a free place.
        var kind: UInt64 = 0
        var piece = Piece(start: 0, middle: 0, end: 0)
    }

    /// The most pieces, and the most bytes of all pieces.
    private static let mostPieces = 24_000, mostBytes = 5 << 20

    private var slots: [Slot] = []
    private var count = 0
    private var timesFull = 0
    private var session = 0
    private(set) var pool: [UInt8] = []

    /// The piece of a key, made by `make` when there is none; `make` returns where the first part ends.
    @inline(__always)
    mutating func piece(_ key: GlossedText.Key, _ make: (inout Output) -> Int) -> Piece {
        if session == key.session, !slots.isEmpty {
            var at = Self.hash(key) & (slots.count - 1)
            while slots[at].kind != 0 {
                if slots[at].numbers == key.numbers, slots[at].kind == UInt64(key.kind) + 1 { return slots[at].piece }
                at = (at + 1) & (slots.count - 1)
            }
        }
        return add(key, make)
    }

    @inline(never)
    private mutating func add(_ key: GlossedText.Key, _ make: (inout Output) -> Int) -> Piece {
        if session != key.session || slots.isEmpty {
            session = key.session
            forget(from: 0)
        } else if count >= Self.mostPieces || pool.count >= Self.mostBytes {
            timesFull += 1
            forget(from: timesFull % 8 == 0 ? 0 : pool.count / 2)
        }
        if count * 2 >= slots.count { grow() }
        var made = Output()
        let middle = make(&made)
        let start = pool.count
        pool += made.bytes
        let piece = Piece(start: UInt32(start), middle: UInt32(start + middle), end: UInt32(pool.count))
        place(Slot(numbers: key.numbers, kind: UInt64(key.kind) + 1, piece: piece))
        count += 1
        return piece
    }

    /// Forgets the pieces behind a place in the pool.
    private mutating func forget(from place: Int) {
        let kept = slots.filter { $0.kind != 0 && $0.piece.end <= place }
        pool.removeLast(pool.count - Int(kept.map(\.piece.end).max() ?? 0))
        slots = Array(repeating: Slot(), count: max(slots.count, 1 << 10))
        for slot in kept { self.place(slot) }
        count = kept.count
    }

    private mutating func place(_ slot: Slot) {
        var at = Self.hash(slot.numbers, slot.kind - 1) & (slots.count - 1)
        while slots[at].kind != 0 { at = (at + 1) & (slots.count - 1) }
        slots[at] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        for slot in old where slot.kind != 0 { place(slot) }
    }

    @inline(__always)
    private static func hash(_ key: GlossedText.Key) -> Int { hash(key.numbers, UInt64(key.kind)) }

    @inline(__always)
    private static func hash(_ numbers: UInt64, _ kind: UInt64) -> Int {
        let mixed = (numbers ^ kind << 13) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 32)
    }
}

extension Output {
    /// Writes a piece.
    @inline(__always)
    mutating func write(_ piece: RenderedPieces.Piece, of pieces: RenderedPieces) {
        write(pieces.pool.span, Int(piece.start), Int(piece.end))
    }
}
