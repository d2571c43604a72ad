import PadanGloss
import PadanText

/// What a renderer has written of words, terms or marks, by their key, to be written again without being made again.
///
/// Its memory is bounded. When it is full it forgets the half that it met last, since what comes early in a text comes
/// often; every eighth time it forgets everything, as it does when the session's cache is a new one.
///
///     out.write(pieces[key] ?? pieces.add(key) { out in … }, of: pieces)
///
/// It is asked first, and told what makes a piece only where there is none: a closure copies what it holds when it is
/// made, run or not.
struct RenderedPieces {
    /// A piece by its key, and where it stands in the pool. A piece can have two parts, which a renderer writes something
    /// between.
    struct Piece {
        fileprivate let numbers: UInt64
        fileprivate let kind: UInt32
        let start: UInt32
        let middle: UInt32
        let end: UInt32
    }

    /// The most pieces, and the most bytes of all pieces.
    private let mostPieces: Int, mostBytes: Int

    /// In the order in which they were made, as they stand in the pool.
    private var pieces: [Piece] = []
    /// An open-addressing table: the place of each piece plus one, 0 where there is none.
    private var slots: [UInt32] = []
    private var timesFull = 0
    private var session = 0
    private(set) var pool: [UInt8] = []

    /// Pieces of words or terms.
    static var ofWords: RenderedPieces { RenderedPieces(mostPieces: 24_000, mostBytes: 5 << 20) }
    /// Pieces of marks and short numbers.
    static var ofMarks: RenderedPieces { RenderedPieces(mostPieces: 4000, mostBytes: 1 << 19) }

    private init(mostPieces: Int, mostBytes: Int) {
        self.mostPieces = mostPieces
        self.mostBytes = mostBytes
    }

    /// The piece of a key; nil when there is none.
    @inline(__always)
    subscript(key: GlossedText.Key) -> Piece? {
        guard session == key.session, !slots.isEmpty else { return nil }
        var at = Self.hash(key.numbers, key.kind) & (slots.count - 1)
        while slots[at] != 0 {
            let piece = pieces[Int(slots[at] &- 1)]
            if piece.numbers == key.numbers, piece.kind == key.kind { return piece }
            at = (at + 1) & (slots.count - 1)
        }
        return nil
    }

    /// How many pieces are asked for at a time.
    static let ahead = 16

    /// Asks for the memory of the pieces of some keys, at most `ahead`, so that it is near when they are written: of each
    /// the slot, then what stands there, then the bytes.
    @inline(__always)
    func prefetch(_ range: Range<Int>, key: (Int) -> GlossedText.Key?) {
        guard !slots.isEmpty else { return }
        var places = InlineArray<16, Int>(repeating: 0)
        var count = 0
        for i in range {
            guard count < places.count, let key = key(i) else { continue }
            places[count] = Self.hash(key.numbers, key.kind) & (slots.count &- 1)
            slots.prefetch(places[count])
            count &+= 1
        }
        for k in 0..<count {
            places[k] = Int(slots[places[k]]) &- 1
            pieces.prefetch(places[k])
        }
        for k in 0..<count where places[k] >= 0 {
            pool.prefetch(Int(pieces[places[k]].start))
            pool.prefetch(Int(pieces[places[k]].start) &+ 64)
        }
    }

    /// Adds the piece of a key that has none; `make` writes it and returns where its first part ends.
    @inline(never)
    mutating func add(_ key: GlossedText.Key, _ make: (inout Output) -> Int) -> Piece {
        if session != key.session || slots.isEmpty {
            session = key.session
            // All at once, since an array that grows stands in memory twice; what is not written takes none.
            pool.reserveCapacity(mostBytes + 1 << 16)
            forget(from: 0)
        } else if pieces.count >= mostPieces || pool.count >= mostBytes {
            timesFull += 1
            forget(from: timesFull % 8 == 0 ? 0 : pieces.count / 2)
        }
        var made = Output()
        let middle = make(&made)
        let start = pool.count
        pool += made.bytes
        let piece = Piece(
            numbers: key.numbers, kind: key.kind, start: UInt32(start), middle: UInt32(start + middle),
            end: UInt32(pool.count))
        pieces.append(piece)
        if pieces.count * 2 > slots.count {
            layOut(slots.count * 2)
        } else {
            place(pieces.count - 1)
        }
        return piece
    }

    /// Forgets the pieces from one on.
    private mutating func forget(from first: Int) {
        pool.removeLast(first < pieces.count ? pool.count - Int(pieces[first].start) : 0)
        pieces.removeLast(pieces.count - first)
        layOut(max(slots.count, 1 << 9))
    }

    /// Makes the table anew, with so many slots.
    private mutating func layOut(_ count: Int) {
        slots = Array(repeating: 0, count: count)
        for i in pieces.indices { place(i) }
    }

    private mutating func place(_ i: Int) {
        var at = Self.hash(pieces[i].numbers, pieces[i].kind) & (slots.count - 1)
        while slots[at] != 0 { at = (at + 1) & (slots.count - 1) }
        slots[at] = UInt32(i) + 1
    }

    @inline(__always)
    private static func hash(_ numbers: UInt64, _ kind: UInt32) -> Int {
        let mixed = (numbers ^ UInt64(kind) << 13) &* 0x9E37_79B9_7F4A_7C15
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
