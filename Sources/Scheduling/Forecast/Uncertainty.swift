/// What is not known about one activity.
package struct Uncertainty: Hashable, Sendable {
  /// What names the activity in every draw; the same for as long as the activity exists.
  package var key: UInt64
  /// Activities of one group have a part of their luck in common: they share an office.
  package var group: UInt64
  /// Quarters of a person-day that are still to be worked.
  package var effort: ThreePoints
  /// Working days that elapse after the work.
  package var wait: ThreePoints

  package init(key: UInt64, group: UInt64, effort: ThreePoints, wait: ThreePoints) {
    self.key = key
    self.group = group
    self.effort = effort
    self.wait = wait
  }

  /// Whether it says no more than the plan.
  func isJust(_ plan: SampleNeed) -> Bool {
    effort == .exactly(Int(plan.effort)) && wait == .exactly(Int(plan.wait))
  }
}
