package import CivilTime
package import PlanModel

/// The three layers of days of one task, and what follows from them.
package struct TaskOutlook: Hashable, Sendable {
  /// The state as the rules see it: `ready` once all predecessors are done, `notApplicable` when
  /// the condition of the row does not hold for the meeting.
  package var status: TaskStatus = .planned
  /// Whether the task counts: neither dropped nor excluded by its condition.
  package var isApplicable = true
  /// The promise: the anchor's day, moved to a working day of the owner (I10).
  package var due: Day?
  /// The day by the host's calendar alone, on which the gaps of rule P are counted.
  package var anchorDay: Day?
  /// The due day of the newest baseline that knows the task; without one, `due`.
  package var baselineDue: Day?
  /// The start of an accepted levelling, while it lies ahead and keeps the due day.
  package var acceptedStart: Day?
  /// Whether the days hang on a planning day that nobody confirmed.
  package var isProvisional = false
  /// The first day on which work can start, and the last day of work and wait if it does.
  package var earliestStart: Day?
  package var earliestFinish: Day?
  /// The last days that harm neither the meeting nor a gate; both inclusive.
  package var latestStart: Day?
  package var latestFinish: Day?
  /// Working days of the owner by which the task can slip; negative when it cannot be met.
  package var float: Int?
  /// The capacity-levelled days; the finish includes the wait.
  ///
  /// Facts, once the task is done.
  package var forecastStart: Day?
  package var forecastFinish: Day?
  /// Days of work only: the last day of effort, without the wait.
  package var forecastWorkFinish: Day?
  /// Why the window does not begin earlier.
  package var earliestReason = DayReason.anchor
  /// Why the forecast does not start earlier, and why the window ends where it does.
  package var startReason = DayReason.anchor
  package var latestReason = DayReason.anchor
  /// Due before the status date and neither done nor left out.
  package var isOverdue = false
  /// Forecast to finish after its latest finish: late beyond its float.
  ///
  /// Follow-up work is late only when its due day is missed as well.
  package var isLate = false
  /// Predecessors that are still open, by place in `plan.tasks.rows`.
  package var openPredecessors: [Int] = []
  /// The task that asks the same, when a `satisfiedBy` link leads here from an existing task.
  package var twin: PrepTask.ID?
  /// Whose calendar the work is done on: the mission, or the government's country.
  package var calendar = 0

  package init() {}
}

/// What fixes a day; the chain of reasons recomputes to it.
package enum DayReason: Hashable, Sendable {
  /// The meeting and the offset.
  case anchor
  /// No work before the status date.
  case statusDate
  /// The meeting that is followed up, or that must find everything prepared.
  case meeting(Meeting.ID)
  /// A task that must finish first, or that must still fit afterwards.
  case task(PrepTask.ID)
  /// The mission's capacity of the weeks before is used up; the last full week.
  case capacity(Mission.ID, ISOWeek)
  /// It has happened.
  case fact
  /// Nothing comes after it but the end of the plan.
  case planEnd
}
