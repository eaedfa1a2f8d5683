package import CivilTime
package import PlanModel

/// Which date of a task is asked about.
package enum TaskDate: String, Word {
  case due
  /// When it can begin, and when it is then finished, if nobody's capacity counts.
  case earliest
  /// When it must be finished, and so begin, for meetings and gates to be kept.
  case latest
  /// When the levelled schedule has it.
  case forecast
}

/// Why a date is as it is, step by step, from what is given to the date itself.
///
/// Each step follows from the day of the step before by its rule alone; ``DayCounting`` counts it
/// out again.
package struct DayChain: Hashable, Sendable {
  package var date: TaskDate
  package var steps: [DayStep]

  /// The date that is explained; `nil` without steps.
  package var day: Day? { steps.last?.day }
}

/// One step on the way to a date.
package struct DayStep: Hashable, Sendable {
  package var rule: DayRule
  package var day: Day
}

/// How a day follows from the one before; a number names a task by its place in the plan.
package enum DayRule: Hashable, Sendable {
  // Where a chain begins.
  /// The day from which a meeting's offsets count.
  case opening(Meeting.ID)
  case lastSitting(Meeting.ID)
  /// A due day that somebody fixed.
  case fixed(Int)
  case statusDate
  /// The actual day on which a task was finished.
  case finished(Int)
  /// The day by which a task must be finished for its meeting.
  case deadline(Int, Meeting.ID)
  /// The last of all early finishes.
  case planEnd
  /// Work that has begun goes on: from the status date, or from its start if that is later.
  case goesOn(Int)
  /// Tasks that greatest gaps hold near each other, so that each waits for the next and the last for
  /// the first; with the one whose start, or latest finish, the chain goes on from.
  case heldTogether([Int], Int, TaskDate)

  // From one day to the next.
  /// The working days of the host that the task is due before the day, or after it; with the
  /// holidays that are leapt over.
  case offset(Int, over: [Day])
  /// The owner does not work on the day: an earlier one, or a later one after the meeting.
  case ownerOff(Int, name: String)
  /// The first day on or after it on which the owner works.
  case begins(Int)
  /// Pinned to the days of its meeting: so that it is finished on its due day.
  case pinned(Int)
  /// The first day after a predecessor is finished, and working days between.
  case after(Int, predecessor: Int, lag: Int)
  /// Finished no sooner than the task that asks the same.
  case withTwin(Int, twin: Int)
  /// A mission's weeks have no room before; the last full one, and who uses it.
  case waits(Int, Mission.ID, ISOWeek, users: [Int])
  /// The last day of work and wait.
  case takes(Int, days: Int, wait: Int)
  /// Begun no sooner than a successor allows, which must begin so many working days after the end,
  /// or sooner.
  case heldBack(Int, by: Int, gap: Int)
  /// Finished no later than the greatest gap after the end of a predecessor allows.
  case drawnNear(Int, to: Int, gap: Int)
  /// The last day that leaves a successor its time.
  case before(Int, successor: Int, lag: Int)
  /// Finished no later than the task that waits for the same answer.
  case beforeTwin(Int, twin: Int)
  /// The last day on or before it on which the owner works.
  case endsBy(Int)
  /// The day on which it must begin to be finished by then.
  case beginsBy(Int, days: Int, wait: Int)
}
