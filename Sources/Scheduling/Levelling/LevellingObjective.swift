/// How good a schedule is: fields are compared in their order, and less is better.
///
/// Only work that is not done counts, since no schedule changes facts.
package struct LevellingObjective: Hashable, Comparable, Sendable {
  /// Maximal lags that are not kept.
  package var brokenLags = 0
  /// Activities that finish after a hard deadline.
  package var missedDeadlines = 0
  /// Days beyond hard deadlines in all.
  package var daysBeyondDeadlines = 0
  /// Days late times weight of gates, meetings and critical work.
  package var criticalLateness = 0
  /// Days late times weight of all other work.
  package var otherLateness = 0
  /// Days by which starts differ from those of the last plan.
  package var disturbance = 0
  /// Days from the status date to the finish, summed over all activities.
  package var finishes = 0

  package init() {}

  /// Days late times weight, whatever is late.
  package var lateness: Int { criticalLateness + otherLateness }

  package static func < (a: LevellingObjective, b: LevellingObjective) -> Bool {
    if a.brokenLags != b.brokenLags { return a.brokenLags < b.brokenLags }
    let (first, second) = (
      (a.missedDeadlines, a.daysBeyondDeadlines, a.criticalLateness),
      (b.missedDeadlines, b.daysBeyondDeadlines, b.criticalLateness)
    )
    if first != second { return first < second }
    return (a.otherLateness, a.disturbance, a.finishes)
      < (b.otherLateness, b.disturbance, b.finishes)
  }

  /// Whether it keeps promises as well as another, whatever becomes of the rest.
  package func keepsPromises(like other: LevellingObjective) -> Bool {
    promises == other.promises
  }

  private var promises: LevellingObjective {
    var copy = self
    (copy.disturbance, copy.finishes) = (0, 0)
    return copy
  }
}
