package import CivilTime
package import PlanModel

/// What a request is checked against beside the plan: the day, the author and the holidays.
package struct ChangeContext: Sendable {
  package var statusDate: Day
  package var author: String
  package var holidays: HolidayBook
  /// Where new keys come from; seeded in tests and in the shipped example.
  package var keys: KeySource

  package init(statusDate: Day, author: String, holidays: HolidayBook, keys: KeySource) {
    self.statusDate = statusDate
    self.author = author
    self.holidays = holidays
    self.keys = keys
  }
}

/// Makes the keys of new records: random in use, repeatable with a seed.
package struct KeySource: RandomNumberGenerator, Sendable {
  private var state: UInt64?

  /// Keys that nobody can repeat.
  package init() { state = nil }

  /// The same keys for the same seed.
  package init(seed: UInt64) { state = seed }

  // SplitMix64, after Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
  package mutating func next() -> UInt64 {
    guard let seed = state else {
      var system = SystemRandomNumberGenerator()
      return system.next()
    }
    let stepped = seed &+ 0x9e37_79b9_7f4a_7c15
    state = stepped
    var z = stepped
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  package mutating func key<Entity>(_: Entity.Type = Entity.self) -> Identifier<Entity> {
    .random(using: &self)
  }
}
