package import CivilTime
package import PlanModel

/// The days that meetings can have, with reasons: the answer to a ``DateQuery``.
package struct DateOutlook: Hashable, Sendable {
  /// One for each meeting that was asked for, in the order of their days.
  package var meetings: [MeetingDates]
  /// The best days of all meetings that were searched together, best first.
  package var choices: [DateChoice]
  /// Whether a limit cut something off: days more than three years ahead, or the ranking.
  package var isTruncated: Bool

  package func meeting(_ id: Meeting.ID) -> MeetingDates? {
    meetings.first { $0.meeting == id }
  }
}

/// Days for several meetings together.
package struct DateChoice: Hashable, Sendable {
  package struct Pick: Hashable, Sendable {
    package var meeting: Meeting.ID
    package var day: Day
  }

  package var days: [Pick]
  package var cost: Int
  /// What the meetings cost one by one, and what their hours cost over the series.
  package var parts: [CostPart]
}

/// The days of one meeting.
package struct MeetingDates: Hashable, Sendable {
  package var meeting: Meeting.ID
  /// The days that were judged: its window, or what the series leaves.
  package var span: DaySpan
  /// The days that break nothing, the other meetings being as the query says.
  package var feasible: [Day]
  /// The days that occur in some choice for all meetings that have no promised day.
  package var possible: [Day]
  /// The feasible days, cheapest first; ties by day.
  package var ranked: [RankedDay]
  /// The other days of the span, in order, each with all that it breaks.
  package var blocked: [BlockedDay]

  package func grade(of day: Day) -> DateGrade? {
    if feasible.contains(day) { return .feasible }
    return blocked.first { $0.day == day }?.grade
  }
}

package struct RankedDay: Hashable, Sendable {
  package var day: Day
  package var cost: Int
  /// What it costs and why; nothing that costs nothing.
  package var parts: [CostPart]
  /// The best time for all places, when the meeting is not held in person.
  package var hour: BestHour?
}

package struct BlockedDay: Hashable, Sendable {
  package var day: Day
  package var reasons: [DateReason]
  package var grade: DateGrade
}

/// How far a day is from working.
package enum DateGrade: Hashable, Sendable {
  case feasible
  /// Only lead times do not hold, and the work still fits with less margin.
  case compressed(Compression)
  /// Only lead times do not hold, but not even the bare work fits.
  case impossible(TaskChain)
  /// A rule forbids it that no work can mend: a day off, a window, the order of the meetings.
  case blocked
}

/// The least that the due days of tasks must move so that all lead times hold.
package struct Compression: Hashable, Sendable {
  package struct Shift: Hashable, Sendable {
    package var task: PrepTask.ID
    package var before: Day
    package var after: Day
    /// Working days of the host; negative is earlier.
    package var days: Int
  }

  /// In the order of the new days.
  package var shifts: [Shift]

  /// Working days of all shifts together.
  package var sum: Int { shifts.reduce(0) { $0 + abs($1.days) } }
}

/// Tasks one after another that need more working days than there are.
package struct TaskChain: Hashable, Sendable {
  /// The first to the last, each needed by the next.
  package var tasks: [PrepTask.ID]
  /// Where the time begins: the status date, or the meeting that the first task follows up.
  package var start: Day
  package var startsAfter: Meeting.ID?
  /// Working days that the chain needs, and those there are up to the last possible day.
  package var needed: Int
  package var available: Int
  package var deadline: Day
  package var meeting: Meeting.ID
}
