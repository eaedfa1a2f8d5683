/// A stable sort by 64-bit keys, byte by byte from the lowest, in time that grows with the count.
enum RadixSort {
  struct Entry {
    var key: UInt64
    var value: Int32
  }

  static func sort(_ entries: inout ContiguousArray<Entry>) {
    let differing = entries.reduce(UInt64(0)) { $0 | ($1.key ^ entries[0].key) }
    var sorted = entries
    for shift in stride(from: UInt64(0), to: 64, by: 8) where (differing >> shift) & 0xFF != 0 {
      var starts = ContiguousArray(repeating: 0, count: 257)
      for entry in entries {
        starts[Int((entry.key >> shift) & 0xFF) + 1] += 1
      }
      for digit in 0..<256 {
        starts[digit + 1] += starts[digit]
      }
      for entry in entries {
        let digit = Int((entry.key >> shift) & 0xFF)
        sorted[starts[digit]] = entry
        starts[digit] += 1
      }
      swap(&entries, &sorted)
    }
  }
}
