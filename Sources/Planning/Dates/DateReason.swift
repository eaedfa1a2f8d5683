package import CivilTime
package import PlanModel

/// Why a meeting cannot open on a day: a broken condition with the facts of that day.
package enum DateReason: Hashable, Sendable {
  case outsideWindow(Day, DaySpan)
  case outsideHorizon(Day, DaySpan)
  case inThePast(statusDate: Day)
  /// A sitting day on which host or co-host does not work; a weekday's name stands for a weekend.
  case dayOff(Day, Country.ID, name: String, isHoliday: Bool)
  case blackout(Day, Country.ID, text: String)
  case requiredAbsent(Day, Country.ID, text: String)
  /// Too few participants can meet; these cannot.
  case quorum(free: Int, needed: Int, absent: [Country.ID])
  /// Work would have been due before the status date: how much, and the first of it.
  case dueInThePast(count: Int, first: PrepTask.ID, due: Day)
  case order(Meeting.ID, end: Day, Meeting.ID, opening: Day)
  case gapTooSmall(Meeting.ID, Meeting.ID, gap: Int, least: Int)
  case gapTooLarge(Meeting.ID, Meeting.ID, gap: Int, most: Int)
  /// Two due days that lie too close together.
  case leadTime(LeadTime, due: Day, then: Day, gap: Int)
  /// Another meeting has no day left that fits.
  case leavesNoDay(Meeting.ID, DateClaim)
  /// No single condition forbids the day, only several together.
  case noChoice
}

extension DateReason {
  /// Whether more time for the work, or less margin in it, would mend it.
  package var isLeadTime: Bool {
    switch self {
    case .dueInThePast, .leadTime, .leavesNoDay(_, .leadTime): true
    default: false
    }
  }
}
