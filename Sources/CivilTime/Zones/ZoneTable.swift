/// An offset from UTC with its name, in force from one turn of the clocks to the next.
struct ZonePhase: Hashable, Sendable {
  /// Seconds ahead of UTC.
  let offset: Int
  let abbreviation: String
}

/// What a zone file says: past turns of the clocks one by one, later ones by a rule.
struct ZoneTable: Sendable {
  /// The seconds of the turns, rising.
  let turns: ContiguousArray<Int>
  /// The phase that each turn begins.
  let phases: [ZonePhase]
  /// The phase ahead of all turns.
  let first: ZonePhase
  /// The phases after the last turn; the last one goes on for ever when there is no rule.
  let rule: PosixZone?

  static let utc = ZoneTable(
    turns: [],
    phases: [],
    first: ZonePhase(offset: 0, abbreviation: "UTC"),
    rule: nil
  )

  func phase(at second: Int) -> ZonePhase {
    guard let last = turns.last, second < last else {
      return rule?.phase(at: second) ?? phases.last ?? first
    }
    var (low, high) = (0, turns.count)
    while low < high {
      let middle = (low + high) / 2
      if turns[middle] <= second { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : phases[low - 1]
  }
}
