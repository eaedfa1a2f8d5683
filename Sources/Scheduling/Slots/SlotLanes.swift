/// How the resources of a project lie side by side in words, so that one subtraction tests several.
///
/// A lane keeps its top bit set as a guard. Subtracting a demand from what is free clears the guard
/// exactly of those lanes that have too little, and a guard never lets a borrow reach its neighbour.
struct SlotLanes {
  /// Bits of a lane: 16, or 32 for a project with a capacity above 32,767.
  let width: Int
  /// Words of a slot.
  let words: Int
  private let perWord: Int

  init(capacities: [Int]) {
    width = capacities.contains { $0 > Int(Int16.max) } ? 32 : 16
    precondition(
      capacities.allSatisfy { $0 <= Int(Int32.max) },
      "a capacity above \(Int32.max) fits no lane: count in larger units"
    )
    perWord = 64 / width
    words = max(1, (capacities.count + perWord - 1) / perWord)
  }

  /// The top bits of all lanes.
  var guards: UInt64 { width == 16 ? 0x8000_8000_8000_8000 : 0x8000_0000_8000_0000 }

  /// Amounts by resource, as the words of one slot, without guards.
  func packed(_ amounts: some Collection<Int>) -> [UInt64] {
    var packed = [UInt64](repeating: 0, count: words)
    for (resource, amount) in amounts.enumerated() {
      packed[resource / perWord] |= UInt64(amount) << UInt64(resource % perWord * width)
    }
    return packed
  }
}
