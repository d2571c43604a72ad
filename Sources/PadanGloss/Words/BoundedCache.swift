/// Values that have been made, by their keys; when there are too many it forgets all of them.
package struct BoundedCache<Key: Hashable, Value> {
    private var values: [Key: Value] = [:]
    private let most: Int

    /// A cache of at most so many values.
    package init(most: Int) { self.most = most }

    /// The value of a key that is kept; nil for none.
    package subscript(key: Key) -> Value? { values[key] }

    /// Keeps a value; gives it back.
    package mutating func keep(_ value: Value, for key: Key) -> Value {
        if values.count >= most { values.removeAll(keepingCapacity: true) }
        values[key] = value
        return value
    }
}
