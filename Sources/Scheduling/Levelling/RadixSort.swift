/// A stable sort by 64-bit keys, byte by byte from the lowest, in time that grows with the count.
struct RadixSort {
  struct Entry: Sendable {
    var key: UInt64
    var value: Int32
  }

  /// What is sorted, and the memory for it; both are kept from one sort to the next.
  var entries: ContiguousArray<Entry> = []
  private var spare: ContiguousArray<Entry> = []
  private var starts = ContiguousArray(repeating: Int32(0), count: 257)

  init(capacity: Int) {
    entries.reserveCapacity(capacity)
    spare.reserveCapacity(capacity)
  }

  mutating func sort() {
    guard let first = entries.first else { return }
    var differing = UInt64(0)
    for entry in entries { differing |= entry.key ^ first.key }
    while spare.count < entries.count { spare.append(first) }
    if spare.count > entries.count { spare.removeLast(spare.count - entries.count) }
    for shift in stride(from: UInt64(0), to: 64, by: 8) where (differing >> shift) & 0xFF != 0 {
      sort(byteAt: shift)
      swap(&entries, &spare)
    }
  }

  private mutating func sort(byteAt shift: UInt64) {
    for digit in starts.indices { starts[digit] = 0 }
    for entry in entries { starts[Int((entry.key >> shift) & 0xFF) + 1] += 1 }
    for digit in 0..<256 { starts[digit + 1] += starts[digit] }
    for entry in entries {
      let digit = Int((entry.key >> shift) & 0xFF)
      spare[Int(starts[digit])] = entry
      starts[digit] += 1
    }
  }

  /// Sorts and writes the values into a list of the same length.
  mutating func sort(into list: inout ContiguousArray<Int32>) {
    sort()
    for place in entries.indices { list[place] = entries[place].value }
  }
}
