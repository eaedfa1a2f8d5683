import CivilTime

// The time of day: told from outside, for here no clock is read.
extension WorkbenchState {
  /// Whether the screen shows what the clocks say, so that it must be told of each minute.
  package var showsClock: Bool { view == .full(.countries) }

  mutating func take(_ now: Instant) -> [Effect] {
    self.now = now
    return []
  }
}
