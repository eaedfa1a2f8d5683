package import CivilTime
package import PlanModel

/// How a plan was mended: which days give way so that the rest holds.
package struct Mending: Hashable, Sendable {
  package var tasks: [Shift<PrepTask>] = []
  package var meetings: [Shift<Meeting>] = []
  /// Whether it is proved that nothing smaller mends the plan, by number and weight of what moves.
  package var isFewest = true
  /// Whether it is proved that no other days are nearer either.
  package var isLeast = true

  /// A day that gives way; `before` is the day without mending.
  package struct Shift<Entity>: Hashable, Sendable {
    package var id: Identifier<Entity>
    package var before: Day
    package var after: Day
  }

  package init() {}

  package var isEmpty: Bool { tasks.isEmpty && meetings.isEmpty }
}

/// One step of the chain that leaves a task no day: the earliest day it is pushed to, and by what.
package struct RepairStep: Hashable, Sendable {
  package var code: String
  package var day: Day
  package var cause: Cause
  /// The last day it may have; only where the chain ends.
  package var latest: Day?

  package enum Cause: Hashable, Sendable {
    case pinned
    /// It has begun, lies on a day of its meeting, or was set by the change itself.
    case settled
    /// No work before the status date, or before the meeting that it follows up.
    case release
    /// The step before, and the working days between that are needed.
    case previous(days: Int)
  }

  package init(code: String, day: Day, cause: Cause, latest: Day? = nil) {
    self.code = code
    self.day = day
    self.cause = cause
    self.latest = latest
  }
}
