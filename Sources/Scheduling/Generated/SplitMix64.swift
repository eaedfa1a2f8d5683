/// A generator of random numbers that is small enough to be the same everywhere.
///
/// After Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014). Each choice
/// takes one draw, so that another program in another language can repeat the sequence.
package struct SplitMix64: Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// An integer in 0 ..< `bound`, from the upper half of one draw.
  package mutating func below(_ bound: Int) -> Int { Int(((next() >> 32) &* UInt64(bound)) >> 32) }

  /// An integer of the range.
  package mutating func among(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  package mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

  /// `count` different integers of the range, ascending; all of them if there are fewer.
  package mutating func distinct(_ count: Int, of range: Range<Int>) -> [Int] {
    let wanted = min(count, range.count)
    var chosen: Set<Int> = []
    while chosen.count < wanted {
      chosen.insert(range.lowerBound + below(range.count))
    }
    return chosen.sorted()
  }
}
