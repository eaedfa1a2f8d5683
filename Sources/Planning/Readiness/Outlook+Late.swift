import PlanModel

extension Outlook {
  /// Whether an open task will finish after the last day that harms nothing.
  ///
  /// Follow-up work harms no meeting. Its last day is only where the longest chain of the plan ends,
  /// which nobody promised to anybody: such work is late when its due day is missed as well.
  func isLate(_ place: Int) -> Bool {
    guard tasks[place].isLate, plan.tasks.rows[place].offset < 0,
      let due = tasks[place].due, let finish = tasks[place].forecastFinish
    else { return tasks[place].isLate }
    return finish > due
  }
}
