package import CivilTime

/// Resource-constrained scheduling on pools of capacity per week.
///
/// Done work of the week of the status date and pinned work take their capacity first, since they
/// do not move. What started work has used before the status date is not known and not counted.
package enum Levelling {
  /// One schedule: serial generation by latest finish.
  ///
  /// - Complexity: O(activities + precedences + weeks tested).
  package static func serial(
    _ network: Network,
    windows: Windows,
    capacity: WeekCapacity,
    statusDate: Day
  ) -> LevelledSchedule {
    let problem = LevellingProblem(network, windows, capacity, statusDate: statusDate, last: [])
    var pass = LevellingPass(problem)
    pass.serial(ListOrder.positions(network, windows))
    return pass.record()
  }
}
