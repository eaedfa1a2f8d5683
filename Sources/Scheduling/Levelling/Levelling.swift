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

  /// The best of a few schedules, quick enough for every key press.
  ///
  /// Serial by latest finish, the last plan as far as it still holds, serial and parallel by what is
  /// promised; each also moved to the right and back. `last` holds the starts of a plan that should
  /// change as little as possible, by index of activity, with nothing where it says nothing; of
  /// started work the day on which it goes on.
  ///
  /// - Complexity: O(activities + precedences + weeks tested), and sorting.
  package static func instant(
    _ network: Network,
    windows: Windows,
    capacity: WeekCapacity,
    statusDate: Day,
    last: [Day?] = []
  ) -> LevelledSchedule {
    let problem = LevellingProblem(network, windows, capacity, statusDate: statusDate, last: last)
    var levelling = InstantLevelling(problem)
    levelling.run(ListOrder.positions(network, windows))
    return levelling.record()
  }
}
