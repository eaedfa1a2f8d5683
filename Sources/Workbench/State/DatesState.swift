package import CivilTime
package import PlanModel
package import Planning

/// What the dates view knows: whose days are looked at, and what was found of them.
///
/// Nothing is searched while a frame is drawn: questions go out as effects, and the answers are kept
/// as long as the plan is the same.
package struct DatesState: Sendable {
  /// The meeting whose days are shown.
  package internal(set) var meeting: Meeting.ID?
  /// The days as last found; older than the plan for the moment in which they are searched anew.
  package internal(set) var calendar: DayCalendar?
  /// The days that were explained since the plan is as it is.
  package internal(set) var explained: [Day: WhyNot?] = [:]
  /// By meeting without a promised day, those that work with the others as they are planned.
  package internal(set) var ranges: [Meeting.ID: [Day]] = [:]
  /// What was on the screen before, for the way back.
  var before = Before(view: .overview, focus: .timeline)
  /// What the days were last searched for.
  var searched: DatesQuestion?
  /// The day whose explanation is awaited: one at a time, however fast the cursor moves.
  var awaited: Day?
  /// Counts the answers, so that the list of days knows that it is stale.
  var answers = 0

  struct Before: Hashable, Sendable {
    var view: View
    var focus: ListID
  }
}

/// Which days are meant: of which meeting, and in which of the outlooks that were taken in.
package struct DatesQuestion: Hashable, Sendable {
  package var meeting: Meeting.ID
  /// An answer from before the newest outlook is dropped.
  package var generation: Int

  package init(meeting: Meeting.ID, generation: Int) {
    self.meeting = meeting
    self.generation = generation
  }
}
