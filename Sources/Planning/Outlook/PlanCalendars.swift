package import CivilTime
package import PlanModel

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

  /// One calendar for each code that a country, a mission or a meeting names.
  ///
  /// Absences of a mission are no days off: they lower its capacity.
  package init(plan: Plan, holidays: HolidayBook, covering: DaySpan) {
    codes = Self.codes(of: plan)
    calendars = codes.map { code in
      Self.laying(plan.holidayChanges, on: holidays.calendar(code, covering: covering))
    }
  }

  /// The calendar of a code; one without holidays when the code is unknown.
  package func calendar(_ code: String) -> WorkCalendar? {
    codes.firstIndex(of: code).map { calendars[$0] }
  }
}

extension PlanCalendars {
  /// The codes in order, each once; never none, so that every task has a calendar.
  static func codes(of plan: Plan) -> [String] {
    var codes = Set(plan.countries.map(\.calendar))
    codes.formUnion(plan.missions.map(\.calendar))
    codes.formUnion(plan.meetings.map(\.hostCalendar))
    return codes.isEmpty ? [""] : codes.sorted()
  }

  /// The whole years from one before the first day of any meeting to one after the last.
  ///
  /// No further than twelve years from the status date: a mistyped year must not make the tables
  /// large. Beyond, only weekends are known.
  static func covering(_ plan: Plan, statusDate: Day) -> DaySpan {
    var years = (first: statusDate.year, last: statusDate.year)
    for meeting in plan.meetings {
      let days = [meeting.windowStart, meeting.planningDay, meeting.openingDay, meeting.windowEnd]
      for case let day? in days where abs(day - statusDate) < 12 * 366 {
        years = (min(years.first, day.year), max(years.last, day.year))
      }
    }
    let start = Day(year: years.first - 1, month: 1, day: 1)
    let end = Day(year: years.last + 2, month: 1, day: 1)
    guard let start, let end else { return DaySpan(start: statusDate, end: statusDate) }
    return DaySpan(start: start, end: end)
  }

  /// What somebody entered by hand wins over rules and decrees.
  private static func laying(
    _ changes: Table<HolidayChange>,
    on calendar: WorkCalendar
  ) -> WorkCalendar {
    var off: [Day: String] = [:]
    var worked: Set<Day> = []
    for row in changes where row.calendar == calendar.name {
      switch row.change {
      case .off: off[row.day] = row.name
      case .working: worked.insert(row.day)
      case .drop:
        if !calendar.weekend.contains(row.day.weekday) { worked.insert(row.day) }
      }
    }
    if off.isEmpty && worked.isEmpty { return calendar }
    return calendar.adding(off: off, worked: worked)
  }
}
