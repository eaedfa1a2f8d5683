package import CivilTime
package import PlanModel
package import Scheduling

extension Outlook {
  /// Searches for a better levelled schedule than that of the forecast, as long as the budget lasts.
  ///
  /// Same plan, day, seed and budget: same answer. Nothing changes until somebody accepts its starts
  /// as the planned starts of the tasks.
  package func improvedLevelling(
    seed: UInt64,
    schedules: Int,
    progress: (LevellingProgress) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) -> LevellingResult {
    Levelling.improve(
      schedule.network,
      windows: schedule.windows,
      capacity: schedule.capacity,
      statusDate: statusDate,
      last: schedule.plannedStarts,
      seed: seed,
      schedules: schedules,
      progress: progress,
      isCancelled: isCancelled
    )
  }

  /// The starts of a schedule for the tasks that levelling may move: open, and not begun.
  package func starts(of levelled: LevelledSchedule) -> [(task: PrepTask.ID, start: Day)] {
    plan.tasks.rows.indices.compactMap { place in
      let task = tasks[place]
      guard task.isApplicable, !task.status.isStarted, task.status.isOpen else { return nil }
      return (plan.tasks.rows[place].id, levelled[place].start)
    }
  }
}
