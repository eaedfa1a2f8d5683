import PlanModel

/// Where each key stands in its table, for passes that follow many references.
///
/// Open addressing over the keys alone: a look-up touches two small arrays, where a binary search
/// in the table would touch a whole record at each step.
struct KeyIndex<Entity> {
  private let keys: ContiguousArray<Identifier<Entity>>
  /// Places in `keys`, or -1; twice as many slots as keys, a power of two.
  private var slots: ContiguousArray<Int32>
  private let mask: Int

  init(_ keys: ContiguousArray<Identifier<Entity>>) {
    var size = 4
    while size < 2 * keys.count { size *= 2 }
    self.keys = keys
    mask = size - 1
    slots = ContiguousArray(repeating: -1, count: size)
    for place in keys.indices {
      var slot = first(keys[place])
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(place)
    }
  }

  /// The place of a record; `nil` when there is none with this key.
  subscript(id: Identifier<Entity>) -> Int? {
    var slot = first(id)
    while slots[slot] >= 0 {
      let key = keys[Int(slots[slot])]
      if key.low == id.low, key.high == id.high { return Int(slots[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  func id(_ place: Int) -> Identifier<Entity> { keys[place] }
  var all: ContiguousArray<Identifier<Entity>> { keys }

  /// Mixes both halves, for keys that were counted up as well as for random ones.
  private func first(_ id: Identifier<Entity>) -> Int {
    let mixed = (id.low ^ (id.high &* 0x9e37_79b9_7f4a_7c15)) &* 0xbf58_476d_1ce4_e5b9
    return Int(truncatingIfNeeded: mixed >> 32) & mask
  }
}

extension KeyIndex where Entity: Record {
  init(_ table: Table<Entity>) {
    let rows = table.rows
    var keys: ContiguousArray<Identifier<Entity>> = []
    keys.reserveCapacity(rows.count)
    for place in rows.indices { keys.append(rows[place].id) }
    self.init(keys)
  }
}
