package import CivilTime

/// The working calendars that a plan needs, made once and shared.
package struct PlanCalendars: Sendable {
  /// One per holiday calendar code, with the plan's own changes laid on top.
  package var calendars: [WorkCalendar]
  /// Calendar codes, beside `calendars`.
  package var codes: [String]

  package init(calendars: [WorkCalendar], codes: [String]) {
    self.calendars = calendars
    self.codes = codes
  }

  /// The calendar of a code; one without holidays when the code is unknown.
  package func calendar(_ code: String) -> WorkCalendar? {
    codes.firstIndex(of: code).map { calendars[$0] }
  }
}
