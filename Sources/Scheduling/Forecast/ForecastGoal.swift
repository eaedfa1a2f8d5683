package import CivilTime

/// Some activities, and the last day by which all of them should have finished.
package struct ForecastGoal: Hashable, Sendable {
  /// Indices of activities, at least one.
  package var members: [Int]
  package var day: Day

  package init(members: [Int], day: Day) {
    precondition(!members.isEmpty, "a goal without activities is never reached")
    self.members = members
    self.day = day
  }
}
