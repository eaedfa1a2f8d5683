/// Ranks waiting for days: the earliest day first, on the same day the smallest rank.
struct DayHeap: Sendable {
  private var keys: ContiguousArray<UInt64> = []

  mutating func removeAll() { keys.removeAll(keepingCapacity: true) }

  mutating func push(day: Int, rank: Int) {
    // Days may lie before 1970: half of the numbers are kept for them.
    let key = UInt64(day + (1 << 31)) << 32 | UInt64(rank)
    keys.append(key)
    var hole = keys.count - 1
    while hole > 0 {
      let parent = (hole - 1) / 2
      if keys[parent] <= key { break }
      keys[hole] = keys[parent]
      hole = parent
    }
    keys[hole] = key
  }

  mutating func popFirst() -> (day: Int, rank: Int)? {
    guard let first = keys.first, let last = keys.popLast() else { return nil }
    if !keys.isEmpty { sink(last) }
    return (Int(first >> 32) - (1 << 31), Int(first & 0xFFFF_FFFF))
  }

  private mutating func sink(_ key: UInt64) {
    var hole = 0
    while true {
      var child = 2 * hole + 1
      if child >= keys.count { break }
      if child + 1 < keys.count, keys[child + 1] < keys[child] { child += 1 }
      if key <= keys[child] { break }
      keys[hole] = keys[child]
      hole = child
    }
    keys[hole] = key
  }
}
